import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { copyProject } from '../../../browser/copy-project.ts';
import { runMeasured } from '../../run-measured.ts';
import type { Builder } from './builder.ts';

/** This project, as a copy whose caches are its own. */
export function ownBuilder(folder: string, record: string, cards: 'off' | 'drawn' = 'off'): Builder {
  const content = join(folder, 'content');
  return {
    content,
    site: join(folder, 'dist'),
    prepare: () => {
      rmSync(folder, { recursive: true, force: true });
      copyProject(folder);
      rmSync(content, { recursive: true });
      cpSync(record, content, { recursive: true });
    },
    build: () =>
      runMeasured(process.execPath, ['src/commands/build.ts', 'dist'], {
        cwd: folder,
        env: { CONTENT_DIR: 'content', ...(cards === 'off' && { SOCIAL_CARDS: 'off' }) },
      }),
  };
}
