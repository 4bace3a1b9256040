/** Sorts by id, the same on every machine: what decides where nothing else does. */
export function compareIds(left: { id: string }, right: { id: string }): number {
  if (left.id === right.id) return 0;
  return left.id < right.id ? -1 : 1;
}
