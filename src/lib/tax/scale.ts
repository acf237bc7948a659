import { type Cents, cents } from '../money.ts';
import { rate } from '../rate.ts';
import { type Band, bandsOfBrackets, type Levy } from './levy.ts';
import type { Scale } from './rules.ts';

/** A deduction that falls to nothing between two incomes, in cents. */
interface Shrinking {
  readonly deduction: Cents;
  readonly from: Cents;
  readonly to: Cents;
}

/** Income less what is left of the deduction; below zero where some of it is left. */
export function taxable(scale: Scale, income: Cents): Cents {
  return cents(income - deductionAt(scale, income));
}

function deductionAt(scale: Scale, income: Cents): number {
  const { deduction, deductionShrinksAbove, deductionGoneAbove: to } = scale;
  if (to === null) return deduction;
  const from = deductionShrinksAbove ?? to;
  if (income <= from) return deduction;
  return income >= to ? 0 : Math.round((deduction * (to - income)) / (to - from));
}

/**
 * Where the next cent falls and the bands from there on. While a deduction shrinks, a dollar of pay
 * is taxed as more than a dollar; the bands then lie on income before the deduction.
 */
export function onScale(scale: Scale, income: Cents): Pick<Levy, 'start' | 'bands'> {
  const shrinking = shrinkingOf(scale);
  const bands = bandsOfBrackets(scale.brackets);
  if (!shrinking || income >= shrinking.to) return { start: taxable(scale, income), bands };
  return { start: income, bands: bands.flatMap((band) => onIncome(band, shrinking)) };
}

function shrinkingOf(scale: Scale): Shrinking | null {
  const { deduction, deductionShrinksAbove: from, deductionGoneAbove: to } = scale;
  return from === null || to === null ? null : { deduction, from, to };
}

/** A band of taxable income as bands of income before the deduction. */
function onIncome(band: Band, shrinking: Shrinking): Band[] {
  return stretchesOf(shrinking).flatMap(({ from, to, times }) => {
    const start = Math.max(band.from, from);
    const end = Math.min(band.to ?? Infinity, to);
    if (start >= end) return [];
    return [
      {
        from: incomeFor(start, shrinking),
        to: end === Infinity ? null : incomeFor(end, shrinking),
        rate: rate(band.rate * times),
      },
    ];
  });
}

/** Taxable income with the whole deduction, with part of it, and with none. */
function stretchesOf(shrinking: Shrinking) {
  const starts = shrinking.from - shrinking.deduction;
  return [
    { from: -Infinity, to: starts, times: 1 },
    { from: starts, to: shrinking.to, times: 1 + slope(shrinking) },
    { from: shrinking.to, to: Infinity, times: 1 },
  ];
}

/** How much of the deduction each dollar takes away. */
function slope({ deduction, from, to }: Shrinking): number {
  return deduction / (to - from);
}

/** The income that leaves this much taxable. */
function incomeFor(left: number, shrinking: Shrinking): Cents {
  const { deduction, from, to } = shrinking;
  if (left >= to) return cents(left);
  if (left <= from - deduction) return cents(left + deduction);
  return cents(Math.round((left + slope(shrinking) * to) / (1 + slope(shrinking))));
}
