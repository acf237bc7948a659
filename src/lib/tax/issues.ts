import type { Cents } from '../money.ts';
import type { RateScale } from './figures.ts';
import { incomeOnReturn, type PaidToDate, type YearIncome } from './income.ts';
import { cliffsPassed, kinksOf } from './levy.ts';
import { type PlaceRules, scaleOf, type TaxRules } from './rules.ts';
import { onScale } from './scale.ts';
import { onWithheld, type TablesWithheld } from './withheld.ts';

/** What the reader should know about an amount of tax; the words live beside the view. */
export const TAX_ISSUES = [
  'state-not-stated',
  'state-withholding-unknown',
  'state-payroll-unknown',
  'local-withholding-unknown',
  'withheld-by-tables',
  'rate-by-annual-wages',
  'rate-rises-within-bonus',
  'supplemental-above-wages',
  'state-tax-unknown',
  'state-top-rate',
  'state-tax-simplified',
  'state-deduction-shrinks',
  'state-deducts-federal-tax',
  'brackets-of-single',
  'local-tax-unknown',
  'local-tax-as-withheld',
  'spouse-not-on-return',
] as const;
export type TaxIssue = (typeof TAX_ISSUES)[number];

/** What to know about what is withheld, in the order of the list. */
export function withholdingIssues(rules: TaxRules, paid: PaidToDate, bonus: Cents): TaxIssue[] {
  const { state, localities } = rules;
  const scales = scalesWithheldBy(rules);
  return holding({
    'state-not-stated': !state,
    'state-withholding-unknown': state?.withheld === null,
    'state-payroll-unknown': hasUnknownPayroll(rules),
    'local-withholding-unknown': localities.some(({ withheld }) => withheld === null),
    'withheld-by-tables': scales.some(({ by }) => by === 'tables'),
    'rate-by-annual-wages': scales.some(({ by }) => by === 'annual-wages'),
    'rate-rises-within-bonus': scales.some(
      (scale) => scale.by !== 'tables' && risesWithin(scale, paid, bonus),
    ),
    'supplemental-above-wages': paid.supplemental > paid.wages,
  });
}

/** The scales of rates that places withhold by. */
function scalesWithheldBy({ state, localities }: TaxRules): (RateScale | TablesWithheld)[] {
  const places = state ? [state, ...localities] : localities;
  return places.flatMap(({ withheld }) =>
    typeof withheld === 'object' && withheld ? [withheld] : [],
  );
}

/** True where the bonus falls into more than one step. */
function risesWithin(scale: RateScale, paid: PaidToDate, bonus: Cents): boolean {
  const levy = { code: 'state-income', name: null, ...onWithheld(scale, paid) } as const;
  return kinksOf([levy]).some((kink) => kink < bonus);
}

/** What to know about what is owed, in the order of the list. */
export function owedIssues(rules: TaxRules, income: YearIncome, bonus: Cents): TaxIssue[] {
  const { state, localities, filingStatus } = rules;
  const places = state ? [state, ...localities] : localities;
  return holding({
    'state-not-stated': !state,
    'state-payroll-unknown': hasUnknownPayroll(rules),
    'state-tax-unknown': state?.owed.by === 'unknown',
    'state-top-rate': state !== null && isTopRate(state),
    'state-tax-simplified': state?.owed.by === 'scale',
    'state-deduction-shrinks': state !== null && passesACliff(state, rules, income, bonus),
    'state-deducts-federal-tax': state !== null && (scaleOf(state)?.deductsFederalTax ?? false),
    'brackets-of-single': places.some((place) => scaleOf(place)?.ofSingle),
    'local-tax-unknown': localities.some(({ owed }) => owed.by === 'unknown'),
    'local-tax-as-withheld': localities.some(
      ({ owed }) => owed.by === 'rate' && owed.why === 'withheld',
    ),
    'spouse-not-on-return': filingStatus !== 'married-joint' && income.spouseWages > 0,
  });
}

function holding(holds: Partial<Record<TaxIssue, boolean>>): TaxIssue[] {
  return TAX_ISSUES.filter((issue) => holds[issue]);
}

function hasUnknownPayroll({ state }: TaxRules): boolean {
  return state?.payroll.some(({ tax }) => tax === null) ?? false;
}

/** A top rate of zero is exact: there is no tax. */
function isTopRate({ owed }: PlaceRules): boolean {
  return owed.by === 'rate' && owed.why === 'top-rate' && owed.rate > 0;
}

/** True where the bonus lifts income over a point at which something changes at once. */
function passesACliff(
  state: PlaceRules,
  rules: TaxRules,
  income: YearIncome,
  bonus: Cents,
): boolean {
  const scale = scaleOf(state);
  if (!scale) return false;
  const on = onScale(scale, incomeOnReturn(income, rules.filingStatus));
  return cliffsPassed(on, bonus).length > 0;
}
