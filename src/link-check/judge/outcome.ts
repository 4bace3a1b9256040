/** Every end that the check of an address can have, and whether it is written to the source. */
export const outcomes = {
  live: { isWritten: true, label: 'live' },
  moved: { isWritten: true, label: 'moved' },
  dead: { isWritten: true, label: 'dead' },
  blocked: { isWritten: true, label: 'blocked' },
  /** It answers as if it were live, but looks dead: for a human to see. */
  'dead?': { isWritten: false, label: 'perhaps dead' },
  unsure: { isWritten: false, label: 'unsure' },
} as const;

export type Outcome = keyof typeof outcomes;

/** What was found of an address, and why. */
export interface Finding {
  outcome: Outcome;
  /** For the report; absent where there is nothing to add. */
  note?: string;
}
