import { cpSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runMeasured } from '../../run-measured.ts';
import type { Builder } from './builder.ts';

const project = 'tests/bench/editor/floor';

/** Astro, with as many empty pages as a site has, and nothing but what it skips when nothing has changed. */
export function floorBuilder(folder: string, pages: ReadonlyMap<string, number>): Builder {
  const named = [...pages].map(([kind, count]) => [kind || 'root', count] as const);
  return {
    content: folder,
    site: join(folder, 'dist'),
    prepare: () => {
      rmSync(folder, { recursive: true, force: true });
      cpSync(project, folder, { recursive: true });
      symlinkSync(realpathSync('node_modules'), join(folder, 'node_modules'));
      writeFileSync(join(folder, 'counts.json'), JSON.stringify(Object.fromEntries(named)));
    },
    build: () => runMeasured(process.execPath, ['build.mjs'], { cwd: folder }),
  };
}
