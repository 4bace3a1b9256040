import { headerRules } from './header-rules.ts';

/** The headers that every address has. */
export function sharedHeaders(): Record<string, string> {
  return Object.assign({}, ...headerRules.filter(({ path }) => path === '/*').map(({ headers }) => headers)) as Record<
    string,
    string
  >;
}
