/**
 * A stylesheet with the colours of the light theme in the place of their roles, for programs that
 * know no custom properties.
 *
 * @param tokens the stylesheet that gives the roles their colours
 * @param accent the story's own accent, where it has one
 * @example plainColours('a{fill:var(--color-text)}', ':root{--color-text:#111}', undefined) // 'a{fill:#111}'
 */
export function plainColours(css: string, tokens: string, accent: string | undefined): string {
  return css.replaceAll(/var\((--color-[\w-]+)\)/g, (_, role: string) => colourOf(role, tokens, accent));
}

function colourOf(name: string, tokens: string, accent: string | undefined): string {
  // What is computed from the accent for each theme stands close to the accent itself.
  if (name === '--color-accent') return accent ?? /var\(--story-accent, ([^)]+)\)/.exec(tokens)?.[1] ?? 'currentColor';
  const value = new RegExp(`${name}:\\s*([^;]+);`).exec(tokens)?.[1] ?? 'currentColor';
  const light = /^light-dark\((.+?), /.exec(value)?.[1] ?? value;
  const role = /^var\((--[\w-]+)\)$/.exec(light)?.[1];
  return role === undefined ? light : colourOf(role, tokens, accent);
}
