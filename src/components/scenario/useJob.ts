import type { Alternative } from '../../lib/ledger/alternatives.ts';
import { emptyJob, type Job } from '../../lib/scenario/sheet.ts';
import { places } from './fields.ts';
import { edited } from './store.ts';
import { unticked } from './unticked.ts';
import { useSheet } from './useSheet.ts';

/** What an offer may be compared with, as a scenario file names it. */
export type JobPart = 'presentJob' | 'competingOffer';

const FACTS: Readonly<Record<JobPart, Alternative>> = {
  presentJob: 'present-job',
  competingOffer: 'competing-offer',
};

/** A job to compare the offer with: there or not, as the reader wants it. */
export function useJob(part: JobPart): {
  readonly job: Job | undefined;
  readonly add: () => void;
  readonly remove: () => void;
} {
  const { state, update } = useSheet();
  const at = places[part];
  const paths = [`alternative.${part}.`];
  return {
    job: at.get(state.sheet),
    add: () => update((before) => edited(before, at.set(before.sheet, emptyJob()), paths)),
    remove: () =>
      update((before) => {
        const sheet = unticked(before.sheet, FACTS[part]);
        return edited(before, at.set(sheet, undefined), paths);
      }),
  };
}
