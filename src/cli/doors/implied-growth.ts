import { calculateImpliedGrowth, type ImpliedYear } from '../../lib/implied-growth/calculate.ts';
import type { CommonGrowth } from '../../lib/implied-growth/common.ts';
import { impliedGrowthInput } from '../../lib/implied-growth/input.ts';
import { inDollars } from '../../lib/money.ts';
import { group } from '../../lib/scenario/fields.ts';
import { PARTS } from '../../lib/scenario/schema.ts';
import { type Door, found } from '../door.ts';
import { UNIT, worded } from '../shown.ts';
import { IMPLIED_GROWTH_ISSUE_WORDS, YEAR_ISSUE_WORDS } from '../words.ts';

export const impliedGrowth: Door = {
  name: 'implied-growth',
  summary: 'the price growth that a recruiter’s yearly totals assume',
  part: 'offer',
  schema: group('Input of implied-growth.', {
    offer: PARTS.offer.nonoptional(),
    assumptions: PARTS.assumptions,
  }),
  example: {
    offer: {
      base: 150000,
      signingBonus: { year1: 55000, year2: 45000 },
      equity: { value: 150000, schedule: 'amazon' },
      recruiter: {
        totals: [
          { year: 1, total: 213625 },
          { year: 2, total: 224756 },
          { year: 3, total: 238173 },
          { year: 4, total: 251399 },
        ],
        tolerance: 500,
      },
    },
  },
  run: (scenario) => {
    const input = impliedGrowthInput(scenario);
    if (!input) return null;
    const result = calculateImpliedGrowth(input);
    return found({
      tool: 'implied-growth',
      unit: UNIT,
      assumptions: {
        raise: input.pay.raise ?? input.raise,
        tolerance: inDollars(input.tolerance),
      },
      years: result.years.map(impliedYear),
      common: result.common && commonGrowth(result.common),
      issues: worded(result.issues, IMPLIED_GROWTH_ISSUE_WORDS),
    });
  },
};

function impliedYear(result: ImpliedYear) {
  const { year, growth, lines, issues } = result;
  return {
    year,
    growth,
    stated: inDollars(result.stated),
    lines: lines.map(({ code, amount }) => ({ code, amount: inDollars(amount) })),
    total: inDollars(result.total),
    equityWithoutGrowth: inDollars(result.flat),
    issues: worded(issues, YEAR_ISSUE_WORDS),
  };
}

function commonGrowth({ growth, fits, tolerance, misses }: CommonGrowth) {
  return {
    growth,
    fits,
    tolerance: inDollars(tolerance),
    misses: misses.map(({ year, miss }) => ({ year, miss: inDollars(miss) })),
  };
}
