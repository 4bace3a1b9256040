import { citationFormats } from './citation-formats.ts';
import { mostInFeed } from './record-feed.ts';

/** A file of the site that is made for other programs. */
export interface Download {
  path: string;
  label: string;
  /** What is in it and whom it serves, in a sentence. */
  use: string;
  /** Without parameters, such as `application/json`. */
  mediaType: string;
}

/** The files for other programs, by what people want of them. */
export const downloads: readonly { label: string; files: readonly Download[] }[] = [
  {
    label: 'All of it',
    files: [
      {
        path: '/data/dossier.zip',
        mediaType: 'application/zip',
        label: 'Everything (zip)',
        use: 'Tables for spreadsheets (CSV), JSON, the licence, checksums and a README that explains every column.',
      },
      {
        path: '/data/dossier.json',
        mediaType: 'application/json',
        label: 'Everything (JSON)',
        use: 'One file with every entry and its text.',
      },
      {
        path: '/data/dossier.schema.json',
        mediaType: 'application/schema+json',
        label: 'The schema of the JSON',
        use: 'What each field means, as JSON Schema (2020-12).',
      },
    ],
  },
  {
    label: 'Sources',
    files: Object.entries(citationFormats).map(([ending, { label, readers, mediaType }]) => ({
      path: `/data/sources.${ending}`,
      label,
      use: `All sources, for ${readers}.`,
      mediaType: mediaType.split(';')[0] ?? mediaType,
    })),
  },
  {
    label: 'For other pages',
    files: [
      {
        path: '/data/timeline.json',
        mediaType: 'application/json',
        label: 'The timeline for TimelineJS',
        use: 'Every event, for TimelineJS 3 (Knight Lab).',
      },
      {
        path: '/figures/timeline.svg',
        mediaType: 'image/svg+xml',
        label: 'The timeline as a picture',
        use: 'SVG, which scales to any size.',
      },
      {
        path: '/data/annotations.jsonld',
        mediaType: 'application/ld+json',
        label: 'Annotations',
        use: 'Every marked passage of the articles with its claim and verdict, as W3C Web Annotations.',
      },
    ],
  },
  {
    label: 'Follow',
    files: [
      {
        path: '/feed.xml',
        mediaType: 'application/rss+xml',
        label: 'What is new (RSS)',
        use: `The ${mostInFeed} articles, claims and events that changed last.`,
      },
      {
        path: '/feed.json',
        mediaType: 'application/feed+json',
        label: 'What is new (JSON Feed)',
        use: 'The same as JSON Feed 1.1.',
      },
      {
        path: '/changes.xml',
        mediaType: 'application/rss+xml',
        label: 'Changes and corrections (RSS)',
        use: 'What was changed after it was published.',
      },
    ],
  },
];
