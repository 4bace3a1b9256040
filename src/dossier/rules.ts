/** Whether a problem of this kind stops the build. */
type Severity = 'error' | 'warning';

interface Rule {
  severity: Severity;
  /** What to do about it, for the person who writes content. */
  remedy: string;
}

/** Every kind of problem that content can have; the keys are the codes in the messages. */
export const rules = {
  'invalid-yaml': { severity: 'error', remedy: 'Mend the YAML between the `---` lines.' },
  'missing-field': { severity: 'error', remedy: 'Add the field.' },
  'unknown-field': { severity: 'error', remedy: 'Remove the field, or mend its name.' },
  'invalid-field': { severity: 'error', remedy: 'Give the field a value of the form that is asked for.' },
  'invalid-date': {
    severity: 'error',
    remedy:
      'Write the date as EDTF: `2022`, `2022-06`, `2022-06-17`, with `?`, `~` or `%` behind it where it is not certain.',
  },
  'date-order': { severity: 'error', remedy: 'Look at both dates: one cannot be right.' },
  'unknown-reference': {
    severity: 'error',
    remedy: 'Use the id of an entry that exists: its file name without `.md`.',
  },
  'duplicate-id': { severity: 'error', remedy: 'Rename one of the two files, or remove the alias.' },
  'invalid-id': { severity: 'error', remedy: 'Use lower-case letters, digits and single hyphens.' },
  'invalid-text': {
    severity: 'error',
    remedy:
      'Save the file as UTF-8, remove characters that control a machine or turn a text, and divide what is too large or nested too deep.',
  },
  'broken-link': { severity: 'error', remedy: 'Link to a file of `content/` by its relative path.' },
  'unsafe-url': { severity: 'error', remedy: 'Use an `https:`, `http:` or `mailto:` address.' },
  'raw-html': { severity: 'error', remedy: 'Write Markdown instead of HTML.' },
  'missing-alt': { severity: 'error', remedy: 'Say between the square brackets what the picture shows.' },
  'quote-too-long': { severity: 'error', remedy: 'Quote at most 40 words.' },
  'permalink-removed': {
    severity: 'error',
    remedy: 'Give the entry that took the place the former id among its `aliases`, or withdraw the entry.',
  },
  'unrecorded-change': {
    severity: 'error',
    remedy: 'Tell readers in `changes` what was changed, or put back what was published.',
  },
  'missing-file': { severity: 'error', remedy: 'Add the file itself, not a link to it.' },
  'erased-change': { severity: 'warning', remedy: 'Put the entry back: readers were told of the change.' },
  'unused-source': { severity: 'warning', remedy: 'Cite the source, or remove it.' },
  'no-archive': { severity: 'warning', remedy: 'Add the address of an archived copy.' },
  'early-assessment': {
    severity: 'warning',
    remedy: 'Date the assessment by its newest source, or let it rest on what was public by then.',
  },
  'stale-assessment': { severity: 'warning', remedy: 'Assess the claim anew in the light of the newer evidence.' },
  'stray-file': { severity: 'warning', remedy: 'Move the file into the folder of its collection.' },
} as const satisfies Record<string, Rule>;

export type RuleId = keyof typeof rules;
