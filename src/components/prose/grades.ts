import type { Grade } from '../../lib/tax/figures.ts';

export type { Grade };

/** What a grade says about where a fact comes from. */
export const GRADE_WORDS: Readonly<Record<Grade, string>> = {
  A: 'filing, statute or agency',
  B: 'named practitioner or press',
  C: 'anonymous or undated report, or one source only',
  D: 'contradicted by a better source',
};
