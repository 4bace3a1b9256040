/** A page of a list that is too long for one: the path of the list, and the number of the page. */
export interface PartPath {
  list: string;
  number: number;
}

/** The path of a page of a long list; the first has that of the list itself, the others such as `/claims/page/2/`. */
export function partPath(list: string, number: number): string {
  return number === 1 ? list : `${list}page/${number}/`;
}

/** The list and the number of a path such as `/claims/page/2/`; `undefined` for that of a whole list, and every other. */
export function partAtPath(path: string): PartPath | undefined {
  const [, list, number] = /^(\/.+\/)page\/([1-9]\d*)\/$/.exec(path) ?? [];
  return list === undefined || number === '1' ? undefined : { list, number: Number(number) };
}
