import { join } from 'node:path';
import { VFile } from 'vfile';
import { decodeText } from './decode-text.ts';
import { type FrontMatter, parseFrontMatter } from './front-matter.ts';
import { report } from './problem.ts';
import { readContentFile } from './read-content-file.ts';
import { sizeLimits } from './size-limits.ts';

const siteFileName = 'site.yaml';

/** `site.yaml`, parsed; `frontMatter` is absent when the file is missing or no YAML. */
export interface SiteFile {
  file: VFile;
  frontMatter?: FrontMatter;
}

/** Reads `site.yaml` of the content folder; a missing one is a problem at its place. */
export async function readSiteFile(contentDir: string, shownDir: string): Promise<SiteFile> {
  const file = new VFile({ path: join(shownDir, siteFileName) });
  const { bytes, isMissing } = await readContentFile(join(contentDir, siteFileName), file, sizeLimits.text);
  if (isMissing) {
    report(file, {
      ruleId: 'missing-file',
      reason: `Unexpected absence of \`${siteFileName}\`, expected the identity of the story in \`${shownDir}/\``,
    });
  }
  const text = bytes && decodeText(bytes, file);
  if (text === undefined) return { file };
  const frontMatter = parseFrontMatter(text, 1);
  for (const { fault, place } of frontMatter.faults) report(file, fault, place);
  return frontMatter.faults.length > 0 ? { file } : { file, frontMatter };
}
