import type { PartialDate } from '../dates/partial-date.ts';
import { isPartialDate } from './is-partial-date.ts';

/** A value as it stands in JSON: every partial date is the EDTF text that its author wrote. */
export type Plain<T> = T extends PartialDate
  ? string
  : T extends readonly (infer E)[]
    ? Plain<E>[]
    : T extends object
      ? { [K in keyof T]: Plain<T[K]> }
      : T;

/** Turns partial dates, however deep they stand, into the EDTF texts that their authors wrote. */
export function toPlain<T>(value: T): Plain<T> {
  return plain(value) as Plain<T>;
}

function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null) return value;
  if (isPartialDate(value)) return value.edtf;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, plain(inner)]));
}
