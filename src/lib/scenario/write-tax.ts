import { type Cents, inDollars } from '../money.ts';
import type { Bracket, Change, PayrollTax, RateScale } from '../tax/figures.ts';
import type { FiguresStated } from '../tax/rules.ts';

/** The amounts that a tax tool, or the assumptions, may state. */
const TAX_AMOUNTS = [
  'bonus',
  'net',
  'wagesToDate',
  'supplementalToDate',
  'annualWages',
  'wages',
  'supplementalWages',
  'otherWages',
  'spouseWages',
  'otherIncome',
] as const;

type StatesTax = Partial<Readonly<Record<(typeof TAX_AMOUNTS)[number], Cents | undefined>>> & {
  readonly figures?: FiguresStated | undefined;
};

/** A part of a scenario that states something about tax, as it is typed: amounts in dollars. */
export function taxInput(part: StatesTax) {
  return {
    ...part,
    ...amountsIn(part, TAX_AMOUNTS),
    figures: part.figures && figuresInput(part.figures),
  };
}

const FIGURE_AMOUNTS = [
  'supplementalThreshold',
  'socialSecurityWageBase',
  'additionalMedicareWithheldAbove',
  'additionalMedicareOwedAbove',
  'deduction',
  'stateDeduction',
] as const;

function figuresInput(stated: FiguresStated) {
  const { brackets, stateBrackets, stateSupplementalScale, statePayroll, ...figures } = stated;
  const { stateDeductionFalls, stateTaxRises } = stated;
  return {
    ...figures,
    ...amountsIn(figures, FIGURE_AMOUNTS),
    brackets: brackets?.map(bracketInput),
    stateBrackets: stateBrackets?.map(bracketInput),
    stateSupplementalScale: stateSupplementalScale && scaleInput(stateSupplementalScale),
    stateDeductionFalls: stateDeductionFalls?.map(changeInput),
    stateTaxRises: stateTaxRises?.map(changeInput),
    statePayroll: statePayroll?.flatMap(({ name, tax }) => (tax ? [payrollInput(name, tax)] : [])),
  };
}

function scaleInput({ by, stepFor, steps }: RateScale) {
  return { by, stepFor, steps: steps.map(bracketInput) };
}

function bracketInput({ upTo, rate }: Bracket) {
  return { rate, upTo: inDollarsIfStated(upTo) };
}

function changeInput({ above, by, upTo, steps }: Change) {
  return {
    above: inDollars(above),
    by: inDollars(by),
    upTo: inDollarsIfStated(upTo),
    steps: steps ?? undefined,
  };
}

function payrollInput(name: string, { rate, wageBase, maxAnnual }: PayrollTax) {
  return {
    name,
    rate,
    wageBase: inDollarsIfStated(wageBase),
    maxAnnual: inDollarsIfStated(maxAnnual),
  };
}

function amountsIn<Name extends string>(
  part: Partial<Readonly<Record<Name, Cents | undefined>>>,
  names: readonly Name[],
) {
  return Object.fromEntries(names.map((name) => [name, inDollarsIfStated(part[name])]));
}

function inDollarsIfStated(amount: Cents | null | undefined): number | undefined {
  return amount === null || amount === undefined ? undefined : inDollars(amount);
}
