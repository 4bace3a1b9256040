import type { Part } from '../parts.ts';
import { describeMachine } from '../describe-machine.ts';
import { packageVersion } from '../package-version.ts';
import { benchEditor } from './bench-editor.ts';
import { hugoVersion } from './builders/hugo-builder.ts';
import { hindrances } from './hindrances.ts';
import { toMarkdown } from './to-markdown.ts';

/** The editor's half of the bench: what one waits for with a large record. */
export const editorPart: Part = async (options) => {
  const day = new Date().toISOString().slice(0, 10);
  const results = await benchEditor(options);
  const hugo = hugoVersion();
  const versions = [
    `Node ${process.versions.node}`,
    `Astro ${packageVersion('astro')}`,
    `Eleventy ${packageVersion('@11ty/eleventy')}`,
    hugo === undefined ? 'Hugo not installed' : `Hugo ${hugo}`,
  ];
  return `${day}, ${describeMachine()}; ${versions.join(', ')}.\n\n${toMarkdown(results, hindrances)}`;
};
