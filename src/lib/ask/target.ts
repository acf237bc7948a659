import { costLine, type TransitionCostInput } from '../costs/items.ts';
import type { Pay } from '../ledger/pay.ts';
import { type Cents, sum } from '../money.ts';
import type { Rate } from '../rate.ts';
import { remembering } from '../remember.ts';
import { type AskInput, shortfallsOf } from './calculate.ts';
import { isCounted, totalOf } from './reasons.ts';
import { fourYears, type YearsOf } from './years.ts';

type Years = ReturnType<YearsOf>;

/**
 * The target alone, in cents, of many asks that differ in little: a job or a list of costs that comes again is not
 * computed again. It is what `calculateAsk` gives.
 */
export function targets(): (input: AskInput) => Cents {
  const yearsOf = rememberingYears(fourYears);
  const weightsOf = remembering(weights);
  return (input) => {
    const { against, shortfalls } = shortfallsOf(input, yearsOf);
    const { equity, others } = weightsOf(input.transition);
    const counted = isCounted('unvested-equity', against) ? [equity, others] : [others];
    return sum([totalOf(shortfalls), ...counted]);
  };
}

/** What the items weigh, those of equity apart from the others. */
function weights({ items, marginalRate }: TransitionCostInput) {
  const lines = items.map((item) => costLine(item, marginalRate));
  return {
    equity: totalOf(lines.filter(({ code }) => code === 'unvested-equity')),
    others: totalOf(lines.filter(({ code }) => code !== 'unvested-equity')),
  };
}

/** A job asked about again at the same raise is not computed again. */
function rememberingYears(yearsOf: YearsOf): YearsOf {
  const ofPay = remembering((_: Pay) => new Map<Rate, Years>());
  return (pay, raise) => {
    const byRaise = ofPay(pay);
    const years = byRaise.get(raise) ?? yearsOf(pay, raise);
    byRaise.set(raise, years);
    return years;
  };
}
