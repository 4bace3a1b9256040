import { bareType } from './bare-type.ts';
import { usualCaching } from './header-rules.ts';
import { mediaTypes, textTypes } from './media-types.ts';
import { sharedHeaders } from './shared-headers.ts';
import { type SpecialValue, specialHeaders } from './special-headers.ts';
import { toExpression } from './to-expression.ts';

/** The same for nginx, as a file for `/etc/nginx/sites-enabled/`. */
export function nginxConf(): string {
  const special = specialHeaders();
  const types = special.get('Content-Type') ?? [];
  special.delete('Content-Type');
  return [
    '# The site on nginx. What is marked with CHANGE is yours; with certbot --nginx it gets HTTPS.',
    '# Written by src/outputs/headers/nginx-conf.ts: npx vitest run --dir tests/unit host-files -u',
    '',
    '# CHANGE where BASE_PATH is not /: for /record/ begin with ~^/record(?<within>/.*)$',
    'map $uri $record_path {',
    '    ~^(?<within>/.*)$ $within;',
    '}',
    ...[...special].map(([name, values]) => map(name, values)),
    'server {',
    '    listen 80; # CHANGE, if need be',
    '    listen [::]:80; # CHANGE, if need be',
    '    server_name example.org; # CHANGE',
    '    root /var/www/record; # CHANGE: what is in dist/; with BASE_PATH=/record/ it is in record/ below this',
    '    # A folder without a page of its own is not forbidden: there is nothing.',
    '    error_page 403 404 =404 /404.html; # CHANGE: BASE_PATH stands before it',
    '',
    '    index index.html;',
    '    absolute_redirect off;',
    '    server_tokens off;',
    '',
    '    location / {',
    '        try_files $uri $uri/ =404;',
    '    }',
    String.raw`    location ~ (/\.|/_headers$) {`,
    '        return 404;',
    '    }',
    ...types.map(typeOf),
    '',
    '    types {',
    ...Object.entries(mediaTypes).map(([type, endings]) => `        ${type} ${endings.join(' ')};`),
    '    }',
    '    default_type application/octet-stream;',
    '    charset utf-8;',
    `    charset_types ${charsetTypes(types)};`,
    '    gzip on;',
    '    gzip_vary on;',
    '    gzip_proxied any;',
    `    gzip_types ${compressedTypes(types)};`,
    '',
    '    # Strict-Transport-Security is yours to add: it binds the whole name of the host, for all that is on it.',
    '    # No location sets a header of its own: it would lose all of these.',
    ...Object.entries(sharedHeaders()).map(([name, value]) => `    add_header ${name} "${value}" always;`),
    ...[...special.keys()].map((name) => `    add_header ${name} $${variableOf(name)} always;`),
    '}',
    '',
  ].join('\n');
}

/** nginx sends no header whose value is empty. */
function map(name: string, values: readonly SpecialValue[]): string {
  const usual = name === 'Cache-Control' ? usualCaching : '';
  const lines = values.map(({ path, value }) => `    ~${toExpression(path)} "${value}";`);
  return [`map $record_path $${variableOf(name)} {`, `    default "${usual}";`, ...lines, '}'].join('\n');
}

function variableOf(name: string): string {
  return `record_${name.toLowerCase().replaceAll('-', '_')}`;
}

/** Such paths end in a file's name: they may be asked for below any base path. */
function typeOf({ path, value }: SpecialValue): string {
  const ending = toExpression(path).replace(/^\^/, '');
  return `    location ~ ${ending} {\n        types { }\n        default_type ${bareType(value)};\n    }`;
}

/** JSON is in UTF-8 by definition, pages are always among these. */
function charsetTypes(types: readonly SpecialValue[]): string {
  const special = types.filter(({ value }) => value.includes('charset=')).map(({ value }) => bareType(value));
  return [...new Set(['text/css', 'text/javascript', 'text/plain', 'application/xml', ...special])].join(' ');
}

/** Pages are always among these, and naming them is warned of. */
function compressedTypes(types: readonly SpecialValue[]): string {
  const all = [...textTypes, ...types.map(({ value }) => bareType(value))];
  return [...new Set(all)].filter((type) => type !== 'text/html').join(' ');
}
