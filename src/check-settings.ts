import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { toEntryId } from './dossier/schemas/entry-id.ts';
import { onOneLine } from './on-one-line.ts';
import { projectDir } from './project.ts';

/** What is wrong with the value of a setting; `undefined` when nothing is. */
type Check = (value: string) => string | undefined;

const checks = {
  SITE_URL: checkSiteUrl,
  BASE_PATH: checkBasePath,
  CONTENT_DIR: checkContentDir,
  SOCIAL_CARDS: checkSocialCards,
  PORT: checkPort,
} satisfies Record<string, Check>;

export type Setting = keyof typeof checks;

/** What is wrong with settings, in a line each; one that is empty is as good as absent. */
export function checkSettings(names: readonly Setting[], environment: NodeJS.ProcessEnv): string[] {
  return names.flatMap((name) => {
    const value = environment[name];
    const fault = value ? checks[name](value) : undefined;
    return fault === undefined || value === undefined ? [] : [`Unexpected ${name} \`${onOneLine(value)}\`, ${fault}`];
  });
}

const origin = /^https?:\/\/(?:(?:[\p{L}\p{N}_-]+\.)*[\p{L}\p{N}_-]+|\[[\da-f:.]+\])(?::\d+)?$/iu;

function checkSiteUrl(value: string): string | undefined {
  const isOrigin = (text: string): boolean => origin.test(text) && URL.canParse(text);
  if (isOrigin(value.replace(/\/$/, ''))) return undefined;
  const [, bare = '', path = ''] =
    /^["'\s]*(https?:\/\/[^/?#"'\s]+|[^/?#:"'\s]+(?::\d+)?)([^?#"'\s]*)/i.exec(value) ?? [];
  const near = [bare, `https://${bare}`].find((text) => isOrigin(text) && /[.]|localhost/.test(text));
  const basePath = path.replaceAll(/^\/|\/$/g, '');
  const also = basePath && checkBasePath(basePath) === undefined ? ` with \`BASE_PATH=/${basePath}/\`` : '';
  return `expected an origin such as \`SITE_URL=https://example.org\`${near ? `; did you mean \`${near}\`${also}?` : ''}`;
}

function checkBasePath(value: string): string | undefined {
  const names = value.split('/').filter((name) => name !== '');
  if (names.every((name) => /^[\w.~-]+$/.test(name) && !/^\.+$/.test(name))) return undefined;
  const near = /[:?#\\]/.test(value) ? '' : names.flatMap((name) => toEntryId(name) ?? []).join('/');
  const hint = near ? `; did you mean \`/${near}/\`?` : '';
  return `expected a path such as \`BASE_PATH=/record/\`, of Latin letters, digits and \`-._~\` between slashes${hint}`;
}

function checkContentDir(value: string): string | undefined {
  const path = resolve(projectDir, value);
  const found = statSync(path, { throwIfNoEntry: false });
  const example = 'such as `CONTENT_DIR=../other/content`';
  if (!found) return `where nothing is, expected the folder of a story, ${example}`;
  if (!found.isDirectory()) return `which is a file, expected the folder of a story, ${example}`;
  return path === projectDir
    ? `which is the project itself, expected a folder for the story alone, ${example}`
    : undefined;
}

function checkSocialCards(value: string): string | undefined {
  return value === 'off' ? undefined : 'expected `SOCIAL_CARDS=off` or no such setting: then there are cards';
}

function checkPort(value: string): string | undefined {
  const isPort = /^\d{1,5}$/.test(value) && Number(value) >= 1 && Number(value) <= 65_535;
  return isPort ? undefined : 'expected a number from 1 to 65535, such as `PORT=4321`';
}
