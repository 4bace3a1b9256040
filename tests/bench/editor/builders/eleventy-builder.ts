import { cpSync, realpathSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { runMeasured } from '../../run-measured.ts';
import type { Builder } from './builder.ts';

const templates = 'tests/bench/editor/eleventy';

/** Eleventy, with the templates of `eleventy/` beside the files of the record. */
export function eleventyBuilder(folder: string, record: string): Builder {
  const content = join(folder, 'content');
  return {
    content,
    site: join(folder, '_site'),
    prepare: () => {
      rmSync(folder, { recursive: true, force: true });
      cpSync(templates, folder, { recursive: true });
      cpSync(record, content, { recursive: true });
      symlinkSync(realpathSync('node_modules'), join(folder, 'node_modules'));
    },
    build: () => runMeasured(process.execPath, ['node_modules/@11ty/eleventy/cmd.cjs', '--quiet'], { cwd: folder }),
  };
}
