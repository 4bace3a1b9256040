/**
 * A number with what it counts.
 *
 * @example countNoun(1, 'event') // '1 event'
 */
export function countNoun(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
