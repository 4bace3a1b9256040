import { readFileSync } from 'node:fs';

/** The version of an installed package. */
export function packageVersion(name: string): string {
  return (JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')) as { version: string }).version;
}
