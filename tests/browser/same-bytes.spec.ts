import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles } from '../list-files.ts';
import { sites } from './sites.ts';
import { expect, test } from './test.ts';

for (const other of ['recordInKiritimati', 'recordInLosAngeles'] as const) {
  test(`the record and ${other} are the same, byte for byte`, () => {
    const [here, there] = [sites.record.folder, sites[other].folder];
    const files = listFiles(here);
    expect(listFiles(there)).toEqual(files);
    expect(files.length).toBeGreaterThan(400);
    const different = files.filter((file) => !readFileSync(join(here, file)).equals(readFileSync(join(there, file))));
    expect(different).toEqual([]);
  });
}
