/**
 * A number with what it counts.
 *
 * @example countNoun(1, 'event') // '1 event'
 */
export function countNoun(count: number, noun: string, plural = `${noun}s`): string {
  return `${count} ${count === 1 ? noun : plural}`;
}
