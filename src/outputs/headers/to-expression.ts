/** The regular expression of a rule's path, for hosts that are told in such: `/data/*.bib` as `^/data/.*\.bib$`. */
export function toExpression(path: string): string {
  const expression = path.replaceAll('.', String.raw`\.`).replace('*', '.*');
  return `^${expression}$`.replace(/\.\*\$$/, '');
}
