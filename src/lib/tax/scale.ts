import { type Cents, cents, subtract, sum, ZERO } from '../money.ts';
import { percent, WHOLE } from '../rate.ts';
import { both, changeAt, edgesOf, isOver, jumpAt, slopeFrom } from './curve.ts';
import { type Band, bandsOfBrackets, type Cliff, type Levy, within } from './levy.ts';
import type { Scale } from './rules.ts';

/** Income less what is left of the deduction; below zero where some of it is left. */
export function taxable({ deduction, deductionLost }: Scale, income: Cents): Cents {
  return sum([subtract(income, deduction), changeAt(deductionLost, income)]);
}

/**
 * Where the next cent falls, the bands from there on, and the cliffs. While a deduction shrinks, a
 * dollar of pay is taxed as more than a dollar; the bands then lie on income before the deduction.
 */
export function onScale(scale: Scale, income: Cents): Pick<Levy, 'start' | 'bands' | 'cliffs'> {
  const changes = both(scale.deductionLost, scale.taxAdded);
  const bands = bandsOfBrackets(scale.brackets);
  if (isOver(changes, income)) return { start: taxable(scale, income), bands };
  const edges = [...new Set([ZERO, ...edgesOf(changes)])].toSorted((a, b) => a - b);
  const stretches = edges.map((from, index) => stretchOf(scale, from, edges[index + 1] ?? null));
  return {
    start: income,
    bands: joined(stretches.flatMap((stretch) => bandsIn(stretch, bands))),
    cliffs: edges.flatMap((at) => cliffsAt(scale, at, bands)),
  };
}

/** Incomes between two edges, over which deduction and tax change evenly. */
interface Stretch extends Pick<Band, 'from' | 'to'> {
  /** Taxable of its first cent. */
  readonly left: number;
  /** Cents more of taxable for each cent. */
  readonly times: number;
  /** Tax added for each cent, whatever the bracket. */
  readonly added: number;
}

function stretchOf(scale: Scale, from: Cents, to: Cents | null): Stretch {
  const { deductionLost, taxAdded } = scale;
  const left = taxable(scale, from) + jumpAt(deductionLost, from);
  const times = 1 + slopeFrom(deductionLost, from);
  return { from, to, left, times, added: slopeFrom(taxAdded, from) };
}

/** Bands of taxable income as bands of the income in a stretch. */
function bandsIn(stretch: Stretch, bands: readonly Band[]): Band[] {
  const { from, to, left, times, added } = stretch;
  const last = to === null ? Infinity : left + (to - from) * times;
  return bands.flatMap((band) => {
    const [start, end] = [Math.max(band.from, left), Math.min(band.to ?? Infinity, last)];
    if (start >= end) return [];
    const until = end === last ? to : incomeFor(end, stretch);
    return [
      {
        from: incomeFor(start, stretch),
        to: until,
        rate: percent((band.rate * times + added) * 100),
      },
    ];
  });
}

/** The income in a stretch that leaves this much taxable. */
function incomeFor(taxed: number, { from, left, times }: Stretch): Cents {
  return cents(Math.round(from + (taxed - left) / times));
}

/** Bands that follow one another at one rate are one. */
function joined(bands: readonly Band[]): Band[] {
  const runs: Band[] = [];
  for (const band of bands) {
    const last = runs.at(-1);
    if (last?.to === band.from && last.rate === band.rate)
      runs.splice(-1, 1, { ...last, to: band.to });
    else runs.push(band);
  }
  return runs;
}

/** What an income above this very amount is taxed on at once: deduction that goes, and tax that is added. */
function cliffsAt(scale: Scale, at: Cents, bands: readonly Band[]): Cliff[] {
  const lost = jumpAt(scale.deductionLost, at);
  const start = taxable(scale, at);
  const taxed = bands.map((band) => ({ at, basis: within(band, start, lost), rate: band.rate }));
  return [...taxed, { at, basis: jumpAt(scale.taxAdded, at), rate: WHOLE }].filter(
    ({ basis, rate }) => basis > 0 && rate > 0,
  );
}
