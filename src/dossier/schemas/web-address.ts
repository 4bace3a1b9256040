import { z } from 'astro/zod';
import { webAddressFault } from '../web-address.ts';
import { addFault } from './fault-issue.ts';
import { text } from './text.ts';

function addressOf(...schemes: string[]) {
  return text.superRefine((value, context) => {
    const fault = webAddressFault(value, schemes);
    if (fault) addFault(context, fault);
  });
}

/** An address on the web, such as `https://example.org/page`. */
export const webAddress = addressOf('https:', 'http:');

/** Where to write to: `mailto:desk@example.org` or an https address. */
export const contactAddress = addressOf('mailto:', 'https:');

/** Several addresses, each once. */
export const webAddresses = z.array(webAddress).transform((list) => [...new Set(list)]);
