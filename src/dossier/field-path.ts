/** Keys and list indexes from the top of a YAML document to a value. */
export type FieldPath = readonly PropertyKey[];

/** The value at `path` inside `value`; `undefined` when nothing is there. */
export function valueAt(value: unknown, path: FieldPath): unknown {
  return path.reduce(
    (inner, key) => (typeof inner === 'object' && inner !== null ? Reflect.get(inner, key) : undefined) as unknown,
    value,
  );
}
