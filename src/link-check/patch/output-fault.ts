import { stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { whatStandsAt } from './write-patch.ts';

/** Why a patch cannot be written to a file; `undefined` when it can. Known before hundreds of hosts are asked. */
export async function outputFault(path: string, shownPath: string): Promise<string | undefined> {
  const folder = await stat(dirname(path)).catch(() => undefined);
  if (!folder?.isDirectory()) return `Unexpected absence of the folder of \`${shownPath}\`, expected it to be there`;
  if ((await whatStandsAt(path)) === 'other')
    return `Unexpected file \`${shownPath}\`, expected none or a patch of before; \`--output\` names another one`;
  return undefined;
}
