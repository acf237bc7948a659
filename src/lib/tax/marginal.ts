import { type Cents, ZERO } from '../money.ts';
import { type Rate, rate } from '../rate.ts';
import type { YearIncome } from './income.ts';
import { owedIssues, type TaxIssue } from './issues.ts';
import { after, firstBand, kinksOf, type Levy, type TaxCode } from './levy.ts';
import { owedLevies } from './owed.ts';
import type { TaxRules } from './rules.ts';

export interface MarginalLine {
  readonly code: TaxCode;
  readonly name: string | null;
  readonly rate: Rate;
}

/** The rates on the next dollar, which add up to `rate`. */
export interface MarginalRate {
  readonly lines: readonly MarginalLine[];
  readonly rate: Rate;
  /** How much more pay the rate holds for; null where it holds for good. */
  readonly holdsFor: Cents | null;
  readonly issues: readonly TaxIssue[];
}

/**
 * What is owed on the next dollar of wages, all taxes together: the rate at which a cost is grossed up.
 * With a bonus, on the next dollar after it.
 */
export function calculateMarginalRate(
  rules: TaxRules,
  income: YearIncome,
  bonus: Cents = ZERO,
): MarginalRate {
  const levies = owedLevies(rules, income).map((levy) => after(levy, bonus));
  const lines = levies.flatMap(marginalLines);
  return {
    lines,
    rate: sumOfRates(lines.map((line) => line.rate)),
    holdsFor: kinksOf(levies)[0] ?? null,
    issues: owedIssues(rules, income, bonus),
  };
}

function marginalLines(levy: Levy): MarginalLine[] {
  const band = firstBand(levy);
  return band && band.rate !== 0 ? [{ code: levy.code, name: levy.name, rate: band.rate }] : [];
}

/** The sum, free of floating-point noise: 0.32 + 0.0145 + 0.009 is 0.3435. */
export function sumOfRates(rates: readonly Rate[]): Rate {
  return rate(Math.round(rates.reduce<number>((total, one) => total + one, 0) * 1e12) / 1e12);
}
