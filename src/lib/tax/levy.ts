import { type Cents, cents, dividedRoundedUp, subtract, sum, ZERO } from '../money.ts';
import type { Rate } from '../rate.ts';
import type { Line } from '../result.ts';
import type { Brackets, PayrollTax, WagesCounted } from './figures.ts';

/** What a bonus is taxed by; `combined` stands for all of them at one stated rate. */
export const TAX_CODES = [
  'federal-income',
  'social-security',
  'medicare',
  'additional-medicare',
  'state-income',
  'state-payroll',
  'local-income',
  'combined',
] as const;
export type TaxCode = (typeof TAX_CODES)[number];

/** A rate on what lies above `from` and up to `to` on some scale of dollars a year. */
export interface Band {
  readonly from: Cents;
  readonly to: Cents | null;
  readonly rate: Rate;
}

/** Tax on so much at once, for any amount of the scale above `at`. */
export interface Cliff {
  readonly at: Cents;
  readonly basis: Cents;
  readonly rate: Rate;
}

/** One tax, and where on its scale the first cent of the bonus falls. */
export interface Levy {
  readonly code: TaxCode;
  /** Which of several, such as a state's payroll taxes; null where there is one. */
  readonly name: string | null;
  /** Below zero where a deduction is not used up. */
  readonly start: Cents;
  /** In rising order, without overlaps. */
  readonly bands: readonly Band[];
  /** In rising order; such as a deduction that is lost. */
  readonly cliffs?: readonly Cliff[] | undefined;
  /** The wages that the bands are steps of, where they are not those of the tax itself. */
  readonly by?: WagesCounted | undefined;
  /** The step that holds for the whole bonus. */
  readonly step?: Pick<Band, 'from' | 'to'> | undefined;
}

/**
 * `amount` is `basis` × `rate`, to the cent; where a tax has several lines, their sum is rounded once
 * and a line may carry a cent of it. `from` and `to` are the band on its own scale.
 * A line of cliffs has their sum as its basis, which is no part of the bonus, and the first and the last of them.
 */
export interface TaxDetail extends Band {
  readonly name: string | null;
  readonly basis: Cents;
  /** The wages that `from` and `to` are counted in, where the rate withheld rises with them. */
  readonly by?: WagesCounted | undefined;
}

/** One tax on the part of the bonus that falls into one band. */
export type TaxLine = Line<TaxCode, TaxDetail>;

/** A cent is counted in 10⁻¹⁵ here, so that rates of up to fifteen decimals are exact. */
export const CENT = 10n ** 15n;

/** A rate in those parts of a cent, for each cent. */
export function inParts(rate: Rate): bigint {
  return BigInt(Math.round(rate * Number(CENT)));
}

/** One rate from the first dollar on. */
export function flatBands(rate: Rate): Band[] {
  return [{ from: ZERO, to: null, rate }];
}

/** Nothing up to a threshold, one rate above. */
export function bandsAbove(threshold: Cents, rate: Rate): Band[] {
  return [{ from: threshold, to: null, rate }];
}

/** Each step starts where the one before ends. */
export function bandsOfBrackets(brackets: Brackets): Band[] {
  return brackets.map(({ upTo, rate }, index) => ({
    from: brackets[index - 1]?.upTo ?? ZERO,
    to: upTo,
    rate,
  }));
}

/** One rate up to the wage base, or up to the wages at which the yearly amount is reached. */
export function payrollBands({ rate, wageBase, maxAnnual }: PayrollTax): Band[] {
  const ends = [wageBase, maxAnnual === null ? null : wagesFor(maxAnnual, rate)];
  const known = ends.filter((end) => end !== null);
  return [{ from: ZERO, to: known.length === 0 ? null : cents(Math.min(...known)), rate }];
}

/** Wages beyond a trillion dollars are nobody’s. */
const MOST_WAGES: Cents = cents(1e14);

/** The wages on which a tax comes to so much; null where none do. */
function wagesFor(tax: Cents, rate: Rate): Cents | null {
  return rate === 0 || tax > rate * MOST_WAGES ? null : dividedRoundedUp(tax, rate);
}

/** What a bonus of this size is taxed, band by band; a bonus over a kink is split there. */
export function taxLines(levies: readonly Levy[], bonus: Cents): TaxLine[] {
  return levies.flatMap((levy) => levyLines(levy, bonus));
}

function levyLines(levy: Levy, bonus: Cents): TaxLine[] {
  const { code, name, start, bands, by, step } = levy;
  const banded = bands
    .map((band) => ({ ...band, ...step, name, by, basis: within(band, start, bonus) }))
    .filter(({ basis, rate }) => basis > 0 && rate !== 0);
  const details = [...banded, ...cliffDetails(levy, bonus)];
  const amounts = roundedOnce(details);
  return details.map((detail, index) => ({ code, amount: amounts[index] ?? ZERO, detail }));
}

/** The cliffs that a bonus passes. */
export function cliffsPassed(
  { start, cliffs = [] }: Pick<Levy, 'start' | 'cliffs'>,
  bonus: Cents,
): Cliff[] {
  return cliffs.filter(({ at }) => start <= at && at < start + bonus);
}

/** They make one line a rate. */
function cliffDetails(levy: Levy, bonus: Cents): TaxDetail[] {
  const passed = cliffsPassed(levy, bonus);
  return [...new Set(passed.map(({ rate }) => rate))].map((rate) => {
    const alike = passed.filter((cliff) => cliff.rate === rate);
    const places = alike.map(({ at }) => at);
    const [from, to] = [cents(Math.min(...places)), cents(Math.max(...places))];
    return { from, to, rate, name: levy.name, basis: sum(alike.map(({ basis }) => basis)) };
  });
}

/** Each `basis` × `rate` to the cent, so that they add up to the exact sum rounded once. */
function roundedOnce(details: readonly TaxDetail[]): Cents[] {
  let exact = 0n;
  let before = ZERO;
  return details.map(({ basis, rate }) => {
    exact += BigInt(basis) * inParts(rate);
    const until = cents(Number((exact + CENT / 2n) / CENT));
    const amount = subtract(until, before);
    before = until;
    return amount;
  });
}

/** How much of a bonus falls into a band. */
export function within({ from, to }: Pick<Band, 'from' | 'to'>, start: Cents, bonus: Cents): Cents {
  const end = start + bonus;
  const last = to === null ? end : Math.min(to, end);
  return cents(Math.max(0, last - Math.max(from, start)));
}

/** The band into which the first cent of the bonus falls, if any. */
export function firstBand({ start, bands }: Pick<Levy, 'start' | 'bands'>): Band | undefined {
  return bands.find(({ from, to }) => from <= start && (to === null || start < to));
}

/** The same levy after a bonus. */
export function after(levy: Levy, bonus: Cents): Levy {
  return { ...levy, start: cents(levy.start + bonus) };
}

/** How many cents of bonus reach each kink of the levies, in rising order, each once. */
export function kinksOf(levies: readonly Levy[]): Cents[] {
  const kinks = levies.flatMap(({ start, bands, cliffs = [] }) =>
    [
      ...bands.flatMap(({ from, to }) => (to === null ? [from] : [from, to])),
      ...cliffs.map(({ at }) => at),
    ].map((place) => place - start),
  );
  return [...new Set(kinks)]
    .filter((kink) => kink > 0)
    .toSorted((a, b) => a - b)
    .map(cents);
}
