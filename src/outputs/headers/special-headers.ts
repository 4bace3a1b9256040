import { headerRules } from './header-rules.ts';

/** A value that a header has at the addresses of a pattern. */
export interface SpecialValue {
  path: string;
  value: string;
}

/** The headers that only some addresses have, each with its values, in the order of the rules. */
export function specialHeaders(): Map<string, SpecialValue[]> {
  const found = new Map<string, SpecialValue[]>();
  for (const { path, headers } of headerRules) {
    if (path === '/*') continue;
    for (const [name, value] of Object.entries(headers)) found.set(name, [...(found.get(name) ?? []), { path, value }]);
  }
  return found;
}
