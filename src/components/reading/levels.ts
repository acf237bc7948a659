/** How hard a practice case is, as a reader sees it. */
export const LEVEL_WORDS = {
  'warm-up': 'Warm-up',
  usual: 'Usual',
  hard: 'Hard',
} as const;

export type Level = keyof typeof LEVEL_WORDS;
