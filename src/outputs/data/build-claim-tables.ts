import { countOrigins } from '../../dossier/count-origins.ts';
import { boundsOf, publicDayAfter } from './date-columns.ts';
import type { ExportedDossier } from './exported-dossier.ts';
import { buildListTable } from './build-list-table.ts';
import { buildTable, type DerivedColumn, type Table } from './table.ts';
import { entrySchema } from './schema-parts.ts';

type WholeClaim = Extract<ExportedDossier['claims'][number], { statement: string }>;

/** A claim, or what is left of a withdrawn one. */
type ClaimRow = { id: string } & Partial<WholeClaim>;

/** Claims and what hangs on them: assessments, evidence, replies and relations. */
export function buildClaimTables({ claims, sources }: ExportedDossier): Table[] {
  const owner = { owner: 'claim', owners: claims as ClaimRow[], schema: entrySchema('Claim') };
  return [
    buildTable<ClaimRow>({
      name: 'claims',
      meaning: 'One row a claim.',
      rows: owner.owners,
      schema: owner.schema,
      columns: [
        ...['id', 'address', 'statement', 'claimant', 'kind', 'made'],
        ...boundsOf('made'),
        ...['disclosed', publicDayAfter('made'), 'about', 'event'],
        ...currentVerdict,
        ...originCounts(sources),
        ...['wouldChange', 'quote_text', 'quote_speaker', 'quote_source', 'quote_language', 'quote_translation'],
        ...['aliases', 'withdrawn_date', 'withdrawn_reason', 'file'],
      ],
    }),
    buildListTable({
      ...owner,
      name: 'assessments',
      meaning: 'One row a judgement of a claim, oldest first; the last one of a claim is current.',
      field: 'assessments',
      columns: ['date', 'verdict', 'reason'],
    }),
    assessmentSources(owner.owners),
    buildListTable({
      ...owner,
      name: 'evidence',
      meaning: 'One row a source with its stance on a claim.',
      field: 'evidence',
      columns: ['source', 'stance', 'quote_text', 'quote_speaker', 'quote_language', 'quote_translation', 'note'],
    }),
    buildListTable({
      ...owner,
      name: 'replies',
      meaning: 'One row a reply to a claim, or the lack of one.',
      field: 'replies',
      columns: ['actor', 'status', 'date', 'source', 'note'],
    }),
    buildListTable({
      ...owner,
      name: 'relations',
      meaning: 'One row a relation between two claims, at the one that says it.',
      field: 'relations',
      columns: ['type', { name: 'related', field: 'claim' }],
    }),
  ];
}

/** Assessments have no ids of their own: a claim's are told apart by their places. */
function assessmentSources(claims: readonly ClaimRow[]): Table {
  return {
    name: 'assessment_sources',
    meaning: 'One row a source on which an assessment rests.',
    columns: [
      { name: 'claim', meaning: 'The id of the claim.' },
      { name: 'number', meaning: 'The number of the assessment in `assessments.csv`.' },
      { name: 'source', meaning: 'The id of the source.' },
    ],
    rows: claims.flatMap(({ id, assessments = [] }) =>
      assessments.flatMap(({ sources = [] }, index) => sources.map((source) => [id, index + 1, source])),
    ),
  };
}

const currentVerdict: DerivedColumn<ClaimRow>[] = [
  {
    name: 'verdict',
    meaning: 'The current verdict: that of the last assessment.',
    cell: ({ assessments = [] }) => assessments.at(-1)?.verdict,
  },
  {
    name: 'verdict_date',
    meaning: 'The day of the last assessment.',
    cell: ({ assessments = [] }) => assessments.at(-1)?.date,
  },
];

function originCounts(sources: ExportedDossier['sources']): DerivedColumn<ClaimRow>[] {
  const byId = new Map(sources.map((source) => [source.id, source]));
  const count = ({ evidence }: ClaimRow) =>
    evidence &&
    countOrigins(
      evidence.map(({ source }) => source),
      byId,
    );
  return [
    { name: 'sources', meaning: 'How many sources are in evidence.', cell: (row) => count(row)?.sources },
    {
      name: 'origins',
      meaning: 'How many of them are independent: followed back to those that rest on none.',
      cell: (row) => count(row)?.origins,
    },
  ];
}
