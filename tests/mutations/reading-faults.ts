import type { VFileMessage } from 'vfile-message';
import type { Dossier } from '../../src/dossier/dossier.ts';
import { formatProblem, isError } from '../../src/dossier/problem.ts';
import type { Reading } from '../../src/dossier/read-dossier.ts';
import { rules } from '../../src/dossier/rules.ts';
import { dossierSchema } from '../../src/outputs/data/dossier-schema.ts';
import { schemaChecker } from '../check-schema.ts';
import { buildOutputs } from './build-outputs.ts';
import type { ContentTree } from './content-tree.ts';

const schema = dossierSchema('The record');
const dossierFaults = schemaChecker(schema);
const claimFaults = schemaChecker(schema, 'ClaimFile');

/** What is wrong with what a reader found in a content folder, which may be anything: nothing, if it is a good reader. */
export async function readingFaults(
  { dossier, problems, draftProblems }: Reading,
  tree: ContentTree,
): Promise<string[]> {
  return [
    ...[...problems, ...draftProblems].flatMap((problem) => problemFaults(problem, tree)),
    ...((dossier === undefined) === problems.some(isError)
      ? []
      : ['There is a dossier as well as an error, or neither']),
    ...(dossier ? await outputFaults(dossier) : []),
  ];
}

/** A problem names a file, a place that is in it, and a code, on one line and in words for people. */
function problemFaults(problem: VFileMessage, tree: ContentTree): string[] {
  const shown = formatProblem(problem);
  const { file = '', line = 1, column = 1, ruleId = '' } = problem;
  const bytes = tree.get(file.replace(/^content\//, ''));
  const text = new TextDecoder().decode(bytes ?? new Uint8Array());
  // YAML and Markdown do not agree on whether a carriage return alone ends a line.
  const isThere = [/\n/, /\r\n|\r|\n/].some((end) => column <= (text.split(end)[line - 1]?.length ?? -1) + 1);
  return [
    ...(Object.hasOwn(rules, ruleId) ? [] : ['No such code']),
    ...(/^content\/.+:[1-9]\d*:[1-9]\d* {2}\S.* {2}\[[a-z-]+\]$/su.test(shown) ? [] : ['Not of the form']),
    ...(/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}]/u.test(shown) ? ['Not on one line of plain text'] : []),
    ...(/undefined|\[object|Invalid input|\bat .*\.ts:/.test(shown) ? ['Words of a program'] : []),
    ...(bytes && !isThere ? ['No such place'] : []),
  ].map((fault) => `${fault}: ${shown}`);
}

/** Every output can be built, has the form of its schema, and holds no half characters and nothing that XML has not. */
async function outputFaults(dossier: Dossier): Promise<string[]> {
  const outputs = await buildOutputs(dossier);
  const texts = [...outputs.texts];
  // JSON writes half a character as an escape.
  const halved = texts.filter(([, text]) => !text.isWellFormed() || /(?<!\\)(?:\\\\)*\\ud[89a-f]/.test(text));
  const notXml = texts.filter(
    ([name, text]) =>
      /\.(?:xml|svg)$/.test(name) && /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u.test(text),
  );
  return [
    ...dossierFaults(outputs.dossier).map((fault) => `dossier.json: ${fault}`),
    ...outputs.claims.flatMap(claimFaults).map((fault) => `A claim's file: ${fault}`),
    ...halved.map(([name]) => `${name} holds half a character`),
    ...notXml.map(([name]) => `${name} holds what is no character of XML`),
  ];
}
