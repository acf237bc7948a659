import { type Cents, subtract, sum, ZERO } from '../money.ts';
import { type Rate, rate } from '../rate.ts';
import type { Result } from '../result.ts';
import { type TaxIssue, withholdingIssues } from './issues.ts';
import {
  type Band,
  bandsAbove,
  flatBands,
  type Levy,
  payrollBands,
  type TaxLine,
  taxLines,
} from './levy.ts';
import type { FederalRules, PlaceRules, StateRules, TaxRules } from './rules.ts';

/** What one employer has paid in the calendar year before the bonus. */
export interface PaidToDate {
  /** All wages, supplemental ones too. */
  readonly wages: Cents;
  /** The part of the wages that was supplemental: bonuses, vested shares, relocation money. */
  readonly supplemental: Cents;
}

export interface WithholdingInput {
  readonly bonus: Cents;
  readonly paid: PaidToDate;
  readonly rules: TaxRules;
}

/** Tax on a bonus, line by line; `net` = bonus − total. */
export interface TaxOnBonus extends Result<TaxLine, TaxIssue> {
  readonly bonus: Cents;
  readonly net: Cents;
  /** Total ÷ bonus; null where the bonus is zero. */
  readonly share: Rate | null;
}

/** What the employer withholds from a bonus paid at this point of the year (design numbers, tax). */
export function calculateWithholding({ bonus, paid, rules }: WithholdingInput): TaxOnBonus {
  return taxOnBonus(bonus, withholdingLevies(rules, paid), withholdingIssues(rules, paid));
}

/** Taxes on a bonus by the levies that apply. */
export function taxOnBonus(
  bonus: Cents,
  levies: readonly Levy[],
  issues: readonly TaxIssue[],
): TaxOnBonus {
  const lines = taxLines(levies, bonus);
  const total = sum(lines.map((line) => line.amount));
  const share = bonus === 0 ? null : rate(total / bonus);
  return { lines, total, issues, bonus, net: subtract(bonus, total), share };
}

/** Every tax that the employer takes off, with where the bonus falls on its scale. */
export function withholdingLevies(rules: TaxRules, paid: PaidToDate): Levy[] {
  return [
    supplementalLevy(rules.federal, paid),
    ...payrollLevies(rules.federal, paid.wages),
    ...(rules.state ? [placeLevy('state-income', rules.state)].flat() : []),
    ...statePayrollLevies(rules.state, paid.wages),
    ...rules.localities.flatMap((locality) => placeLevy('local-income', locality)),
  ];
}

/** One rate up to the threshold of the year's supplemental wages, another above. */
function supplementalLevy({ supplemental }: FederalRules, paid: PaidToDate): Levy {
  const { rate, rateAbove, threshold } = supplemental;
  const bands: Band[] = [{ from: ZERO, to: threshold, rate }, ...bandsAbove(threshold, rateAbove)];
  return { code: 'federal-income', name: null, start: paid.supplemental, bands };
}
