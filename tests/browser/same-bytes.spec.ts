import { readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { listFiles } from '../list-files.ts';
import { sites } from './sites.ts';
import { expect, test } from './test.ts';

/** As many bits of a mode as say who may do what. */
const modeOf = (file: string): string => (statSync(file).mode & 0o777).toString(8);

for (const other of ['recordInKiritimati', 'recordInLosAngeles'] as const) {
  test(`the record and ${other} are the same, byte for byte`, () => {
    const [here, there] = [sites.record.folder, sites[other].folder];
    const files = listFiles(here);
    expect(listFiles(there)).toEqual(files);
    expect(files.length).toBeGreaterThan(400);
    const different = files.filter((file) => !readFileSync(join(here, file)).equals(readFileSync(join(there, file))));
    expect(different).toEqual([]);
    expect(new Set(files.map((file) => modeOf(join(there, file))))).toEqual(new Set(['644']));
    expect(new Set(files.map((file) => modeOf(dirname(join(there, file)))))).toEqual(new Set(['755']));
    console.log(`${files.length} files of ${other}: ${different.length} different`);
  });
}
