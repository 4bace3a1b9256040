import { posix } from 'node:path';
import { isCollection } from '../collections.ts';
import type { ResolveTarget, Target } from '../markdown/body.ts';
import { webAddressFault } from './web-address.ts';

const scheme = /^[a-z][a-z0-9+.-]*:/i;
const expectedFile = 'expected the relative path of a file of the content';
const pictureExtensions = new Set(['.avif', '.gif', '.jpeg', '.jpg', '.png', '.svg', '.webp']);

/**
 * Tells what addresses in the body of the file at `path` mean, by the address alone: whether the
 * file it points to exists is for a check to say.
 *
 * @param path of the file, from the content folder on
 */
export function targetResolver(path: string): ResolveTarget {
  return (url, role) => {
    if (scheme.test(withoutHiddenCharacters(url))) return webTarget(url, role);
    if (url.startsWith('#') && role === 'link') return { kind: 'fragment', id: decode(url.slice(1)) ?? '' };
    const [file = '', hash] = url.split('#', 2);
    const decoded = decode(file);
    if (url === '')
      return { kind: 'fault', ruleId: 'broken-link', reason: `Unexpected empty address, ${expectedFile}` };
    if (!decoded) return broken(url, expectedFile);
    if (/^[/\\]/.test(decoded)) return broken(url, 'expected a relative path, one that does not begin with `/`');
    const target = posix.join(posix.dirname(path), decoded);
    if (target.startsWith('../')) return broken(url, 'expected a file inside the content folder');
    return role === 'image' ? pictureTarget(url, decoded) : entryTarget(url, target, hash);
  };
}

function webTarget(url: string, role: 'link' | 'image'): Target {
  if (role === 'image') {
    return {
      kind: 'fault',
      ruleId: 'unsafe-url',
      reason: `Unexpected picture at \`${url}\`, expected a file beside the Markdown`,
    };
  }
  const fault = webAddressFault(url, ['https:', 'http:', 'mailto:']);
  return fault ? { kind: 'fault', ruleId: 'unsafe-url', reason: fault.reason } : { kind: 'web', url };
}

function pictureTarget(url: string, path: string): Target {
  if (!pictureExtensions.has(posix.extname(path).toLowerCase())) {
    return broken(url, `expected a picture: ${[...pictureExtensions].join(', ')}`);
  }
  return { kind: 'file', path: path.startsWith('.') ? path : `./${path}` };
}

function entryTarget(url: string, path: string, hash: string | undefined): Target {
  const [collection = '', ...rest] = path.split('/');
  if (!isCollection(collection) || rest.length === 0 || !path.endsWith('.md')) {
    return broken(url, 'expected a Markdown file of a collection, such as `../claims/an-id.md`');
  }
  const link = { collection, id: posix.basename(path, '.md') };
  return { kind: 'entry', path, link: hash ? { ...link, hash: decode(hash) ?? hash } : link };
}

function broken(url: string, expected: string): Target {
  return { kind: 'fault', ruleId: 'broken-link', reason: `Unexpected link to \`${url}\`, ${expected}` };
}

/** Browsers drop these characters before they look for a scheme (WHATWG URL, 4.4, basic URL parser). */
function withoutHiddenCharacters(url: string): string {
  return url.replaceAll(/[\t\n\r]|^[\p{Cc} ]+/gu, '');
}

function decode(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    // A percent sign that begins no escape: no file can be meant.
    return undefined;
  }
}
