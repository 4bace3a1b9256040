/** A year of the timeline that has a page, in one of its orders. */
export interface YearPath {
  isDisclosed: boolean;
  /** `earlier` for what began on a day not known. */
  year: string;
}

/** The year whose page has a path such as `/timeline/2022/`; `undefined` for every other path. */
export function yearAtPath(path: string): YearPath | undefined {
  const [, disclosed, year] = /^\/timeline\/(disclosed\/)?(\d{4}|earlier)\/$/.exec(path) ?? [];
  return year === undefined ? undefined : { isDisclosed: disclosed !== undefined, year };
}
