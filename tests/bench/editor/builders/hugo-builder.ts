import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { collections } from '../../../../src/collections.ts';
import { runMeasured } from '../../run-measured.ts';
import type { Builder } from './builder.ts';

const templates = 'tests/bench/editor/hugo';

/** The version of the Hugo that is installed; `undefined` where there is none. */
export function hugoVersion(): string | undefined {
  const { stdout, error } = spawnSync('hugo', ['version'], { encoding: 'utf8' });
  return error ? undefined : /v(\d[\d.]*)/.exec(stdout)?.[1];
}

/** Hugo, with the templates of `hugo/` and the files of the record. */
export function hugoBuilder(folder: string, record: string): Builder {
  const content = join(folder, 'content');
  return {
    content,
    site: join(folder, 'public'),
    prepare: () => {
      rmSync(folder, { recursive: true, force: true });
      cpSync(templates, folder, { recursive: true });
      for (const collection of collections) copyEntries(join(record, collection), join(content, collection));
    },
    build: () => runMeasured('hugo', ['--quiet', '--cacheDir', join(folder, 'cache')], { cwd: folder }),
  };
}

/** Words that are truth values in YAML 1.1, which Hugo reads, and no more in YAML 1.2. */
const formerBooleans = /^( *(?:- )?(?:\w+: )?)(on|off|yes|no|y|n)$/gim;

/** Copies entries; what Hugo would read as something else is written otherwise, with the same words. */
function copyEntries(from: string, to: string): void {
  for (const path of readEntries(from)) {
    const [, fields = '', body = ''] = /^---\n(.*?\n)---\n(.*)$/s.exec(readFileSync(join(from, path), 'utf8')) ?? [];
    mkdirSync(join(to, path, '..'), { recursive: true });
    writeFileSync(
      join(to, path),
      `---\n${fields.replaceAll(/^(?=(?:aliases|kind|published|url):)/gm, 'its_').replaceAll(formerBooleans, '$1"$2"')}---\n${body}`,
    );
  }
}

function readEntries(folder: string): string[] {
  try {
    return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.md'));
  } catch {
    // A record need not have each collection.
    return [];
  }
}
