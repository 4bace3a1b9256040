import { Document, type YAMLMap } from 'yaml';
import type { MappedSource } from './mapping/map-source.ts';

const order = [
  'title',
  'publisher',
  'authors',
  'published',
  'url',
  'archived',
  'accessed',
  'kind',
  'language',
] as const;

/** The file of a source: a draft, with a comment on what to add, where `missing` names something. */
export function sourceText({ fields, missing }: Pick<MappedSource, 'fields' | 'missing'>): string {
  const values = order.flatMap((name) => {
    const value = fields[name];
    if (value === undefined) return [];
    return [[name, name === 'published' || name === 'accessed' ? bareDate(value as string) : value] as const];
  });
  const isDraft = missing.length > 0;
  const document = new Document<YAMLMap>(
    Object.fromEntries([...values, ...(isDraft ? [['draft', true] as const] : [])]),
  );
  if (isDraft && document.contents)
    document.contents.commentBefore = missing.map(commentOn).join('\n') + '\n Then remove `draft`.';
  return `---\n${document.toString({ lineWidth: 0, singleQuote: false })}---\n`;
}

/** A year is a number in YAML; as a text it would need quotes. One below 1000 would lose its zeros. */
function bareDate(edtf: string): string | number {
  return /^[1-9]\d{3}$/.test(edtf) ? Number(edtf) : edtf;
}

function commentOn({ field, hint }: MappedSource['missing'][number]): string {
  return ` To complete: ${field}${hint === undefined ? '' : ` (${hint})`}`;
}
