/** What can become of an entry or a file that is imported; the keys are the codes in the messages. */
export const importRules = {
  written: { isFailure: false, remedy: 'Read the file, and cite the source.' },
  draft: { isFailure: false, remedy: 'Complete the file as its comment says, then remove `draft`.' },
  skipped: { isFailure: false, remedy: 'Use the source that is there.' },
  renamed: { isFailure: false, remedy: 'Compare the two files: one may be another version of the other.' },
  inexact: { isFailure: false, remedy: 'Add by hand what could not be carried over, if it matters.' },
  encoding: { isFailure: false, remedy: 'Look at letters with accents, and export as UTF-8 next time.' },
  'unreadable-entry': { isFailure: true, remedy: 'Mend the entry in the file of references, and import it again.' },
  'unreadable-file': { isFailure: true, remedy: 'Name a file of references in BibTeX, RIS or CSL-JSON.' },
  'not-written': {
    isFailure: true,
    remedy: 'Make the content folder writable, and import again: nothing is written twice.',
  },
} as const;

export type ImportRuleId = keyof typeof importRules;
