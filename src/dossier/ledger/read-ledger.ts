import { join } from 'node:path';
import { VFile } from 'vfile';
import { location } from 'vfile-location';
import { z } from 'astro/zod';
import { decodeText } from '../decode-text.ts';
import { type FrontMatter, parseFrontMatter } from '../front-matter.ts';
import { parseFields } from '../parse-fields.ts';
import { report } from '../problem.ts';
import { readContentFile } from '../read-content-file.ts';
import { sizeLimits } from '../size-limits.ts';
import { type Ledger, ledgerFields } from './ledger.ts';

export const ledgerFileName = 'ledger.json';

/** `ledger.json` as it was read; `ledger` is absent before the first publication, and when it cannot be read. */
export interface LedgerFile {
  file: VFile;
  ledger?: Ledger;
  /** Where keys and values stand. JSON is YAML, so the parser that knows places reads it, once a place is asked for. */
  frontMatter: () => FrontMatter;
}

/** Reads the ledger of a content folder; what is wrong with it becomes messages of its file. */
export async function readLedger(contentDir: string, shownDir: string): Promise<LedgerFile> {
  const file = new VFile({ path: join(shownDir, ledgerFileName) });
  const { bytes } = await readContentFile(join(contentDir, ledgerFileName), file, sizeLimits.ledger);
  const text = bytes && decodeText(bytes, file);
  let parsed: FrontMatter | undefined;
  const frontMatter = (): FrontMatter => (parsed ??= parseFrontMatter(text ?? '', 1));
  if (text === undefined) return { file, frontMatter };
  const conflict = /^(?:<{7}|={7}|>{7})(?: .*)?$/m.exec(text);
  if (conflict) {
    const reason = 'Unexpected mark of a merge conflict, expected one line an address: keep those of both sides';
    report(file, { ruleId: 'invalid-yaml', reason }, location(text).toPoint(conflict.index));
    return { file, frontMatter };
  }
  const result = z.strictObject(ledgerFields).safeParse(parseJson(text, file));
  if (result.success && !hasTwice(text, result.data)) return { file, ledger: result.data, frontMatter };
  if (file.messages.length === 0) reportFaults(file, frontMatter());
  return { file, frontMatter };
}

/** Whether an address stands there twice, as after a merge: of two, JSON would take the last without a word. */
function hasTwice(text: string, { addresses }: Ledger): boolean {
  return (text.match(/^\s*"\//gm)?.length ?? 0) > Object.keys(addresses).length;
}

function parseJson(text: string, file: VFile): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    // The engine tells the place at the end of its message, where it knows one.
    const offset = /at position (\d+)/.exec(String(error))?.[1];
    const reason = 'Unexpected text, expected JSON as `npm run ledger` writes it';
    report(file, { ruleId: 'invalid-yaml', reason }, location(text).toPoint(Number(offset ?? text.length)));
    return undefined;
  }
}

function reportFaults(file: VFile, frontMatter: FrontMatter): void {
  for (const { fault, place } of frontMatter.faults) report(file, fault, place);
  if (frontMatter.faults.length === 0) parseFields(ledgerFields, frontMatter, file);
}
