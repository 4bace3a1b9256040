import type { SiteSettings } from './dossier.ts';
import type { EntryIndex } from './entry-index.ts';
import { parseFields } from './parse-fields.ts';
import { report } from './problem.ts';
import type { SiteFile } from './read-site-file.ts';
import { referencesTo } from './references-to.ts';
import { siteFields } from './schemas/site.ts';

/** The settings of the story as far as they could be read; reports lanes that stand there twice. */
export function readSettings({ file, frontMatter }: SiteFile, index: EntryIndex): Partial<SiteSettings> {
  if (!frontMatter) return {};
  const settings = parseFields(siteFields(referencesTo(index)), frontMatter, file);
  const ids = settings.lanes?.map(({ id }) => id) ?? [];
  for (const [position, id] of ids.entries()) {
    if (ids.indexOf(id) === position) continue;
    const reason = `Unexpected lane \`${id}\`, which stands above already`;
    report(file, { ruleId: 'duplicate-id', reason }, frontMatter.placeOf(['lanes', position, 'id']));
  }
  return settings;
}
