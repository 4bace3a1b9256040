import { cpSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runMeasured } from '../../run-measured.ts';
import type { Builder } from './builder.ts';

const project = 'tests/bench/editor/floor';
const kinds = ['claims', 'events', 'sources', 'actors'];

/** Astro, with as many empty pages as a site has, and nothing but what it skips when nothing has changed. */
export function floorBuilder(folder: string, pages: ReadonlyMap<string, number>): Builder {
  const counts: Record<string, number> = { others: 0 };
  for (const [kind, count] of pages) {
    const name = kinds.includes(kind) ? kind : 'others';
    counts[name] = (counts[name] ?? 0) + count;
  }
  return {
    content: folder,
    site: join(folder, 'dist'),
    prepare: () => {
      rmSync(folder, { recursive: true, force: true });
      cpSync(project, folder, { recursive: true });
      symlinkSync(realpathSync('node_modules'), join(folder, 'node_modules'));
      writeFileSync(join(folder, 'counts.json'), JSON.stringify(counts));
    },
    build: () => runMeasured(process.execPath, ['build.mjs'], { cwd: folder }),
  };
}
