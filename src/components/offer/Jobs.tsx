import type { ReactNode } from 'react';
import { fields } from '../scenario/fields.ts';
import { SheetChoice, SheetInput } from '../scenario/inputs.tsx';
import { type JobPart, useJob } from '../scenario/useJob.ts';
import { PAID_LEGEND, PAID_OPTIONS } from './copy.ts';
import { Equity } from './Equity.tsx';
import { COMPETING_GRANT, COMPETING_JOB, PRESENT_GRANT, wayPaidAt } from './fields.ts';
import { AS_ASSUMED, JOB_WORDS, moreGrants, UNNAMED } from './input-copy.ts';
import { Vests } from './Vests.tsx';

const { presentJob, competingOffer } = fields;

interface AlternativeProps {
  readonly part: JobPart;
  readonly children: ReactNode;
}

/** The fields of a job where it is there, and the buttons that add it and take it away. */
function Alternative({ part, children }: AlternativeProps) {
  const { job, add, remove } = useJob(part);
  const words = JOB_WORDS[part];
  if (!job) {
    return (
      <button type="button" className="button" onClick={add}>
        {words.add}
      </button>
    );
  }
  return (
    <div className="fields">
      {children}
      {job.grants.length > 1 && <p className="hint wide">{moreGrants(job.grants.length - 1)}</p>}
      <button type="button" className="button" onClick={remove}>
        {words.remove}
      </button>
    </div>
  );
}

/** Staying: base, bonus and what still vests. */
export function PresentJob() {
  return (
    <Alternative part="presentJob">
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
    <Alternative part="competingOffer">
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
