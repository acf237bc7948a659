import { ALTERNATIVES, type Alternative, type Alternatives } from '../ledger/alternatives.ts';
import { keptCurve } from '../ledger/kept.ts';
import { sumUpTo } from '../ledger/ledger.ts';
import { type Part, partsOf } from '../ledger/parts.ts';
import type { Pay } from '../ledger/pay.ts';
import { type LeavingIssue, leavingIssues } from '../ledger/repayment-issues.ts';
import { type OfferYear, type PayAssumptions, yearSums } from '../ledger/years.ts';
import { type Cents, subtract, sum, ZERO } from '../money.ts';
import { LAST_MONTH, MONTHS_A_YEAR, type Month } from '../month.ts';
import type { Rate } from '../rate.ts';
import type { Result } from '../result.ts';
import { type Flips, flipsOf, type Job } from './flips.ts';
import { type Stretch, stretchesOf, type Verdict, verdictOf } from './verdict.ts';
import { type ComparedYear, type CompareLine, linesOf, yearsOf } from './years.ts';

/** An offer, what stands against it, and how both are computed. */
export interface CompareInput {
  readonly offer: Pay;
  readonly alternatives: Alternatives;
  readonly assumptions: PayAssumptions;
  /** Leaving at the end of this month, 0 to 72. */
  readonly month: Month;
  /** Share of a lump that was withheld when it was paid. */
  readonly withheldRate: Rate;
}

/** What the reader should know about one comparison; the words live beside the view. */
export type ComparisonIssue = 'present-job-equity-counted' | 'vests-after-horizon';

/** Two totals and what would turn the answer. */
export interface Measure {
  readonly offer: Cents;
  readonly alternative: Cents;
  /** `offer` − `alternative`. */
  readonly difference: Cents;
  /** `even` where the two lie within 2 % of the larger. */
  readonly verdict: Verdict;
  readonly flips: Flips;
}

/** The offer against one alternative; the total is the difference over the horizon. */
export interface Comparison extends Result<CompareLine, ComparisonIssue> {
  readonly alternative: Alternative;
  readonly years: readonly ComparedYear[];
  /** Staying through the years compared, so that nothing is owed back. */
  readonly horizon: Measure;
  /** What is kept on leaving at the end of the reader’s month. */
  readonly leaving: Measure;
  /** Who is ahead by month of leaving, up to the horizon or the reader’s month. */
  readonly stretches: readonly Stretch[];
}

/** What the reader should know about all comparisons; the words live beside the view. */
export type CompareIssue = 'no-alternative' | LeavingIssue;

/** The offer against each alternative that was entered. */
export interface Compare {
  readonly comparisons: readonly Comparison[];
  readonly month: Month;
  /** About the offer. */
  readonly issues: readonly CompareIssue[];
}

/**
 * An offer against staying and against a competing offer: by year, over the horizon, and on leaving early
 * (/methodology/#comparing).
 */
export function calculateCompare(input: CompareInput): Compare {
  const { alternatives, month, withheldRate } = input;
  const offer = sideOf(input.offer, input);
  const comparisons = ALTERNATIVES.flatMap((alternative) => {
    const pay = alternatives[alternative];
    return pay ? [comparison(alternative, offer, sideOf(pay, input), input)] : [];
  });
  const none = comparisons.length === 0 ? (['no-alternative'] as const) : [];
  return { comparisons, month, issues: [...none, ...leavingIssues(input.offer, withheldRate)] };
}

/** A job over all 72 months, with its years to the horizon and what is kept of it by month of leaving. */
interface Kept extends Job {
  readonly years: readonly OfferYear[];
  readonly kept: readonly Cents[];
}

function sideOf(pay: Pay, { assumptions, withheldRate }: CompareInput): Kept {
  const parts = partsOf(pay, assumptions.raise);
  const years = yearSums(parts, assumptions.horizonYears);
  return { pay, parts, years, kept: keptCurve(pay, parts, withheldRate, LAST_MONTH) };
}

function comparison(
  alternative: Alternative,
  ours: Kept,
  theirs: Kept,
  { assumptions, month }: CompareInput,
): Comparison {
  const last = assumptions.horizonYears * MONTHS_A_YEAR;
  const totalOf = ({ parts }: Kept) => sumUpTo(parts, last);
  const keptOf = ({ kept }: Kept) => kept[month] ?? ZERO;
  const curve = ({ kept }: Kept) => kept.slice(0, Math.max(last, month) + 1);
  const lines = linesOf(ours.years, theirs.years);
  return {
    alternative,
    lines,
    total: sum(lines.map(({ amount }) => amount)),
    issues: issuesOf(alternative, ours, theirs, last),
    years: yearsOf(ours.years, theirs.years),
    horizon: measure(totalOf, last, ours, theirs),
    leaving: measure(keptOf, month, ours, theirs),
    stretches: stretchesOf(curve(ours), curve(theirs)),
  };
}

function measure(of: (side: Kept) => Cents, month: Month, ours: Kept, theirs: Kept): Measure {
  const [offer, alternative] = [of(ours), of(theirs)];
  const difference = subtract(offer, alternative);
  return {
    offer,
    alternative,
    difference,
    verdict: verdictOf(offer, alternative),
    flips: flipsOf(difference, month, ours, theirs),
  };
}

function issuesOf(
  alternative: Alternative,
  ours: Kept,
  theirs: Kept,
  last: Month,
): ComparisonIssue[] {
  const counted = alternative === 'present-job' && vests(theirs, (month) => month <= last);
  const after = [ours, theirs].some((side) => vests(side, (month) => month > last));
  return [
    ...(counted ? (['present-job-equity-counted'] as const) : []),
    ...(after ? (['vests-after-horizon'] as const) : []),
  ];
}

/** True if some equity vests in such a month. */
function vests({ parts }: Kept, passes: (month: Month) => boolean): boolean {
  const isSuch = ({ kind, amount, first }: Part) =>
    kind === 'equity' && amount !== 0 && passes(first);
  return parts.some(isSuch);
}
