import { headerRules, usualCaching } from '../../src/outputs/headers/header-rules.ts';
import { toExpression } from '../../src/outputs/headers/to-expression.ts';
import type { Answer } from './answer.ts';

/** What is wrong with the headers of a file: those that the rules ask for have to be there, with the values of all that match. */
export function headerFaults(file: string, { headers }: Answer): string[] {
  return [...expectedHeaders(`/${file.replace(/(^|\/)index\.html$/, '$1')}`)].flatMap(([name, value]) => {
    const said = String(headers[name.toLowerCase()]);
    return said === value ? [] : [`has ${name}: ${said}, not ${value}`];
  });
}

function expectedHeaders(path: string): Map<string, string> {
  const expected = new Map<string, string>();
  for (const rule of headerRules.filter((candidate) => new RegExp(toExpression(candidate.path)).test(path)))
    for (const [name, value] of Object.entries(rule.headers)) {
      // Types are looked at beside, with what goes without saying.
      if (name === 'Content-Type') continue;
      const before = expected.get(name);
      expected.set(name, before === undefined ? value : `${before}, ${value}`);
    }
  if (!expected.has('Cache-Control')) expected.set('Cache-Control', usualCaching);
  return expected;
}
