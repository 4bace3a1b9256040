import { z } from 'astro/zod';
import { webAddressFault } from '../web-address.ts';
import { addFault } from './fault-issue.ts';
import { text } from './text.ts';
import { writtenAs } from './written-form.ts';

function addressOf(...schemes: string[]) {
  return text.superRefine((value, context) => {
    const fault = webAddressFault(value, schemes);
    if (fault) addFault(context, fault);
  });
}

/** An address on the web, such as `https://example.org/page`. */
export const webAddress = withForm(addressOf('https:', 'http:'), '^[Hh][Tt]{2}[Pp][Ss]?:');

/** Where to write to: `mailto:desk@example.org` or an https address. */
export const contactAddress = withForm(
  addressOf('mailto:', 'https:'),
  '^(?:[Hh][Tt]{2}[Pp][Ss]|[Mm][Aa][Ii][Ll][Tt][Oo]):',
);

/** Several addresses, each once. */
export const webAddresses = z.array(webAddress).overwrite((list) => [...new Set(list)]);

/**
 * Says the form of addresses in JSON Schema. To an editor it is a `uri`; the exports cannot promise that,
 * since browsers take letters and signs in an address that RFC 3986 has no place for.
 */
function withForm(schema: z.ZodString, pattern: string): z.ZodString {
  return writtenAs(z.string().meta({ format: 'uri', pattern }), schema.meta({ pattern }));
}
