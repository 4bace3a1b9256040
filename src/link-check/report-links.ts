import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { VFile } from 'vfile';
import { parseFrontMatter } from '../dossier/front-matter.ts';
import { compareProblems, formatProblem, type Place } from '../dossier/problem.ts';
import { splitFrontMatter } from '../dossier/split-front-matter.ts';
import type { CheckedLink } from './check-source.ts';
import { describeLink } from './describe-link.ts';
import type { PlannedChanges } from './patch/plan-changes.ts';

/**
 * One line for each source of which there is something to say, at the place of its address, in the order of files.
 *
 * @param byHand whose files a program cannot change
 */
export async function reportLinks(
  checked: readonly CheckedLink[],
  projectDir: string,
  byHand: PlannedChanges['byHand'] = [],
): Promise<string[]> {
  const said = checked.flatMap((link) => {
    const reason = describeLink(link);
    return reason === undefined ? [] : [{ link, reason, code: link.outcome }];
  });
  const unwritten = byHand.map(({ link, fields }) => ({
    link,
    reason: `Change by hand, since these fields cannot be changed apart from others: ${JSON.stringify(fields)}`,
    code: 'by-hand',
  }));
  const messages = [...said, ...unwritten].map(async ({ link: { source }, reason, code }) => {
    const place = await placeOfUrl(resolve(projectDir, source.file));
    return new VFile({ path: source.file }).message(reason, { ruleId: code, source: 'links', ...(place && { place }) });
  });
  return (await Promise.all(messages)).sort(compareProblems).map(formatProblem);
}

async function placeOfUrl(path: string): Promise<Place | undefined> {
  const text = (await readFile(path, 'utf8')).replace(/^\uFEFF/, '');
  return parseFrontMatter(splitFrontMatter(text).yaml ?? '', 2).placeOf(['url']);
}
