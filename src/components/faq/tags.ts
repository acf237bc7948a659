/** The tags of questions, as a reader sees them, in the order of the page: the first tag of a question files it. */
export const TAG_WORDS = {
  asking: 'Asking',
  timing: 'Timing',
  letter: 'The letter',
  base: 'Base salary',
  level: 'Level',
  offers: 'Other offers',
  equity: 'Equity',
  clawback: 'Repayment',
  tax: 'Tax',
  moving: 'Moving',
  cases: 'Special cases',
} as const;

export type Tag = keyof typeof TAG_WORDS;
