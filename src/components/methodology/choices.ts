import {
  type BaseVsBonusInput,
  type BaseVsBonusLine,
  calculateBaseVsBonus,
} from '../../lib/base-vs-signing-bonus/calculate.ts';
import { calculateCompare } from '../../lib/compare/calculate.ts';
import type { Verdict } from '../../lib/compare/verdict.ts';
import { calculateExchange, type EqualAmounts } from '../../lib/exchange/calculate.ts';
import { capital, formatCount, formatList, formatMoney, formatPercent } from '../../lib/format.ts';
import { type Cents, dollars, subtract } from '../../lib/money.ts';
import { yearOf } from '../../lib/month.ts';
import { calculateOffer } from '../../lib/offer/calculate.ts';
import { NONE } from '../../lib/rate.ts';
import { AMAZON_SCHEDULE, TOLERANCE, WAY_PAID } from '../../lib/scenario/defaults.ts';
import { calculateVersions } from '../../lib/versions/calculate.ts';
import type { ChangeLine, Outcome } from '../../lib/versions/change.ts';
import { SCHEDULES } from '../../lib/vesting/presets.ts';
import {
  ASSUMPTIONS,
  COMPARED_MONTH,
  COMPETING,
  COUNTER,
  EXCHANGE,
  OFFER,
  PLAIN_RISE,
  WEIGHED_RISE,
} from './inputs.ts';
import { PUBLISHED, payGiven } from './words.ts';
import { known, type WorkedExample } from './worked.ts';

/** Two offers that lie within the band that is too close to call. */
export function tooCloseToCall(): WorkedExample {
  const { comparisons } = calculateCompare({
    offer: OFFER,
    alternatives: { 'competing-offer': COMPETING },
    assumptions: ASSUMPTIONS,
    month: COMPARED_MONTH,
    withheldRate: NONE,
  });
  const { years, total, horizon, leaving } = known(comparisons[0], 'comparison');
  const { flips } = horizon;
  return {
    caption: `Over four years, ${VERDICTS[horizon.verdict]}`,
    given: [PUBLISHED, ...payGiven('competing offer', COMPETING)],
    rows: years.map(({ year, offer, alternative, difference }) => ({
      label: `Year ${year}: ${formatMoney(offer)} − ${formatMoney(alternative)}`,
      amount: difference,
    })),
    total: { label: 'Offer less competing offer, four years', amount: total },
    notes: [
      `${formatMoney(horizon.offer)} against ${formatMoney(horizon.alternative)}: ${VERDICTS[horizon.verdict]}. Leaving at month ${COMPARED_MONTH}: ${formatMoney(leaving.offer)} against ${formatMoney(leaving.alternative)}, so ${VERDICTS[leaving.verdict]}.`,
      `What would tip the four years: a price ${formatPercent(known(flips.price, 'price flip'))} higher for the offer’s shares, a competing cash bonus paid at ${formatPercent(known(flips.payout, 'payout flip'))} of target, or ${formatPercent(known(flips.certainty, 'certainty flip'))} of the competing equity coming true.`,
    ],
  };
}

const VERDICTS: Readonly<Record<Verdict, string>> = {
  offer: 'the offer is ahead',
  alternative: 'the competing offer is ahead',
  even: 'the two are too close to call',
};

/** The raise in base that brings as much as a signing bonus, paid out and added up. */
export function exchangeRate(): WorkedExample {
  const { at, total, anniversaries } = calculateExchange({
    ...EXCHANGE,
    paid: WAY_PAID,
    withheldRate: NONE,
    raise: NONE,
    schedule: SCHEDULES[AMAZON_SCHEDULE],
    growth: NONE,
  });
  const rise = known(at.base, 'rise');
  const horizonYears = yearOf(EXCHANGE.month);
  const { years } = calculateOffer({ ...OFFER, base: rise }, { horizonYears, raise: NONE });
  return {
    caption: `A raise in base that brings as much as ${formatMoney(EXCHANGE.amount)} by month ${EXCHANGE.month}`,
    given: [
      `${formatMoney(EXCHANGE.amount)} more signing bonus in year 1, in monthly installments`,
      `leaving at month ${EXCHANGE.month}`,
      'equity on Amazon’s schedule, without growth',
      `${formatMoney(dollars(EXCHANGE.price))} a share`,
    ],
    rows: years.map(({ year, base }) => ({
      label: `Raise of ${formatMoney(rise)}, year ${year}`,
      amount: base,
    })),
    total: { label: 'What the signing bonus brings by then', amount: total },
    notes: anniversaries.map(equalWords),
  };
}

function equalWords({ month, base, year2, equity, units }: EqualAmounts): string {
  const none = 'no amount';
  const money = (amount: Cents | null) => (amount === null ? none : formatMoney(amount));
  const shares = units === null ? '' : ` (${formatCount(units)} shares)`;
  return `Leaving at month ${month}: ${money(base)} of base a year, ${money(year2)} of year 2 bonus, or a grant of ${money(equity)}${shares}.`;
}

/** The plainest case: no raise, no discount, nobody leaves. */
export function plainRise(): WorkedExample {
  return riseAgainstBonus('Raise against one-off, nothing else weighed', PLAIN_RISE);
}

/** The same two with everything that can be weighed. */
export function weighedRise(): WorkedExample {
  return riseAgainstBonus('The same two, with time and chance weighed', WEIGHED_RISE);
}

function riseAgainstBonus(caption: string, input: BaseVsBonusInput): WorkedExample {
  const { rise, bonus, years, raise, riders, stay, discount, repayment } = input;
  const { lines, riseValue, bonusValue, ...found } = calculateBaseVsBonus(input);
  const { breakEvenMonth: month, equalBonus, equalRise } = found;
  return {
    caption,
    given: [
      `raise in base of ${formatMoney(rise)} a year`,
      `one-off ${formatMoney(bonus)}`,
      `${formatCount(years)} years`,
      `raise ${formatPercent(raise)}`,
      `riders ${formatPercent(riders)}`,
      `chance of staying ${formatPercent(stay)} a year`,
      `discount ${formatPercent(discount)} a year`,
      repayment.kind === 'none'
        ? 'nothing repaid'
        : `repaid pro rata within ${repayment.windowMonths} months`,
    ],
    rows: lines.map((line) => ({ label: riseLabel(line), amount: line.amount })),
    total: { label: 'Raise less one-off', amount: subtract(riseValue, bonusValue) },
    notes: [
      month === null
        ? `Within ${years} years the raise does not catch up with the one-off.`
        : `The raise catches up with the one-off at month ${month}.`,
      `A bonus of ${formatMoney(known(equalBonus, 'equal bonus'))} would be worth as much as the raise, and a raise of ${formatMoney(known(equalRise, 'equal rise'))} a year as much as the one-off.`,
    ],
  };
}

function riseLabel({ code, detail }: BaseVsBonusLine): string {
  if (code === 'rise-in-year') return `The raise in year ${detail.year}, as of today`;
  return code === 'bonus' ? 'Less the one-off' : 'Expected repayment of it';
}

/** A counter that raised one part and lowered another. */
export function whatChanged(): WorkedExample {
  const { overall } = calculateVersions({
    versions: [
      { label: 'first', pay: OFFER },
      { label: 'counter', pay: COUNTER },
    ],
    assumptions: ASSUMPTIONS,
    withheldRate: NONE,
    tolerance: TOLERANCE,
  });
  const { lines, total, outcome, kept } = known(overall, 'change');
  return {
    caption: `A counter that ${OUTCOMES[outcome]}`,
    given: [
      `first version: ${PUBLISHED}`,
      ...payGiven('second version', COUNTER),
      `tolerance ${formatMoney(TOLERANCE)}`,
    ],
    rows: lines.map((line) => ({ label: changeLabel(line), amount: line.amount })),
    total: { label: 'Change over four years', amount: total },
    notes: [
      `Change in what you keep: ${formatList(kept.map(({ month, change }) => `${formatMoney(change)} if you leave at month ${month}`))}.`,
    ],
  };
}

const OUTCOMES: Readonly<Record<Outcome, string>> = {
  more: 'adds money',
  less: 'takes money away',
  'only-moved': 'only moves money',
  unchanged: 'changes nothing',
};

function changeLabel({ code, detail: { year, before, after } }: ChangeLine): string {
  const kind = capital(code.replaceAll('-', ' '));
  return `${kind}, year ${year}: ${formatMoney(before)} to ${formatMoney(after)}`;
}
