/** A value as the text of a JSON file, to be read by people too. */
export function toJson(value: unknown): string {
  return `${JSON.stringify(value, undefined, 2)}\n`;
}
