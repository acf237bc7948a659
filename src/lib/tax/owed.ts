import { type Cents, cents, ZERO } from '../money.ts';
import { incomeOnReturn, ownWages, wagesOnReturn, type YearIncome } from './income.ts';
import { owedIssues } from './issues.ts';
import { bandsOfBrackets, flatBands, type Levy } from './levy.ts';
import {
  additionalMedicareLevy,
  medicareLevy,
  socialSecurityLevy,
  statePayrollLevies,
} from './payroll.ts';
import { type FederalRules, type PlaceRules, scaleOf, type TaxRules } from './rules.ts';
import { onScale, taxable } from './scale.ts';
import { type TaxOnBonus, taxOnBonus } from './withholding.ts';

export interface OwedInput {
  readonly bonus: Cents;
  readonly income: YearIncome;
  readonly rules: TaxRules;
}

/** What is owed because of a bonus: tax with it − tax without it, bracket by bracket (/methodology/#tax). */
export function calculateOwed({ bonus, income, rules }: OwedInput): TaxOnBonus {
  return taxOnBonus(bonus, owedLevies(rules, income), owedIssues(rules, income, bonus));
}

/** Every tax that is owed on the next dollar and on, with where that dollar falls on its scale. */
export function owedLevies(rules: TaxRules, income: YearIncome): Levy[] {
  const { federal, state, localities, filingStatus } = rules;
  const { owedAbove } = federal.additionalMedicare;
  const all = incomeOnReturn(income, filingStatus);
  const own = ownWages(income);
  return [
    federalIncomeLevy(federal, all),
    socialSecurityLevy(federal, own),
    medicareLevy(federal, own),
    additionalMedicareLevy(federal, owedAbove, wagesOnReturn(income, filingStatus)),
    ...(state ? owedTo('state-income', state, all) : []),
    ...statePayrollLevies(state, income.paid.wages),
    ...localities.flatMap((place) => owedTo('local-income', place, localIncome(rules, all))),
  ];
}

function federalIncomeLevy({ brackets, deduction }: FederalRules, income: Cents): Levy {
  const start = cents(income - deduction);
  return { code: 'federal-income', name: null, start, bands: bandsOfBrackets(brackets) };
}

/** Cities and counties start from the state's taxable income. */
function localIncome({ state }: TaxRules, income: Cents): Cents {
  const scale = state && scaleOf(state);
  return scale ? taxable(scale, income) : income;
}

/** A tax that is not known is left out, and told by an issue. */
function owedTo(
  code: 'state-income' | 'local-income',
  { name, owed }: PlaceRules,
  income: Cents,
): Levy[] {
  if (owed.by === 'unknown') return [];
  if (owed.by === 'rate') return [{ code, name, start: ZERO, bands: flatBands(owed.rate) }];
  return [{ code, name, ...onScale(owed.scale, income) }];
}
