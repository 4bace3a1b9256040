const limit = 80;

/** A value for a message: between backticks, cut where it is long. */
export function quoteValue(value: string): string {
  const characters = Array.from(value.replaceAll(/\s+/g, ' '));
  return `\`${characters.length > limit ? `${characters.slice(0, limit - 1).join('')}…` : characters.join('')}\``;
}
