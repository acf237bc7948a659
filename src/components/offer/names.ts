import type { Sheet } from '../../lib/scenario/sheet.ts';
import type { JobId } from './figures.ts';

/** What a job is called. */
export interface JobName {
  /** By itself, beside a bar or over a column. */
  readonly alone: string;
  /** In the middle of a sentence: more than …, against … */
  readonly inText: string;
}

export type JobNames = Readonly<Record<JobId, JobName>>;

/** The other employer is called by its name where the reader has typed one. */
export function namesOf({ alternative }: Sheet): JobNames {
  const other = alternative.competingOffer?.employer;
  return {
    offer: { alone: 'Amazon', inText: 'Amazon' },
    'present-job': { alone: 'Staying', inText: 'staying' },
    'competing-offer': { alone: other ?? 'Other offer', inText: other ?? 'the other offer' },
  };
}
