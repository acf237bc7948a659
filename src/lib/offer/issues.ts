import { type OfferLine, type Part, paidAfter } from '../ledger/parts.ts';
import type { Pay } from '../ledger/pay.ts';
import type { Month } from '../month.ts';

/** What the reader should know about a total; the words live beside the view. */
export const OFFER_ISSUES = [
  'no-base',
  'vests-after-horizon',
  'signing-bonus-after-horizon',
  'one-offs-after-horizon',
  'equity-without-growth',
  'equity-with-growth',
  'relocation-not-counted',
] as const;
export type OfferIssue = (typeof OFFER_ISSUES)[number];

/** The issues that hold, in the order of the list. */
export function issuesOf(pay: Pay, parts: readonly Part[], horizon: Month): OfferIssue[] {
  return OFFER_ISSUES.filter((issue) => HOLDS[issue](pay, parts, horizon));
}

type Holds = (pay: Pay, parts: readonly Part[], horizon: Month) => boolean;

const HOLDS: Readonly<Record<OfferIssue, Holds>> = {
  'no-base': (pay) => pay.base === 0,
  'vests-after-horizon': cutsOff('vest'),
  'signing-bonus-after-horizon': cutsOff('signing-bonus'),
  'one-offs-after-horizon': (pay, parts, horizon) =>
    cutsOff('one-off')(pay, parts, horizon) || cutsOff('cost')(pay, parts, horizon),
  'equity-without-growth': (pay) =>
    pay.grants.some((grant) => grant.value > 0 && grant.growth === 0),
  'equity-with-growth': (pay) => pay.grants.some((grant) => grant.value > 0 && grant.growth !== 0),
  'relocation-not-counted': (pay) => pay.relocation.amount > 0,
};

/** True if some money of this sort falls after the horizon. */
function cutsOff(code: OfferLine['code']): Holds {
  return (_, parts, horizon) =>
    parts.some((part) => part.line.code === code && paidAfter(part, horizon) !== 0);
}
