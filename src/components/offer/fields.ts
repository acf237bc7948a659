import { grantOfValue } from '../../lib/ledger/grant.ts';
import type { WayPaid } from '../../lib/ledger/pay.ts';
import type { Month } from '../../lib/month.ts';
import { leavingMonth } from '../../lib/scenario/inputs.ts';
import { emptyJob, type Job, type Sheet } from '../../lib/scenario/sheet.ts';
import { field, type Lens } from '../../lib/sensitivity/lens.ts';
import type { Field } from '../scenario/field.ts';
import { fields, places } from '../scenario/fields.ts';
import { edited, type State } from '../scenario/store.ts';
import type { GrantPlace } from './schedule-field.ts';

/** How a job's signing bonus is paid. */
export function wayPaidAt(job: Lens<Sheet, Job>): Lens<Sheet, WayPaid> {
  return field(field(job, 'signingBonus'), 'paid');
}

/** The grants that are edited here. */
export const OFFER_GRANT: GrantPlace = { path: 'offer.equity', at: places.offerGrant };
export const PRESENT_GRANT: GrantPlace = {
  path: 'alternative.presentJob.equity',
  at: places.presentGrant,
};
export const COMPETING_GRANT: GrantPlace = {
  path: 'alternative.competingOffer.equity',
  at: places.competingGrant,
};

/** The competing offer, as empty as need be. */
export const COMPETING_JOB: Lens<Sheet, Job> = {
  get: (sheet) => places.competingOffer.get(sheet) ?? emptyJob(),
  set: places.competingOffer.set,
};

/** The month of leaving. Where none is stated, the field shows the one that counts: the end of the years compared. */
export const leaveMonth: Field<Month> = {
  ...fields.leaving.month,
  at: { get: leavingMonth, set: fields.leaving.month.at.set },
  empty: null,
};

/** How the letter states the equity of a grant. */
export type StatedAs = 'units' | 'value';

/** The state with the grant stated in dollars, where it was counted in units; nothing typed there stands any more. */
export function statedInDollars(state: State, { path, at }: GrantPlace): State {
  const { value, schedule, growth } = at.get(state.sheet);
  const sheet = at.set(state.sheet, grantOfValue(value, schedule, growth));
  return edited(state, sheet, [`${path}.units`, `${path}.grantPrice`, `${path}.value`]);
}
