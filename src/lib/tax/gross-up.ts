import { type Cents, cents, ZERO } from '../money.ts';
import { NONE } from '../rate.ts';
import type { Line, Result } from '../result.ts';
import {
  after,
  CENT,
  cliffsPassed,
  firstBand,
  inParts,
  kinksOf,
  type Levy,
  type TaxLine,
} from './levy.ts';
import { taxOnBonus } from './withholding.ts';

/** What the reader should know about a gross-up; the words live beside the view. */
export type GrossUpIssue = 'no-gross-up';

/** The net and the taxes on the gross; all of them add up to it. */
export type GrossUpLine = TaxLine | Line<'net'>;

/** The total is the gross; where there is none it is zero, without lines, and an issue says so. */
export interface GrossUp extends Result<GrossUpLine, GrossUpIssue> {
  /** Null where no gross leaves the net wanted. */
  readonly gross: Cents | null;
  /** What the gross leaves: the net wanted, or a cent or so more. */
  readonly net: Cents;
  /** All taxes on the gross. */
  readonly tax: Cents;
}

/** Where tax takes more than 99 cents of the next dollar, nobody grosses up. */
const LEAST_KEPT = CENT / 100n;

/** A gross beyond a trillion dollars answers nobody. */
const LARGEST_GROSS: Cents = cents(1e14);

const A_CENT: Cents = cents(1);

/** Rounding a tax takes at most half a cent, which at the least kept are fifty cents of gross. */
const MOST_OVER_PER_BAND = 50;

/**
 * The smallest gross, in cents, that leaves at least `net` after these levies (/methodology/#tax):
 * exactly, so that at a flat combined rate r it is net ÷ (1 − r), rounded up; and also once each tax
 * is rounded to the cent, which now and then takes a cent more. A cent or two less may pay out the
 * same net by luck of the rounding. Across a wage base or a threshold the levies are inverted piece
 * by piece.
 */
export function calculateGrossUp(net: Cents, levies: readonly Levy[]): GrossUp {
  const gross = grossFor(net, levies);
  if (gross === null) {
    return { lines: [], total: ZERO, issues: ['no-gross-up'], gross, net: ZERO, tax: ZERO };
  }
  const taxed = taxOnBonus(gross, levies);
  const lines = [{ code: 'net', amount: taxed.net, detail: undefined } as const, ...taxed.lines];
  return { lines, total: gross, issues: [], gross, net: taxed.net, tax: taxed.total };
}

/**
 * Stretch by stretch: the smallest gross with gross − Σ basis × rate ≥ net, nothing rounded, or the first
 * after it that also pays so much once each tax is rounded to the cent.
 */
function grossFor(net: Cents, levies: readonly Levy[]): Cents | null {
  if (net === 0) return ZERO;
  let missing = BigInt(net) * CENT;
  let start = ZERO;
  for (const end of [...kinksOf(levies), LARGEST_GROSS]) {
    missing += lostAt(levies, start);
    const each = keptOfNext(levies, start);
    const most = each * BigInt(end - start);
    if (missing <= most) {
      if (each < LEAST_KEPT) return null;
      const exact = cents(start + centsFor(missing, each));
      const paid = firstThatPays(net, levies, exact, end);
      if (paid !== null) return paid;
    }
    missing -= most;
    start = end;
  }
  return null;
}

/** What the cliffs take that the cent after a bonus passes. */
function lostAt(levies: readonly Levy[], bonus: Cents): bigint {
  const cliffs = levies.flatMap((levy) => cliffsPassed(after(levy, bonus), A_CENT));
  return cliffs.reduce((lost, { basis, rate }) => lost + BigInt(basis) * inParts(rate), 0n);
}

/** What is kept of the cent after a bonus: 1 − Σ rates. */
function keptOfNext(levies: readonly Levy[], bonus: Cents): bigint {
  const rates = levies.map((levy) => firstBand(after(levy, bonus))?.rate ?? NONE);
  return rates.reduce((kept, rate) => kept - inParts(rate), CENT);
}

/** How many whole cents it takes to keep `missing`; none where rounding alone fell short before. */
function centsFor(missing: bigint, each: bigint): number {
  return Math.max(0, Number((missing + each - 1n) / each));
}

/** The first gross in a stretch whose net is enough once each tax is rounded to the cent. */
function firstThatPays(net: Cents, levies: readonly Levy[], from: Cents, end: Cents): Cents | null {
  const bands = levies.reduce((count, levy) => count + levy.bands.length, 0);
  const last = Math.min(end, from + bands * MOST_OVER_PER_BAND);
  for (let gross = from; gross <= last; gross = cents(gross + 1)) {
    if (taxOnBonus(gross, levies).net >= net) return gross;
  }
  return null;
}
