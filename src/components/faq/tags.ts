/** The tags of questions, as a reader sees them, in the order of the filter. */
export const TAG_WORDS = {
  asking: 'Asking',
  base: 'Base salary',
  clawback: 'Repayment',
  equity: 'Equity',
  level: 'Level',
  offers: 'Other offers',
  tax: 'Tax',
  timing: 'Timing',
} as const;

export type Tag = keyof typeof TAG_WORDS;
