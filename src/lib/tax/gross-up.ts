import { type Cents, cents, ZERO } from '../money.ts';
import { NONE } from '../rate.ts';
import type { Line, Result } from '../result.ts';
import { after, CENT, firstBand, inParts, kinksOf, type Levy, type TaxLine } from './levy.ts';
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

/** Rounding a tax takes at most half a cent, which at the least kept are fifty cents of gross. */
const MOST_OVER_PER_BAND = 50;

/**
 * The smallest gross, in cents, that leaves at least `net` after these levies (design numbers, tax):
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

function grossFor(net: Cents, levies: readonly Levy[]): Cents | null {
  if (net === 0) return ZERO;
  const exact = exactGross(net, levies);
  return exact === null ? null : firstThatPays(net, levies, exact);
}

/** The smallest gross with gross − Σ basis × rate ≥ net, nothing rounded, for a net above zero. */
function exactGross(net: Cents, levies: readonly Levy[]): Cents | null {
  let missing = BigInt(net) * CENT;
  let start = ZERO;
  for (const end of [...kinksOf(levies), LARGEST_GROSS]) {
    const each = keptOfNext(levies, start);
    const most = each * BigInt(end - start);
    if (missing <= most) return each < LEAST_KEPT ? null : cents(start + centsFor(missing, each));
    missing -= most;
    start = end;
  }
  return null;
}

/** What is kept of the cent after a bonus: 1 − Σ rates. */
function keptOfNext(levies: readonly Levy[], bonus: Cents): bigint {
  const rates = levies.map((levy) => firstBand(after(levy, bonus))?.rate ?? NONE);
  return rates.reduce((kept, rate) => kept - inParts(rate), CENT);
}

/** How many whole cents it takes to keep `missing`. */
function centsFor(missing: bigint, each: bigint): number {
  return Number((missing + each - 1n) / each);
}

/** The first gross from here on whose net is enough once each tax is rounded to the cent. */
function firstThatPays(net: Cents, levies: readonly Levy[], from: Cents): Cents | null {
  const bands = levies.reduce((count, levy) => count + levy.bands.length, 0);
  for (let over = 0; over <= bands * MOST_OVER_PER_BAND; over += 1) {
    const gross = cents(from + over);
    if (taxOnBonus(gross, levies).net >= net) return gross;
  }
  return null;
}
