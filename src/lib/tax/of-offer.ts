import { type Cents, sum, ZERO } from '../money.ts';
import { calculateOffer } from '../offer/calculate.ts';
import type { Pay } from '../offer/pay.ts';
import type { Rate } from '../rate.ts';
import type { Scenario } from '../scenario/schema.ts';
import type { GrossUpAsked, PlaceAsked, TaxOwedAsked, WithholdingAsked } from './schema.ts';

/** What each tax tool is asked about an offer. */
export interface OfferTaxes {
  readonly withholding: WithholdingAsked;
  readonly taxOwed: TaxOwedAsked;
  readonly grossUp: GrossUpAsked;
}

/**
 * The tax tools' questions about an offer’s signing bonus of year 1; null without an offer. Year 1
 * counts as one calendar year with no other employer in it, and the bonus as its last dollars.
 * The gross-up is of the same bonus: what it would have to be to leave its stated amount.
 */
export function taxesOfOffer({ offer, assumptions }: Scenario): OfferTaxes | null {
  if (!offer) return null;
  const { taxYear: year, filingStatus, state, otherIncome } = assumptions;
  const place: PlaceAsked = { year, filingStatus, state, localities: [], figures: {} };
  const { bonus, wages, supplemental } = firstYear(offer, assumptions.raise);
  const toDate = { wagesToDate: wages, supplementalToDate: supplemental };
  const household = { otherWages: ZERO, spouseWages: ZERO, otherIncome };
  const ofYear = { wages, supplementalWages: supplemental, ...household };
  return {
    withholding: { bonus, ...toDate, ...place },
    taxOwed: { bonus, ...ofYear, ...place },
    grossUp: { net: bonus, against: 'withheld', ...toDate, ...ofYear, ...place },
  };
}

interface FirstYear {
  readonly bonus: Cents;
  /** All pay of the year without the signing bonus. */
  readonly wages: Cents;
  /** Of these, what is not base: vests, cash bonus and one-offs. */
  readonly supplemental: Cents;
}

/** Costs out of pocket are no negative wages; relocation money is left out, as in every total. */
function firstYear(offer: Pay, raise: Rate): FirstYear {
  const { years } = calculateOffer({ ...offer, costs: [] }, { horizonYears: 1, raise });
  const supplemental = sum(years.flatMap(({ equity, other }) => [equity, other]));
  return {
    bonus: sum(years.map(({ signingBonus }) => signingBonus)),
    wages: sum([...years.map(({ base }) => base), supplemental]),
    supplemental,
  };
}
