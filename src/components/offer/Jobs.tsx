import type { ReactNode } from 'react';
import { emptyJob, type Job, type Sheet } from '../../lib/scenario/sheet.ts';
import type { Lens } from '../../lib/sensitivity/lens.ts';
import { fields, places } from '../scenario/fields.ts';
import { SheetChoice, SheetInput } from '../scenario/inputs.tsx';
import { edited } from '../scenario/store.ts';
import { useSheet } from '../scenario/useSheet.ts';
import { PAID_LEGEND, PAID_OPTIONS } from './copy.ts';
import { Equity } from './Equity.tsx';
import { COMPETING_GRANT, COMPETING_JOB, PRESENT_GRANT, wayPaidAt } from './fields.ts';
import { AS_ASSUMED, JOB_WORDS, moreGrants, UNNAMED } from './input-copy.ts';
import { Vests } from './Vests.tsx';

const { presentJob, competingOffer } = fields;

interface AlternativeProps {
  readonly kind: 'presentJob' | 'competingOffer';
  readonly at: Lens<Sheet, Job | undefined>;
  readonly children: ReactNode;
}

/** One thing to compare the offer with: there or not, as the reader wants it. */
function Alternative({ kind, at, children }: AlternativeProps) {
  const { state, update } = useSheet();
  const job = at.get(state.sheet);
  const { add, remove } = JOB_WORDS[kind];
  const put = (next: Job | undefined) =>
    update((before) => edited(before, at.set(before.sheet, next), [`alternative.${kind}.`]));
  if (!job) {
    return (
      <button type="button" className="button" onClick={() => put(emptyJob())}>
        {add}
      </button>
    );
  }
  return (
    <div className="fields">
      {children}
      {job.grants.length > 1 && <p className="hint wide">{moreGrants(job.grants.length - 1)}</p>}
      <button type="button" className="button" onClick={() => put(undefined)}>
        {remove}
      </button>
    </div>
  );
}

/** Staying: base, bonus and what still vests. */
export function PresentJob() {
  return (
    <Alternative kind="presentJob" at={places.presentJob}>
      <SheetInput field={presentJob.base} />
      <SheetInput field={presentJob.target} />
      <SheetInput field={presentJob.payout} />
      <SheetInput field={presentJob.raise} empty={AS_ASSUMED} />
      <Vests place={PRESENT_GRANT} />
      <SheetInput field={presentJob.growth} />
    </Alternative>
  );
}

/** Another offer, as its letter states it. */
export function CompetingOffer() {
  return (
    <Alternative kind="competingOffer" at={places.competingOffer}>
      <SheetInput field={competingOffer.employer} empty={UNNAMED} />
      <SheetInput field={competingOffer.base} />
      <SheetInput field={competingOffer.target} />
      <SheetInput field={competingOffer.payout} />
      <SheetInput field={competingOffer.year1} />
      <SheetInput field={competingOffer.year2} />
      <SheetChoice
        name="alternative.competingOffer.signingBonus.paid"
        at={wayPaidAt(COMPETING_JOB)}
        legend={PAID_LEGEND}
        options={PAID_OPTIONS}
      />
      <Equity of={competingOffer} place={COMPETING_GRANT} />
      <SheetInput field={competingOffer.raise} empty={AS_ASSUMED} />
    </Alternative>
  );
}
