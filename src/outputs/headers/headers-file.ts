import { pathTo } from '../../address.ts';
import { headerRules } from './header-rules.ts';

/** The file `_headers`, in which Netlify and Cloudflare Pages read what to send with which address. */
export function headersFile(): string {
  return headerRules
    .map(({ path, headers }) => {
      const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`);
      return `${pathTo(path)}\n${lines.join('\n')}\n`;
    })
    .join('\n');
}
