import { stringifyEntities } from 'stringify-entities';

/** Text as HTML or XML that reads the same, also in an attribute between double quotation marks. */
export function escapeHtml(text: string): string {
  return stringifyEntities(text, { subset: ['<', '>', '&', '"'], useNamedReferences: true });
}
