import * as z from 'zod';
import {
  type Alternative,
  type CompareIssue,
  type Comparison,
  type ComparisonIssue,
  calculateCompare,
  type Measure,
} from '../lib/compare/calculate.ts';
import type { Flips } from '../lib/compare/flips.ts';
import { compareInput } from '../lib/compare/input.ts';
import {
  calculateExchange,
  type EqualAmounts,
  type ExchangeIssue,
} from '../lib/exchange/calculate.ts';
import { exchangeInput } from '../lib/exchange/input.ts';
import {
  calculateImpliedGrowth,
  type ImpliedGrowthIssue,
  type ImpliedYear,
  type YearIssue,
} from '../lib/implied-growth/calculate.ts';
import type { CommonGrowth } from '../lib/implied-growth/common.ts';
import { impliedGrowthInput } from '../lib/implied-growth/input.ts';
import { calculateLeaving } from '../lib/leaving/calculate.ts';
import { leavingInput } from '../lib/leaving/input.ts';
import type { LeavingIssue } from '../lib/leaving/issues.ts';
import type { LeavingLine } from '../lib/leaving/lines.ts';
import type { LeavingMonth } from '../lib/leaving/months.ts';
import { type Cents, inDollars } from '../lib/money.ts';
import { PARTS } from '../lib/scenario/schema.ts';
import { calculateVersions } from '../lib/versions/calculate.ts';
import type { VersionChange } from '../lib/versions/change.ts';
import { versionsInput } from '../lib/versions/input.ts';
import type { ChangeIssue } from '../lib/versions/issues.ts';
import type { VersionSum } from '../lib/versions/sums.ts';
import type { Door } from './doors.ts';

const UNIT = 'US dollars';

/** What the amounts of leaving early leave out or take for granted. */
const LEAVING_ISSUE_WORDS: Readonly<Record<LeavingIssue, string>> = {
  'repayment-terms-not-stated':
    'The signing bonus comes in a lump and no terms of repayment were stated, so nothing counts as owed.',
  'relocation-terms-not-stated':
    'No terms of repayment were stated for the relocation money, so nothing of it counts as owed.',
  'net-without-rate':
    'A net repayment needs the share that was withheld; none was stated, so the gross amount counts.',
};

const leaving: Door = {
  name: 'leaving',
  summary: 'what is kept and owed on leaving at the end of each month',
  part: 'offer',
  schema: z.strictObject({
    offer: PARTS.offer.nonoptional(),
    leaving: PARTS.leaving,
    assumptions: PARTS.assumptions,
  }),
  example: {
    offer: {
      base: 150000,
      signingBonus: {
        year1: 60000,
        paid: 'lump-then-instalments',
        repayment: { kind: 'pro-rata', windowMonths: 12, owed: 'gross' },
      },
      relocation: { amount: 10000, repayment: { kind: 'cliff', windowMonths: 12 } },
    },
    leaving: { month: 8 },
  },
  run: (scenario) => {
    const input = leavingInput(scenario);
    if (!input) return null;
    const result = calculateLeaving(input);
    return {
      tool: 'leaving',
      unit: UNIT,
      assumptions: {
        raise: input.pay.raise ?? input.raise,
        withheldRate: input.withheldRate,
        growth: input.pay.grants.map(({ growth }) => growth),
      },
      month: input.month,
      lines: result.lines.map(leavingLine),
      total: inDollars(result.total),
      at: leavingMonth(result.at),
      months: result.months.map(leavingMonth),
      issues: worded(result.issues, LEAVING_ISSUE_WORDS),
    };
  },
};

function leavingLine(line: LeavingLine) {
  const { code } = line;
  const amount = inDollars(line.amount);
  switch (line.code) {
    case 'vest':
      return { code, amount, ...line.detail, value: inDollars(line.detail.value) };
    case 'repay-signing-bonus':
    case 'repay-relocation':
      return { code, amount, ...line.detail, lump: inDollars(line.detail.lump) };
    default:
      return { code, amount, ...line.detail };
  }
}

function leavingMonth({ month, ...amounts }: LeavingMonth) {
  return { month, ...eachInDollars(amounts) };
}

/** Why a year’s total implies no growth. */
const YEAR_ISSUE_WORDS: Readonly<Record<YearIssue, string>> = {
  'no-equity-in-year': 'No equity vests in this year, so its total implies no growth.',
  'total-below-cash': 'The total is less than base, signing bonus and other pay alone.',
  'growth-makes-no-difference':
    'All of this year’s equity vests before the price can change, so no growth is implied.',
  'out-of-range': 'The total would take a growth below −99.99% or above 400% a year.',
};

const IMPLIED_GROWTH_ISSUE_WORDS: Readonly<Record<ImpliedGrowthIssue, string>> = {
  'no-totals': 'No totals by the recruiter were stated; write offer.recruiter.totals.',
  'no-growth-in-a-year': 'At least one year’s total implies no growth at all.',
  'no-common-growth': 'No one growth brings every year within the tolerance of its total.',
};

const impliedGrowth: Door = {
  name: 'implied-growth',
  summary: 'the price growth that a recruiter’s yearly totals assume',
  part: 'offer',
  schema: z.strictObject({ offer: PARTS.offer.nonoptional(), assumptions: PARTS.assumptions }),
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
    return {
      tool: 'implied-growth',
      unit: UNIT,
      assumptions: {
        raise: input.pay.raise ?? input.raise,
        tolerance: inDollars(input.tolerance),
      },
      years: result.years.map(impliedYear),
      common: result.common && commonGrowth(result.common),
      issues: worded(result.issues, IMPLIED_GROWTH_ISSUE_WORDS),
    };
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

const COMPARE_ISSUE_WORDS: Readonly<Record<CompareIssue, string>> = {
  ...LEAVING_ISSUE_WORDS,
  'no-alternative':
    'There is nothing to compare with; write alternative.presentJob or alternative.competingOffer.',
};

const COMPARISON_ISSUE_WORDS: Readonly<Record<ComparisonIssue, string>> = {
  'present-job-equity-counted':
    'What vests in the present job is counted here; leave it out of the transition cost.',
  'vests-after-horizon':
    'Some equity vests after the years compared and is not in the totals over the horizon.',
};

/** What to say where nothing turns the answer. */
const NO_FLIP_WORDS: Readonly<Record<keyof Flips, string>> = {
  price: 'No price of the offer’s shares from −100% to +400% turns the answer.',
  payout: 'No payout of the alternative’s cash bonus from 0% to 500% turns the answer.',
  certainty: 'No share of the alternative’s equity that comes true turns the answer.',
};

const PARTS_OF_ALTERNATIVES: Readonly<Record<Alternative, string>> = {
  'present-job': 'presentJob',
  'competing-offer': 'competingOffer',
};

const compare: Door = {
  name: 'compare',
  summary: 'an offer against staying and against a competing offer',
  part: 'offer',
  schema: z.strictObject({
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
    return {
      tool: 'compare',
      unit: UNIT,
      assumptions: { ...input.assumptions, withheldRate: input.withheldRate },
      month: result.month,
      comparisons: result.comparisons.map(comparison),
      issues: worded(result.issues, COMPARE_ISSUE_WORDS),
    };
  },
};

function comparison(result: Comparison) {
  return {
    alternative: PARTS_OF_ALTERNATIVES[result.alternative],
    years: result.years.map(({ year, ...amounts }) => ({ year, ...eachInDollars(amounts) })),
    lines: result.lines.map(({ code, amount, detail: { year, ...both } }) => ({
      code,
      amount: inDollars(amount),
      year,
      ...eachInDollars(both),
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
    ...eachInDollars(amounts),
    verdict,
    flips: { price: flips.price, payout: flips.payout, certainty: flips.certainty },
    never: FLIPS.filter((flip) => flips[flip] === null).map((flip) => ({
      code: flip,
      text: NO_FLIP_WORDS[flip],
    })),
  };
}

const FLIPS = ['price', 'payout', 'certainty'] as const satisfies readonly (keyof Flips)[];

const EXCHANGE_ISSUE_WORDS: Readonly<Record<ExchangeIssue, string>> = {
  'nothing-kept-by-then': 'By that month nothing of the signing bonus is kept.',
  'no-base-by-then': 'No rise in base brings as much by that month.',
  'no-year-2-bonus-by-then': 'No signing bonus of year 2 brings as much by that month.',
  'no-equity-by-then': 'No grant of equity brings as much by that month.',
  'no-price': 'No price was stated, so equity is not counted in units.',
};

const exchange: Door = {
  name: 'exchange',
  summary: 'what signing bonus of year 1 equals in base, year 2 and equity',
  part: 'exchange',
  schema: z.strictObject({
    exchange: PARTS.exchange.nonoptional(),
    offer: PARTS.offer,
    leaving: PARTS.leaving,
    assumptions: PARTS.assumptions,
  }),
  example: {
    exchange: { amount: 10000, month: 24, price: 200 },
    offer: {
      signingBonus: { paid: 'instalments' },
      equity: { value: 150000, schedule: 'amazon' },
    },
  },
  run: (scenario) => {
    const input = exchangeInput(scenario);
    if (!input) return null;
    const { amount, month, price, ...terms } = input;
    const result = calculateExchange(input);
    return {
      tool: 'exchange',
      unit: UNIT,
      amount: inDollars(amount),
      month,
      assumptions: { price, ...terms },
      lines: result.lines.map((line) => ({ code: line.code, amount: inDollars(line.amount) })),
      total: inDollars(result.total),
      equals: equalAmounts(result.at),
      anniversaries: result.anniversaries.map(equalAmounts),
      issues: worded(result.issues, EXCHANGE_ISSUE_WORDS),
    };
  },
};

function equalAmounts({ month, kept, base, year2, equity, units }: EqualAmounts) {
  return {
    month,
    kept: inDollars(kept),
    base: dollarsOrNull(base),
    signingBonusYear2: dollarsOrNull(year2),
    equity: dollarsOrNull(equity),
    units,
  };
}

function dollarsOrNull(amount: Cents | null): number | null {
  return amount === null ? null : inDollars(amount);
}

const CHANGE_ISSUE_WORDS: Readonly<Record<ChangeIssue, string>> = {
  'relocation-changed': 'Relocation money changed; it covers a cost and is in no total.',
  'way-paid-changed': 'The signing bonus is paid in another way, which moves money within a year.',
  'repayment-changed': 'The terms of repayment changed.',
  'growth-changed': 'The versions assume different growth, so part of the change may be no change.',
  'after-horizon-changed': 'What comes after the years compared changed and is not in the total.',
};

const versions: Door = {
  name: 'versions',
  summary: 'what really changed from one version of an offer to the next',
  part: 'versions',
  schema: z.strictObject({
    versions: PARTS.versions.nonoptional(),
    offer: PARTS.offer,
    leaving: PARTS.leaving,
    assumptions: PARTS.assumptions,
  }),
  example: {
    versions: {
      offers: [
        {
          label: 'First offer',
          offer: { base: 150000, signingBonus: { year1: 55000 }, equity: { value: 150000 } },
        },
        {
          label: 'After the counter',
          offer: { base: 150000, signingBonus: { year1: 75000 }, equity: { value: 130000 } },
        },
      ],
    },
  },
  run: (scenario) => {
    const input = versionsInput(scenario);
    if (!input) return null;
    const result = calculateVersions(input);
    return {
      tool: 'versions',
      unit: UNIT,
      assumptions: {
        ...input.assumptions,
        withheldRate: input.withheldRate,
        tolerance: inDollars(input.tolerance),
      },
      versions: result.versions.map(versionSum),
      changes: result.changes.map(versionChange),
      overall: result.overall && versionChange(result.overall),
      issues: worded(result.issues, {
        'fewer-than-two-versions': 'A comparison takes at least two versions.',
      }),
    };
  },
};

function versionSum({ label, years, kept, total, afterHorizon, pay }: VersionSum) {
  return {
    label,
    years: years.map(({ year, ...amounts }) => ({ year, ...eachInDollars(amounts) })),
    kept: kept.map(({ month, amount }) => ({ month, amount: inDollars(amount) })),
    total: inDollars(total),
    afterHorizon: inDollars(afterHorizon),
    relocation: inDollars(pay.relocation.amount),
  };
}

function versionChange(change: VersionChange) {
  return {
    from: change.from,
    to: change.to,
    outcome: change.outcome,
    lines: change.lines.map(changeLine),
    total: inDollars(change.total),
    movedFrom: change.movedFrom.map(changeLine),
    movedTo: change.movedTo.map(changeLine),
    kept: change.kept.map(({ month, ...amounts }) => ({ month, ...eachInDollars(amounts) })),
    relocation: inDollars(change.relocation),
    issues: worded(change.issues, CHANGE_ISSUE_WORDS),
  };
}

function changeLine({ code, amount, detail: { year, ...both } }: VersionChange['lines'][number]) {
  return { code, amount: inDollars(amount), year, ...eachInDollars(both) };
}

/** The same amounts in dollars. */
function eachInDollars<Name extends string>(amounts: Readonly<Record<Name, Cents>>) {
  const entries = Object.entries<Cents>(amounts);
  return Object.fromEntries(entries.map(([name, amount]) => [name, inDollars(amount)]));
}

function worded<Code extends string>(
  codes: readonly Code[],
  words: Readonly<Record<Code, string>>,
): { code: Code; text: string }[] {
  return codes.map((code) => ({ code, text: words[code] }));
}

/** What an offer is worth under other circumstances, in the order in which the help lists them. */
export const OFFER_DOORS: readonly Door[] = [leaving, impliedGrowth, compare, exchange, versions];
