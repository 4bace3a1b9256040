import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

interface Manifest {
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
  allowScripts: Record<string, boolean>;
}

interface LockedPackage {
  version: string;
  license?: string;
  integrity?: string;
  resolved?: string;
  dev?: boolean;
  devOptional?: boolean;
  hasInstallScript?: boolean;
}

const readJson = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));
const manifest = readJson('package.json') as Manifest;
const { packages: locked } = readJson('package-lock.json') as { packages: Record<string, LockedPackage> };
const packages = Object.entries(locked)
  .filter(([path]) => path !== '')
  .map(([path, locked]) => ({
    ...locked,
    path,
    name: path.replace(/^.*node_modules\//, ''),
  }));
const direct = { ...manifest.dependencies, ...manifest.devDependencies };

/** What each of them asks in return is kept by naming it, by passing its text on, or by sharing changes to it alone. */
const permissive = [
  '0BSD',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'BlueOak-1.0.0',
  'CC0-1.0',
  'ISC',
  'MIT',
  'Python-2.0',
  'W3C-20150513',
  'Zlib',
];
const perFile = ['LGPL-3.0-or-later', 'MPL-2.0', 'OFL-1.1'];
/** Runs in a test, and no part of it is in what is published. */
const inTestsOnly = ['GPL-2.0-or-later'];

/** Licences that a package tells in a file of its own only, read there by a person. */
const toldInFiles: Record<string, string> = { 'xss-filters': 'BSD-3-Clause' };

const licenseOf = (path: string): string =>
  locked[path]?.license ?? toldInFiles[path.replace(/^.*node_modules\//, '')] ?? 'none';

/** Rows of the README's tables whose first cell is a package: name, licence, what it is for. */
const rows = [...readFileSync('README.md', 'utf8').matchAll(/^\| `([^`]+)` +\| ([^|]+?) +\| ([^|]+?) +\|$/gm)].map(
  ([, name = '', license = '', reason = '']) => ({ name, license, reason }),
);

test('the README has a line for each direct dependency, with its licence and its reason, and for nothing else', () => {
  const licenses = Object.keys(direct).map((name) => `${name}: ${licenseOf(`node_modules/${name}`)}`);
  const told = rows.filter(({ reason }) => reason.length > 10).map(({ name, license }) => `${name}: ${license}`);
  expect(told.sort()).toEqual(licenses.sort());
});

test('every package has a licence that is allowed where the package runs', () => {
  const allowed = ({ dev, devOptional }: LockedPackage): string[] =>
    dev || devOptional ? [...permissive, ...perFile, ...inTestsOnly] : [...permissive, ...perFile];
  const refused = packages.filter(
    (locked) =>
      !licenseOf(locked.path)
        .split(/ AND | OR |[()]/)
        .filter(Boolean)
        .every((license) => allowed(locked).includes(license)),
  );
  expect(packages.length).toBeGreaterThan(300);
  expect(refused.map(({ name, path }) => `${name}: ${licenseOf(path)}`)).toEqual([]);
});

test('every install script is allowed or refused by name, and only the one that brings Node runs', () => {
  const withScript = [...new Set(packages.filter(({ hasInstallScript }) => hasInstallScript).map(({ name }) => name))];
  expect(Object.keys(manifest.allowScripts).sort()).toEqual(withScript.sort());
  expect(Object.keys(manifest.allowScripts).filter((name) => manifest.allowScripts[name])).toEqual(['node']);
});

test('the lock file pins every package by its content and names no registry', () => {
  expect(packages.filter(({ integrity }) => !integrity?.startsWith('sha512-')).map(({ path }) => path)).toEqual([]);
  expect(packages.filter(({ resolved }) => resolved !== undefined).map(({ path }) => path)).toEqual([]);
  console.log(
    `${Object.keys(direct).length} direct and ${packages.length} packages in all, each with a licence that is allowed`,
  );
});
