import { stringify } from 'yaml';

/** Fields as YAML, each text on a line of its own, with escapes for what no file may hold. */
export function toYaml(fields: Record<string, unknown>): string {
  return stringify(fields, {
    defaultStringType: 'QUOTE_DOUBLE',
    defaultKeyType: 'PLAIN',
    doubleQuotedMinMultiLineLength: Number.MAX_SAFE_INTEGER,
    lineWidth: 0,
    aliasDuplicateObjects: false,
  }).replaceAll(
    /[\u202A-\u202E\u2066-\u2069\uFFFE\uFFFF\uFDD0-\uFDEF\u{E0000}-\u{E007F}\u0085\u2028\u2029\uFEFF]|[^\P{Cc}\n]/gu,
    (character) => `\\U${(character.codePointAt(0) ?? 0).toString(16).padStart(8, '0')}`,
  );
}
