import { Obstacle } from '../../src/obstacle.ts';

/** A text with the tables of a part in place of those that stand between its markers. */
export function placeTables(text: string, part: string, tables: string): string {
  const [begin, end] = [`<!-- bench: ${part} -->`, `<!-- /bench: ${part} -->`];
  const [from, to] = [text.indexOf(begin), text.indexOf(end)];
  if (from < 0 || to < from) throw new Obstacle(`README.md  Unexpected absence of \`${begin}\` and \`${end}\``);
  return `${text.slice(0, from + begin.length)}\n\n${tables.trim()}\n\n${text.slice(to)}`;
}
