import { type Comparison, calculateCompare, type Measure } from '../../lib/compare/calculate.ts';
import type { Flips } from '../../lib/compare/flips.ts';
import { compareInput } from '../../lib/compare/input.ts';
import { inDollars } from '../../lib/money.ts';
import { group } from '../../lib/scenario/fields.ts';
import { PARTS } from '../../lib/scenario/schema.ts';
import { type Door, found } from '../door.ts';
import { allInDollars, PARTS_OF_ALTERNATIVES, UNIT, worded } from '../shown.ts';
import { COMPARE_ISSUE_WORDS, COMPARISON_ISSUE_WORDS, NO_FLIP_WORDS } from '../words.ts';

export const compare: Door = {
  name: 'compare',
  summary: 'an offer against staying and against a competing offer',
  part: 'offer',
  schema: group('Input of compare.', {
    offer: PARTS.offer.nonoptional(),
    alternative: PARTS.alternative,
    leaving: PARTS.leaving,
    assumptions: PARTS.assumptions,
  }),
  example: {
    offer: {
      base: 150000,
      signingBonus: { year1: 55000, year2: 45000, paid: 'instalments' },
      equity: { value: 150000, schedule: 'amazon' },
    },
    alternative: {
      presentJob: {
        base: 145000,
        cashBonus: { target: 0.12, payout: 0.9 },
        equity: { value: 90000, schedule: 'four-equal-years' },
      },
    },
    leaving: { month: 18 },
  },
  run: (scenario) => {
    const input = compareInput(scenario);
    if (!input) return null;
    const result = calculateCompare(input);
    return found({
      tool: 'compare',
      unit: UNIT,
      assumptions: { ...input.assumptions, withheldRate: input.withheldRate },
      month: result.month,
      comparisons: result.comparisons.map(comparison),
      issues: worded(result.issues, COMPARE_ISSUE_WORDS),
    });
  },
};

function comparison(result: Comparison) {
  return {
    alternative: PARTS_OF_ALTERNATIVES[result.alternative],
    years: result.years.map(({ year, ...amounts }) => ({ year, ...allInDollars(amounts) })),
    lines: result.lines.map(({ code, amount, detail: { year, ...both } }) => ({
      code,
      amount: inDollars(amount),
      year,
      ...allInDollars(both),
    })),
    total: inDollars(result.total),
    horizon: measure(result.horizon),
    leaving: measure(result.leaving),
    aheadByMonth: result.stretches,
    issues: worded(result.issues, COMPARISON_ISSUE_WORDS),
  };
}

function measure({ verdict, flips, ...amounts }: Measure) {
  return {
    ...allInDollars(amounts),
    verdict,
    flips: { price: flips.price, payout: flips.payout, certainty: flips.certainty },
    never: FLIPS.filter((flip) => flips[flip] === null).map((flip) => ({
      code: flip,
      text: NO_FLIP_WORDS[flip],
    })),
  };
}

const FLIPS = ['price', 'payout', 'certainty'] as const satisfies readonly (keyof Flips)[];
