import { type Cents, subtract, sum, ZERO } from '../money.ts';
import { type Rate, rate } from '../rate.ts';
import type { Result } from '../result.ts';
import type { PaidToDate } from './income.ts';
import { type TaxIssue, withholdingIssues } from './issues.ts';
import { bandsAbove, flatBands, type Levy, type TaxLine, taxLines } from './levy.ts';
import {
  additionalMedicareLevy,
  medicareLevy,
  socialSecurityLevy,
  statePayrollLevies,
} from './payroll.ts';
import type { FederalRules, PlaceRules, TaxRules } from './rules.ts';
import { onWithheld } from './withheld.ts';

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

/** What the employer withholds from a bonus paid at this point of the year (/methodology/#tax). */
export function calculateWithholding({ bonus, paid, rules }: WithholdingInput): TaxOnBonus {
  return taxOnBonus(bonus, withholdingLevies(rules, paid), withholdingIssues(rules, paid, bonus));
}

/** A bonus taxed by these levies; each tax is rounded to the cent by itself, as a payroll does. */
export function taxOnBonus(
  bonus: Cents,
  levies: readonly Levy[],
  issues: readonly TaxIssue[] = [],
): TaxOnBonus {
  const lines = taxLines(levies, bonus);
  const total = sum(lines.map((line) => line.amount));
  const share = bonus === 0 ? null : rate(total / bonus);
  return { lines, total, issues, bonus, net: subtract(bonus, total), share };
}

/** Every tax that the employer takes off, with where the bonus falls on its scale. */
export function withholdingLevies(rules: TaxRules, paid: PaidToDate): Levy[] {
  const { federal, state, localities } = rules;
  const { withheldAbove } = federal.additionalMedicare;
  return [
    supplementalLevy(federal, paid.supplemental),
    socialSecurityLevy(federal, paid.wages),
    medicareLevy(federal, paid.wages),
    additionalMedicareLevy(federal, withheldAbove, paid.wages),
    ...(state ? withheldBy('state-income', state, paid) : []),
    ...statePayrollLevies(state, paid.wages),
    ...localities.flatMap((locality) => withheldBy('local-income', locality, paid)),
  ];
}

/** All taxes together at one stated rate. */
export function flatLevies(combinedRate: Rate): Levy[] {
  return [{ code: 'combined', name: null, start: ZERO, bands: flatBands(combinedRate) }];
}

/** One rate up to the threshold of the year's supplemental wages, another above. */
function supplementalLevy({ supplemental }: FederalRules, start: Cents): Levy {
  const { rate, rateAbove, threshold } = supplemental;
  const bands = [{ from: ZERO, to: threshold, rate }, ...bandsAbove(threshold, rateAbove)];
  return { code: 'federal-income', name: null, start, bands };
}

/** A rate that is not known is left out, and told by an issue. */
function withheldBy(
  code: 'state-income' | 'local-income',
  { name, withheld }: PlaceRules,
  paid: PaidToDate,
): Levy[] {
  if (withheld === null) return [];
  if (typeof withheld === 'number')
    return [{ code, name, start: ZERO, bands: flatBands(withheld) }];
  return [{ code, name, ...onWithheld(withheld, paid) }];
}
