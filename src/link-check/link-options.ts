import { parseArgs } from 'node:util';
import { suggest } from '../dossier/nearest.ts';
import { availabilityApi } from './archive/find-copy.ts';

/** What whoever calls the check asks for. */
export interface LinkOptions {
  /** Ids of the sources to check; all where there are none. */
  only: string[];
  /** The file for the patch. */
  output: string;
  changedOnly: boolean;
  force: boolean;
  allowPrivate: boolean;
  pauseMs: number;
  timeoutMs: number;
  archiveApi: string;
  help: boolean;
}

const options = {
  only: { type: 'string', multiple: true },
  output: { type: 'string' },
  'changed-only': { type: 'boolean' },
  force: { type: 'boolean' },
  'allow-private': { type: 'boolean' },
  pause: { type: 'string' },
  timeout: { type: 'string' },
  'archive-api': { type: 'string' },
  help: { type: 'boolean' },
} as const;

/** What `--help` prints. */
export const linkUsage = `Usage: npm run check:links -- [options]

Tries the address of every source, looks for archived copies where a source has none, and writes what
changed as a patch to review. Asks each address once, as a reader would, so it does not read robots.txt.

  --only <id>          check this source only; may be repeated
  --output <file>      where the patch goes (links.patch)
  --changed-only       leave out files in which nothing but the day of access would change
  --force              write the patch also when most sources seem to have died
  --pause <seconds>    between two requests to one host (1)
  --timeout <seconds>  for one answer (30)
  --archive-api <url>  what is asked for archived copies (${availabilityApi})
  --allow-private      also ask addresses of this machine and of private networks
  --help               print this`;

/** Reads the words behind the command, or says which of them is wrong. */
export function parseLinkOptions(words: readonly string[]): LinkOptions | { fault: string } {
  const { values, tokens } = parseArgs({ args: [...words], options, strict: false, tokens: true });
  for (const token of tokens) {
    if (token.kind === 'positional')
      return { fault: `Unexpected argument \`${token.value}\`, expected options only; \`--help\` lists them` };
    const fault = token.kind === 'option' ? optionFault(token.rawName, token.name, token.value) : undefined;
    if (fault !== undefined) return { fault };
  }
  const text = (name: keyof typeof options): string | undefined => values[name] as string | undefined;
  return {
    only: [...new Set((values.only ?? []) as string[])],
    output: text('output') ?? 'links.patch',
    changedOnly: values['changed-only'] === true,
    force: values.force === true,
    allowPrivate: values['allow-private'] === true,
    pauseMs: Number(text('pause') ?? 1) * 1000,
    timeoutMs: Number(text('timeout') ?? 30) * 1000,
    archiveApi: text('archive-api') ?? availabilityApi,
    help: values.help === true,
  };
}

function optionFault(written: string, name: string, value: string | undefined): string | undefined {
  if (!Object.hasOwn(options, name))
    return `Unexpected option \`${written}\`, expected one that \`--help\` lists${suggest(
      written,
      Object.keys(options).map((known) => `--${known}`),
    )}`;
  const { type } = options[name as keyof typeof options];
  if (type === 'boolean')
    return value === undefined ? undefined : `Unexpected value \`${value}\` of \`${written}\`, expected none`;
  if (value === undefined || value === '') return `Unexpected absence of a value behind \`${written}\``;
  return valueFault(name, value);
}

function valueFault(name: string, value: string): string | undefined {
  if (name === 'pause' || name === 'timeout') {
    const isNumber = /^\d+(?:\.\d+)?$/.test(value) && (name === 'pause' || Number(value) > 0);
    if (!isNumber) return `Unexpected \`--${name} ${value}\`, expected a number of seconds such as \`2\` or \`0.5\``;
  }
  if (name === 'archive-api' && !/^https?:$/.test(URL.canParse(value) ? new URL(value).protocol : ''))
    return `Unexpected \`--${name} ${value}\`, expected an address that begins with \`https:\` or \`http:\``;
  return undefined;
}
