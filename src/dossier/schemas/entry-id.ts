import { z } from 'astro/zod';
import { addFault } from './fault-issue.ts';

const idForm = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Whether a text can be an id: lower-case ASCII letters, digits and single hyphens. */
export function isEntryId(id: string): boolean {
  return idForm.test(id);
}

/** The nearest id that a text can be turned into, for a suggestion; `undefined` when nothing is left of it. */
export function toEntryId(value: string): string | undefined {
  const id = value
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
  return id === '' ? undefined : id;
}

/** What a message says about a text that is no id. */
export function idFault(value: string): string {
  const near = toEntryId(value);
  return `Unexpected id \`${value}\`, expected lower-case letters, digits and single hyphens${near ? `, such as \`${near}\`` : ''}`;
}

/** The form of an id, for JSON Schema. */
export const idPattern = idForm.source;

export const entryId = z
  .string()
  .superRefine((value, context) => {
    if (!isEntryId(value)) addFault(context, { ruleId: 'invalid-id', reason: idFault(value) });
  })
  .meta({ pattern: idPattern });

/** Former ids of an entry, each once. */
export const aliases = z
  .array(entryId)
  .overwrite((ids) => [...new Set(ids)])
  .meta({
    description: 'Former ids of the entry. The addresses that they had go on to lead here.',
    examples: [['a-former-id']],
  });
