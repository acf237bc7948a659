import { type Cents, cents, dividedRoundedUp, ZERO } from '../money.ts';
import { NONE, type Rate } from '../rate.ts';
import type { Line, Result } from '../result.ts';
import { after, firstBand, kinksOf, type Levy, type TaxLine } from './levy.ts';
import { flatLevies, taxOnBonus } from './withholding.ts';

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

/** A cent is counted in 10⁻¹⁵ here, so that rates of up to fifteen decimals are exact. */
const CENT = 10n ** 15n;

/** Where tax takes more than 99 cents of the next dollar, nobody grosses up. */
const LEAST_KEPT = CENT / 100n;

/** A gross beyond a trillion dollars answers nobody. */
const LARGEST_GROSS: Cents = cents(1e14);

/** Rounding moves a tax by half a cent at most, which at the least kept are fifty cents of gross. */
const MOST_MOVED_PER_BAND = 50;

/**
 * The smallest gross, in cents, whose net after these levies is at least `net`, each tax rounded to the
 * cent as it is withheld. The levies are inverted piece by piece across wage bases and thresholds, and
 * the few cents around that are tried, since rounding several taxes moves the net to and fro.
 */
export function calculateGrossUp(net: Cents, levies: readonly Levy[]): GrossUp {
  return grossUpOf(grossFor(net, levies), levies);
}

/**
 * The gross at one rate for all taxes together: net ÷ (1 − r), rounded up to the cent
 * (design numbers, tax). A stated rate is no payroll: nothing is rounded before.
 */
export function calculateFlatGrossUp(net: Cents, combinedRate: Rate): GrossUp {
  const levies = flatLevies(combinedRate);
  const kept = keptOfNext(levies, ZERO);
  return grossUpOf(kept < LEAST_KEPT ? null : dividedRoundedUp(net, 1 - combinedRate), levies);
}

function grossUpOf(gross: Cents | null, levies: readonly Levy[]): GrossUp {
  if (gross === null) {
    return { lines: [], total: ZERO, issues: ['no-gross-up'], gross, net: ZERO, tax: ZERO };
  }
  const taxed = taxOnBonus(gross, levies);
  const lines = [{ code: 'net', amount: taxed.net, detail: undefined } as const, ...taxed.lines];
  return { lines, total: gross, issues: [], gross, net: taxed.net, tax: taxed.total };
}

function grossFor(net: Cents, levies: readonly Levy[]): Cents | null {
  if (net === 0) return ZERO;
  const wanted = BigInt(net) * CENT;
  const exact = exactGross(wanted, levies);
  if (!exact || exact.kept < LEAST_KEPT) return null;
  const bands = levies.flatMap((levy) => levy.bands).length;
  const roundedUp = wanted - (BigInt(bands) * CENT) / 2n;
  const first = roundedUp > 0n ? exactGross(roundedUp, levies) : null;
  const around = bands * MOST_MOVED_PER_BAND;
  const from = Math.max(first?.gross ?? 0, exact.gross - around);
  return firstThatPays(net, levies, from, exact.gross + around);
}

/** The smallest gross with gross − Σ basis × rate ≥ `wanted`, nothing rounded, and what a cent keeps there. */
function exactGross(
  wanted: bigint,
  levies: readonly Levy[],
): { readonly gross: number; readonly kept: bigint } | null {
  let missing = wanted;
  let start = ZERO;
  for (const end of [...kinksOf(levies), LARGEST_GROSS]) {
    const kept = keptOfNext(levies, start);
    const most = kept * BigInt(end - start);
    if (missing <= most) return { gross: start + Number((missing + kept - 1n) / kept), kept };
    missing -= most;
    start = end;
  }
  return null;
}

/** What is kept of the cent after a bonus: 1 − Σ rates. */
function keptOfNext(levies: readonly Levy[], bonus: Cents): bigint {
  const rates = levies.map((levy) => firstBand(after(levy, bonus))?.rate ?? NONE);
  return rates.reduce((kept, rate) => kept - BigInt(Math.round(rate * Number(CENT))), CENT);
}

/** The first gross of these whose net is enough once each tax is rounded to the cent. */
function firstThatPays(
  net: Cents,
  levies: readonly Levy[],
  from: number,
  to: number,
): Cents | null {
  for (let gross = from; gross <= to; gross += 1) {
    if (taxOnBonus(cents(gross), levies).net >= net) return cents(gross);
  }
  return null;
}
