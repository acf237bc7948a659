import { type Cents, cents, sum, times } from '../money.ts';
import { NONE, type Rate, rate } from '../rate.ts';
import {
  type Aim,
  type Equity,
  fittingAll,
  growthFor,
  HIGHEST_GROWTH,
  LOWEST_GROWTH,
} from './growth.ts';

/** A year and the equity that its total implies, in cents. */
export interface YearAim extends Aim {
  readonly year: number;
  readonly target: Cents;
}

/** The one growth that all years together imply. */
export interface CommonGrowth {
  /** A year, to six decimals; null where none brings the years together to what was stated. */
  readonly growth: Rate | null;
  /** True if one growth brings every year within the tolerance; `growth` is then such a one. */
  readonly fits: boolean;
  readonly tolerance: Cents;
  /** By year, what the growth brings above what was stated, in cents; empty without a growth. */
  readonly misses: readonly { readonly year: number; readonly miss: Cents }[];
}

/** Of all growths that fit, the one nearest to what the years imply together; else that one alone. */
export function commonGrowth(aims: readonly YearAim[], tolerance: Cents): CommonGrowth {
  const target = sum(aims.map((aim) => aim.target));
  const equity = sumOf(aims);
  const together = growthFor(target, equity);
  const fitting = fittingAll(aims, tolerance);
  const growth = fitting ? within(fitting, together ?? beyondRange(target, equity)) : together;
  return { growth, fits: fitting !== null, tolerance, misses: missesOf(aims, growth) };
}

function sumOf(aims: readonly Aim[]): Equity {
  return (growth) => aims.reduce((total, { equity }) => total + equity(growth), 0);
}

/** The end of the range that a target lies beyond; no growth where none makes a difference. */
function beyondRange(target: number, equity: Equity): Rate {
  if (equity(LOWEST_GROWTH) === equity(HIGHEST_GROWTH)) return NONE;
  return target > equity(NONE) ? HIGHEST_GROWTH : LOWEST_GROWTH;
}

function within({ lowest, highest }: { lowest: Rate; highest: Rate }, growth: Rate): Rate {
  return rate(Math.min(highest, Math.max(lowest, growth)));
}

function missesOf(aims: readonly YearAim[], growth: Rate | null): CommonGrowth['misses'] {
  if (growth === null) return [];
  return aims.map(({ year, equity, target }) => ({
    year,
    miss: nearestCent(equity(growth) - target),
  }));
}

function nearestCent(amount: number): Cents {
  return times(cents(1), amount);
}
