import { lightValue } from './light-value.ts';

/**
 * A stylesheet with values of the light theme in the place of their roles, for programs that know
 * neither custom properties nor layers.
 *
 * @param tokens the stylesheet that gives the roles their values
 * @param accent the story's own accent, where it has one; a program that does not know how it is written takes the default
 * @example plainColours('a{fill:var(--color-text)}', ':root{--color-text:#111}', undefined) // 'a{fill:#111}'
 */
export function plainColours(css: string, tokens: string, accent: string | undefined): string {
  const standard = /var\(--story-accent, (#\w+)\)/.exec(tokens)?.[1] ?? 'currentColor';
  return css
    .replace(/@layer [\w-]+ \{([^]*)\}\s*$/, '$1')
    .replaceAll(/([\w-]+:\s*)var\(--color-accent\)/g, (_, property: string) =>
      [standard, ...(accent === undefined ? [] : [accent])].map((colour) => property + colour).join('; '),
    )
    .replaceAll(/var\((--(?:color|font)-[\w-]+)\)/g, (_, role: string) => lightValue(role, tokens));
}
