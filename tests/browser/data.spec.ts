import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { collections } from '../../src/collections.ts';
import { frontMatterSchema } from '../../src/dossier/front-matter-schema.ts';
import type { JsonSchema } from '../../src/dossier/to-json-schema.ts';
import type { ExportedDossier } from '../../src/outputs/data/exported-dossier.ts';
import { schemaChecker } from '../check-schema.ts';
import { listFiles } from '../list-files.ts';
import { sites } from './sites.ts';
import { expect, test } from './test.ts';

const urls = { record: 'http://localhost:4321/', otherStory: 'https://story.example/sub/' };

for (const name of ['record', 'otherStory'] as const) {
  const url = urls[name];
  const data = join(sites[name].folder, 'data');
  const read = (path: string): unknown => JSON.parse(readFileSync(join(data, path), 'utf8'));

  test(`the data of ${name} has the form of the schema that lies beside it`, () => {
    const schema = read('dossier.schema.json') as JsonSchema;
    const dossier = read('dossier.json') as ExportedDossier;
    expect([schema.$id, dossier.$schema]).toEqual(Array(2).fill(`${url}data/dossier.schema.json`));
    expect(schemaChecker(schema)(dossier)).toEqual([]);
    const faultsOf = schemaChecker(schema, 'ClaimFile');
    const files = listFiles(join(data, 'claims')).filter(
      (file) => file.endsWith('.json') && !file.endsWith('.csl.json'),
    );
    expect(files.flatMap((file) => faultsOf(read(`claims/${file}`)))).toEqual([]);
    const claims = dossier.claims.filter((claim) => !('withdrawn' in claim));
    const names = claims.flatMap(({ id, aliases = [] }) => [id, ...aliases]);
    expect(files).toEqual(names.map((id) => `${id}.json`).sort());
  });

  test(`the addresses in the data of ${name} are those of its pages`, () => {
    const dossier = read('dossier.json') as ExportedDossier;
    const { articles, claims, events, sources, actors, pages } = dossier;
    const addresses = [articles, claims, events, sources, actors, pages].flat().map(({ address }) => address);
    expect(addresses.length).toBeGreaterThan(10);
    const missing = addresses.filter(
      (address) => !existsSync(join(sites[name].folder, address.replace(url, ''), 'index.html')),
    );
    expect(missing).toEqual([]);
  });

  test(`the archive of ${name} holds the same data`, () => {
    const files = unzipSync(readFileSync(join(data, 'dossier.zip')));
    for (const file of ['dossier.json', 'dossier.schema.json'])
      expect(strFromU8(files[file] ?? new Uint8Array())).toBe(readFileSync(join(data, file), 'utf8'));
  });
}

test('a build leaves the schemas of the front matter where the editor extension of Astro looks for them', () => {
  for (const name of [...collections, 'site'] as const) {
    const schema: unknown = JSON.parse(readFileSync(`.astro/collections/${name}.schema.json`, 'utf8'));
    expect(schema).toEqual(JSON.parse(JSON.stringify(frontMatterSchema(name))));
  }
});
