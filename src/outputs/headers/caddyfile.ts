import { bareType } from './bare-type.ts';
import { usualCaching } from './header-rules.ts';
import { textTypes } from './media-types.ts';
import { sharedHeaders } from './shared-headers.ts';
import { type SpecialValue, specialHeaders } from './special-headers.ts';
import { toExpression } from './to-expression.ts';

/** The same for Caddy, which gets HTTPS by itself. */
export function caddyfile(): string {
  const special = specialHeaders();
  const types = special.get('Content-Type') ?? [];
  const shared = sharedHeaders();
  return [
    '# The site on Caddy. What is marked with CHANGE is yours.',
    '# Written by src/outputs/headers/caddyfile.ts: npx vitest run --dir tests/unit host-files -u',
    '',
    '# CHANGE: the name of the host; Caddy gets HTTPS for it',
    'example.org {',
    '\t# CHANGE: what is in dist/; with BASE_PATH=/record/ it is in record/ below this',
    '\troot * /var/www/record',
    '\tfile_server',
    '\t@hidden path_regexp hidden (/\\.|/_headers$)',
    '\terror @hidden 404',
    '\thandle_errors {',
    '\t\t# CHANGE: BASE_PATH stands before it',
    '\t\trewrite * /404.html',
    '\t\theader {',
    '\t\t\tCache-Control no-store',
    '\t\t\tContent-Type "text/html; charset=utf-8"',
    `\t\t\tContent-Security-Policy "${shared['Content-Security-Policy'] ?? ''}"`,
    '\t\t}',
    '\t\tfile_server',
    '\t}',
    '',
    '\tencode {',
    '\t\tzstd',
    '\t\tgzip',
    '\t\tmatch {',
    ...[...textTypes, ...types.map(({ value }) => value)].map((type) => `\t\t\theader Content-Type ${bareType(type)}*`),
    '\t\t}',
    '\t}',
    '',
    '\t# Strict-Transport-Security is yours to add: it binds the whole name of the host, for all that is on it.',
    '\theader {',
    ...Object.entries(shared).map(([name, value]) => `\t\t+${name} "${value}"`),
    '\t}',
    `\theader ?Cache-Control "${usualCaching}"`,
    ...[...special].flatMap(([name, values]) => rules(name, values)),
    '}',
    '',
  ].join('\n');
}

/** One rule for all paths at which a header has the same value; they may stand below any base path. */
function rules(name: string, values: readonly SpecialValue[]): string[] {
  return [...Map.groupBy(values, ({ value }) => value)].flatMap(([value, same], index) => {
    const matcher = `${name.toLowerCase()}-${index + 1}`;
    const paths = same.map(({ path }) => toExpression(path).replace(/^\^/, '')).join('|');
    return ['', `\t@${matcher} path_regexp ${matcher} (${paths})`, `\theader @${matcher} +${name} "${value}"`];
  });
}
