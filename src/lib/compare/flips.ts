import { firstWhere } from '../bisect.ts';
import { sumUpTo } from '../ledger/ledger.ts';
import type { Part } from '../ledger/parts.ts';
import type { Pay } from '../ledger/pay.ts';
import { add, type Cents, sum, times } from '../money.ts';
import type { Month } from '../month.ts';
import { NONE, type Rate, rate, WHOLE } from '../rate.ts';

/**
 * What would turn the answer: the value nearest to the present one at which the side that is ahead is so no
 * longer, in steps of 0.1 %. Null where no value in its range turns it.
 */
export interface Flips {
  /** Change in the price of the offer’s shares against the assumed one, from −100 % to +400 %. */
  readonly price: Rate | null;
  /** Share of its cash bonus target that the alternative pays, from 0 to 500 %. */
  readonly payout: Rate | null;
  /** Share of the alternative’s equity that comes true, from 0 to 100 %. */
  readonly certainty: Rate | null;
}

/** One job with what it pays over all 72 months. */
export interface Job {
  readonly pay: Pay;
  readonly parts: readonly Part[];
}

/** Steps of 0.1 %. */
const STEPS = 1000;

/** Where the present value stands, and how far it may move; in ratios. */
interface Range {
  readonly now: Rate;
  readonly low: number;
  readonly high: number;
}

const PRICE: Range = { now: NONE, low: -1, high: 4 };
const CERTAINTY: Range = { now: WHOLE, low: 0, high: 1 };

/** The flips of a difference, offer − alternative, in the money of the months up to `month`. */
export function flipsOf(difference: Cents, month: Month, offer: Job, alternative: Job): Flips {
  const [ours, theirs] = [equityBy(month, offer), equityBy(month, alternative)];
  return {
    price: turningPoint(PRICE, difference, (steps) => difference * STEPS + ours * steps),
    payout: payoutFlip(difference, month, alternative),
    certainty: turningPoint(
      CERTAINTY,
      difference,
      (steps) => difference * STEPS + theirs * (STEPS - steps),
    ),
  };
}

function equityBy(month: Month, { parts }: Job): Cents {
  return sumUpTo(parts, month, 'equity');
}

function payoutFlip(difference: Cents, month: Month, { pay, parts }: Job): Rate | null {
  if (!pay.cashBonus) return null;
  const { target, payout } = pay.cashBonus;
  const paid = parts.filter(({ first }) => first <= month).flatMap(cashBonusIn);
  const without = add(difference, sum(paid.map(({ amount }) => amount)));
  const full = sum(paid.map(({ base }) => times(base, target)));
  const range = { now: payout, low: 0, high: 5 };
  return turningPoint(range, difference, (steps) => without * STEPS - full * steps);
}

/** A yearly cash bonus with the base that it is a share of. */
function cashBonusIn({ amount, line }: Part): { amount: Cents; base: Cents }[] {
  return line.code === 'cash-bonus' ? [{ amount, base: line.detail.base }] : [];
}

/**
 * The value nearest to the present one, on a grid of steps, at which a monotone difference is zero or has
 * another sign than now; the present one if it is zero already; null if there is none in the range.
 * `differenceAt` takes a count of steps; its scale does not matter, and whole numbers keep it exact.
 */
export function turningPoint(
  { now, low, high }: Range,
  difference: number,
  differenceAt: (steps: number) => number,
): Rate | null {
  const ahead = Math.sign(difference);
  if (ahead === 0) return now;
  const turned = (step: number) => Math.sign(differenceAt(step)) !== ahead;
  const up = firstWhere(low * STEPS, high * STEPS, turned);
  const down = firstWhere(-high * STEPS, -low * STEPS, (step) => turned(-step));
  const step = up ?? (down === null ? null : -down);
  return step === null ? null : rate(step / STEPS);
}
