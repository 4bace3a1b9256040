import type { PageLoad } from './load-page.ts';
import type { KindResult, ReaderResults } from './reader-results.ts';
import type { Summary } from '../summarize.ts';
import { firstWindow } from '../../page-weight.ts';

type Format = (value: number) => string;

/** What stands in the way of the goals of a table; told only where one is missed. */
const hindrances = {
  timeline:
    'All events stand on the page as text with their sources, beside the figure, where TimelineJS shows one at a time; laying them out takes the slowed-down processor about a second.',
  plain:
    'Nothing is waited for but the page; styling it and laying it out takes the slowed-down processor longer than bare text.',
  scores: 'Lighthouse, too, slows the processor of the machine down 4 times, and long pages take it longest.',
};

const bytes: Format = (value) => Math.round(value).toLocaleString('en');
const milliseconds: Format = (value) => `${bytes(value)} ms`;
const shift: Format = (value) => String(Number(value.toFixed(3)));
const ratio: Format = (value) => `${value.toFixed(2)} ×`;

/** The results as Markdown: what was measured on what, tables, and below each the goals with those that are missed. */
export function formatReader(results: ReaderResults): string {
  const { runs, audits, setting } = results;
  return [
    `Phone of 412 by 823 px, slow 4G (150 ms, 1.6 Mbit/s down, 750 kbit/s up), processor slowed down 4 times, all of it from one server on the same machine, in Brotli. Medians of ${runs} loads in turn, each in a fresh profile, with the least and the most; of ${audits} audits by Lighthouse. ${setting.join(', ')}.`,
    formatTimeline(results),
    formatPlain(results),
    formatScores(results),
    formatWeights(results),
  ].join('\n\n');
}

function formatTimeline({ timeline: { events, ours, theirs } }: ReaderResults): string {
  const lines: [keyof PageLoad, string, Format][] = [
    ['bytes', 'bytes', bytes],
    ['requests', 'requests', bytes],
    ['firstPaint', 'first contentful paint', milliseconds],
    ['largestPaint', 'largest contentful paint', milliseconds],
    ['shift', 'layout shift', shift],
    ['blocked', 'blocking time', milliseconds],
    ['inPlace', 'until the event of a link stands in its place', milliseconds],
  ];
  const times = (name: keyof PageLoad): number => theirs[name].median / ours[name].median;
  const behind = lines.filter(([name]) => ours[name].median > theirs[name].median);
  return [
    table(
      [`${events} events`, 'our timeline, figure and list', 'TimelineJS', 'times'],
      lines.map(([name, label, format]) => [
        label,
        tell(ours[name], format),
        tell(theirs[name], format),
        Number.isFinite(times(name)) ? times(name).toFixed(1) : '–',
      ]),
    ),
    goals(
      [
        ['3 times fewer bytes', times('bytes') >= 3, `${times('bytes').toFixed(1)} times`],
        ['an event 4 times sooner in its place', times('inPlace') >= 4, `${times('inPlace').toFixed(1)} times`],
        ['ahead on every line', behind.length === 0, behind.map(([, label]) => label).join(', ')],
      ],
      hindrances.timeline,
    ),
  ].join('\n\n');
}

function formatPlain({ kinds }: ReaderResults): string {
  const share = ({ ours, plain }: KindResult): number => ours.largestPaint.median / plain.largestPaint.median;
  return [
    table(
      ['page', 'first paint', 'plain', 'largest paint', 'plain', 'ratio'],
      kinds.map((kind) => [
        kind.kind,
        tell(kind.ours.firstPaint, milliseconds),
        tell(kind.plain.firstPaint, milliseconds),
        tell(kind.ours.largestPaint, milliseconds),
        tell(kind.plain.largestPaint, milliseconds),
        ratio(share(kind)),
      ]),
    ),
    goals(
      kinds.map((kind) => [
        `${kind.kind}: largest paint within 1.2 times the plain page`,
        share(kind) <= 1.2,
        ratio(share(kind)),
      ]),
      hindrances.plain,
    ),
  ].join('\n\n');
}

function formatScores({ kinds }: ReaderResults): string {
  const names = Object.keys(kinds[0]?.scores ?? {});
  return [
    table(
      ['Lighthouse', ...names],
      kinds.map(({ kind, scores }) => [
        kind,
        ...names.map((name) => (scores[name] ? tell(scores[name], String) : '–')),
      ]),
    ),
    goals(
      kinds.flatMap(({ kind, scores }) =>
        Object.entries(scores).map(
          ([name, { median }]) => [`${kind}: 100 in ${name}`, median === 100, String(median)] as const,
        ),
      ),
      hindrances.scores,
    ),
  ].join('\n\n');
}

/** Pages that come whole with the first answer; of the others the first screen does, as a test holds. */
const wholePages = ['claim', 'event', 'source', 'actor'];

function formatWeights({ kinds }: ReaderResults): string {
  return [
    table(
      ['page', 'bytes of HTML', 'of these scripts', 'requests'],
      kinds.map(({ kind, page, scripts, ours }) => [kind, bytes(page), bytes(scripts), bytes(ours.requests.median)]),
    ),
    goals([
      ...kinds.map(
        ({ kind, scripts }) => [`${kind}: at most 2 KB of scripts`, scripts <= 2_048, bytes(scripts)] as const,
      ),
      ...kinds
        .filter(({ kind }) => wholePages.includes(kind))
        .map(
          ({ kind, page }) =>
            [`${kind}: at most ${bytes(firstWindow)} bytes`, page <= firstWindow, bytes(page)] as const,
        ),
    ]),
  ].join('\n\n');
}

/** How many goals are reached, and the others one by one with what came instead and what stands in the way. */
function goals(
  list: readonly (readonly [goal: string, isReached: boolean, instead: string])[],
  hindrance?: string,
): string {
  const missed = list.filter(([, isReached]) => !isReached).map(([goal, , instead]) => `${goal} (${instead})`);
  const reached = `Goals: ${list.length - missed.length} of ${list.length} reached.`;
  return missed.length === 0
    ? reached
    : `${reached} Missed: ${missed.join('; ')}.${hindrance === undefined ? '' : ` ${hindrance}`}`;
}

function tell({ median, least, most }: Summary, format: Format): string {
  return least === most ? format(median) : `${format(median)} (${format(least)}–${format(most)})`;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map((_, index) => (index === 0 ? '---' : '--:'))), ...rows.map(line)].join('\n');
}
