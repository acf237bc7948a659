import { keptAt } from '../ledger/kept.ts';
import { partsOf } from '../ledger/parts.ts';
import type { Pay } from '../ledger/pay.ts';
import { type PayAssumptions, yearsOf } from '../ledger/years.ts';
import { type Cents, sum } from '../money.ts';
import type { Month } from '../month.ts';
import type { Rate } from '../rate.ts';
import { SHARE } from '../scenario/limits.ts';
import { calculateSensitivity, type Driver, type NamedInput } from '../sensitivity/calculate.ts';
import { all, field } from '../sensitivity/lens.ts';
import { RAISE, rateInput } from '../sensitivity/numbers.ts';
import { payInputs } from '../sensitivity/pay.ts';

/** An offer and what is measured of it. */
export interface OfferDriversInput {
  readonly pay: Pay;
  readonly assumptions: PayAssumptions;
  /** The month at whose end the reader leaves; null to look at all years of the horizon. */
  readonly month: Month | null;
  /** Share of a lump that was withheld when it was paid: what a net repayment leaves out. */
  readonly withheldRate: Rate;
}

/**
 * The three inputs that move an offer most: its total over the horizon, or what is kept of it on leaving at the end of
 * a month (everything paid and vested less what is owed back, as the comparison counts it).
 */
export function offerDrivers(input: OfferDriversInput): Driver[] {
  return calculateSensitivity(
    input,
    inputsOf(input),
    input.month === null ? total : keptBy(input.month),
  );
}

/** Every number that an offer rests on, in the order of a scenario; names are paths in it. */
export function inputsOf({ pay }: OfferDriversInput): NamedInput<OfferDriversInput>[] {
  const whole = all<OfferDriversInput>();
  return [
    ...payInputs('offer', field(whole, 'pay'), pay),
    rateInput('leaving.withheldRate', field(whole, 'withheldRate'), SHARE),
    rateInput('assumptions.raise', field(field(whole, 'assumptions'), 'raise'), RAISE),
  ];
}

function total({ pay, assumptions }: OfferDriversInput): Cents {
  return sum(yearsOf(pay, assumptions).map((year) => year.total));
}

function keptBy(month: Month): (input: OfferDriversInput) => Cents {
  return ({ pay, assumptions, withheldRate }) =>
    keptAt(month, pay, partsOf(pay, assumptions.raise), withheldRate);
}
