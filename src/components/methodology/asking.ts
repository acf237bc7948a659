import { type AskInput, calculateAsk } from '../../lib/ask/calculate.ts';
import { type AskLine, STEP } from '../../lib/ask/reasons.ts';
import { askDrivers } from '../../lib/ask/sensitivity.ts';
import type { CostDetail } from '../../lib/costs/items.ts';
import { formatDay, formatMoney, formatPercent } from '../../lib/format.ts';
import { cents, dollars } from '../../lib/money.ts';
import { rate } from '../../lib/rate.ts';
import type { Point } from '../../lib/sensitivity/calculate.ts';
import { calculateStartDate, type StartDateLine } from '../../lib/start-date/calculate.ts';
import { calculateTransitionCost } from '../../lib/transition-cost/calculate.ts';
import { ASSUMPTIONS, COSTS, MARGINAL, OFFER, PRESENT, RICHER, START } from './inputs.ts';
import { PUBLISHED, payGiven } from './words.ts';
import { known, type WorkedExample } from './worked.ts';

const TRANSITION = { items: COSTS, marginalRate: MARGINAL };
const MARGINAL_GIVEN = `combined marginal rate ${formatPercent(MARGINAL)}`;

/** Three items in dollars before tax. */
export function moveCosts(): WorkedExample {
  const { lines, total, certain, likely, largest } = calculateTransitionCost(TRANSITION);
  return {
    caption: 'What a move costs, in dollars before tax',
    given: [...COSTS.map(costGiven), MARGINAL_GIVEN],
    rows: lines.map(({ amount, detail }) => ({ label: costLabel(detail), amount })),
    total: { label: 'Likely cost', amount: total },
    notes: [
      `Certain ${formatMoney(certain)}; likely ${formatMoney(likely)}; if everything comes true ${formatMoney(largest)}.`,
    ],
  };
}

function costGiven({ id, amount, taxation, certainty }: (typeof COSTS)[number]): string {
  const sure = certainty === 1 ? 'certain' : `${formatPercent(certainty)} certain`;
  const unit = taxation === 'pre-tax' ? 'before tax' : 'after tax';
  return `${id.charAt(0).toLowerCase()}${id.slice(1)} ${formatMoney(amount)} ${unit}, ${sure}`;
}

function costLabel({ item: { id, amount, taxation, certainty }, beforeTax }: CostDetail): string {
  const grossed =
    taxation === 'after-tax' ? `: ${formatMoney(amount)} ÷ (1 − ${formatPercent(MARGINAL)})` : '';
  const weighed =
    certainty === 1 ? '' : `: ${formatMoney(beforeTax)} × ${formatPercent(certainty)}`;
  return `${id}${grossed}${weighed}`;
}

const ASK: AskInput = {
  offer: OFFER,
  alternatives: { 'present-job': PRESENT },
  against: 'better',
  raise: ASSUMPTIONS.raise,
  transition: TRANSITION,
  floor: null,
  room: null,
  asks: ['signing-bonus'],
};

/** Every dollar of an ask with its reason. */
export function sizedAsk(): WorkedExample {
  const { lines, total, target, floor, split, countedElsewhere } = calculateAsk(ASK);
  return {
    caption: 'An ask, dollar by dollar',
    given: [PUBLISHED, ...payGiven('present job', PRESENT), 'the costs above', MARGINAL_GIVEN],
    rows: lines.map((line) => ({ label: askLabel(line), amount: line.amount })),
    total: { label: 'Ask', amount: total },
    notes: [
      ...countedElsewhere.map(
        ({ amount, detail }) =>
          `${detail.item.id}, ${formatMoney(amount)}, is counted in the comparison with the present job and not again as a cost.`,
      ),
      `Floor ${formatMoney(floor.total)}, target ${formatMoney(target)}, ask ${formatMoney(total)}.`,
      ...split.map(
        ({ year, offered, ask, becomes }) =>
          `Year ${year}: ${formatMoney(offered)} offered + ${formatMoney(ask)} asked = ${formatMoney(becomes)}.`,
      ),
    ],
  };
}

function askLabel(line: AskLine): string {
  if (line.code === 'shortfall') {
    const { year, gap } = line.detail;
    const gained = line.amount === 0 ? ', no shortfall' : '';
    return `Year ${year}: ${formatMoney(gap.alternative)} − ${formatMoney(gap.offer)}${gained}`;
  }
  if (line.code === 'rounding') return `Up to the next ${formatMoney(STEP)}`;
  return costLabel(line.detail);
}

/** A shortfall that a bonus cannot carry. */
export function wrongTool(): WorkedExample {
  const { gaps, permanent } = calculateAsk({
    ...ASK,
    alternatives: { 'competing-offer': RICHER },
    transition: { ...TRANSITION, items: [] },
  });
  const { amount, later, fourYears, carries, beyond, lever } = known(permanent, 'shortfall');
  return {
    caption: 'A shortfall that no signing bonus can carry',
    given: [PUBLISHED, ...payGiven('competing offer', RICHER)],
    rows: gaps.map(({ year, alternative, offer, total }) => ({
      label: `Year ${year}: ${formatMoney(alternative)} − ${formatMoney(offer)}`,
      amount: total,
    })),
    total: { label: 'Shortfall over four years', amount: fourYears },
    notes: [
      `A bonus of two years can carry ${formatMoney(carries)}, so ${formatMoney(beyond)} is beyond it; years 3 and 4 lack ${formatMoney(later)}.`,
      `The issue is ${lever}, by ${formatMoney(amount)}.`,
    ],
  };
}

/** The three inputs that move the ask most, as sentences. */
export function whatMovesTheAsk(): string[] {
  return askDrivers(ASK).map(({ name, unit, low, high, slope }) => {
    const show = ({ value }: Point) =>
      unit === 'money' ? formatMoney(cents(value)) : formatPercent(rate(value));
    const steep =
      unit === 'money'
        ? `${formatMoney(dollars(slope))} for a dollar of it`
        : `${formatMoney(cents(slope))} for a percentage point of it`;
    return `${driverName(name)}, from ${show(low)} to ${show(high)}: the target goes from ${formatMoney(low.measure)} to ${formatMoney(high.measure)}, which is ${steep}.`;
  });
}

const DRIVER_NAMES: Readonly<Record<string, string>> = {
  'offer.base': 'The offer’s base',
  'offer.signingBonus.year1': 'The offer’s signing bonus of year 1',
  'offer.signingBonus.year2': 'The offer’s signing bonus of year 2',
  'alternative.presentJob.base': 'The present job’s base',
  'alternative.presentJob.grants[0].value': 'The present job’s equity',
};

function driverName(name: string): string {
  return known(DRIVER_NAMES[name], `words for ${name}`);
}

/** The window of start dates, and what waiting keeps. */
export function bestStart(): WorkedExample {
  const { lines, total, earliest, best, saved } = calculateStartDate({ ...TRANSITION, ...START });
  return {
    caption: 'What a later start keeps',
    given: [
      ...COSTS.map((item) =>
        item.date ? `${costGiven(item)}, on ${formatDay(item.date)}` : costGiven(item),
      ),
      MARGINAL_GIVEN,
      `start between ${formatDay(START.from)} and ${formatDay(START.to)}`,
      'one day between the jobs',
    ],
    rows: lines.map((line) => ({ label: startLabel(line, earliest.start), amount: line.amount })),
    total: { label: `Cost of starting on ${formatDay(best.start)}`, amount: total },
    notes: [`Waiting ${best.delayDays} days saves ${formatMoney(saved)}.`],
  };
}

function startLabel(line: StartDateLine, earliest: string): string {
  if (line.code === 'cost-at-earliest') return `Cost of starting on ${formatDay(earliest)}`;
  return `${line.detail.id}: kept from ${formatDay(line.detail.start)}`;
}
