import { type Cents, sum, ZERO } from '../money.ts';
import { choice, group, label, list, money, proportion, whole } from '../scenario/fields.ts';
import { type Brackets, type Change, STEPS_HOLD_FOR, WAGES_COUNTED } from './figures.ts';

const bracket = group('One step of a scale.', {
  upTo: money(
    'Up to which amount the rate holds. Left out: no end; the last step alone.',
  ).optional(),
  rate: proportion('Rate on income within the step.'),
});

function bracketsField(description: string) {
  return list(description, bracket, 30).transform((typed, context): Brackets => {
    const steps = typed.map(({ upTo = null, rate }) => ({ upTo, rate }));
    const wrong = wrongBrackets(steps);
    if (wrong) context.addIssue(wrong);
    return steps;
  });
}

function wrongBrackets(steps: Brackets): string | undefined {
  const ends = steps.slice(0, -1).map(({ upTo }) => upTo);
  const last = steps.at(-1);
  if (!last) return 'has no step; write [{"rate": 0.05}] for one rate';
  if (last.upTo !== null) return 'has an end; leave upTo out of the last step';
  if (ends.includes(null))
    return 'goes on after a step without end; write upTo in all but the last';
  const rises = ends.every((end, index) => Number(end) > Number(ends[index - 1] ?? 0));
  return rises ? undefined : 'does not rise; write the steps from low to high';
}

const rateScale = group('A rate withheld that rises with wages at this employer.', {
  by: choice(
    'The wages that the steps are counted in: annual-wages, those expected of the whole year; wages or supplemental-wages, those of the year so far.',
    WAGES_COUNTED,
  ),
  stepFor: choice(
    'each-dollar: the rate of the step that it falls into; whole-bonus: that of the wages before the bonus. Left out: each-dollar.',
    STEPS_HOLD_FOR,
  ).default('each-dollar'),
  steps: bracketsField('The steps, of those wages.'),
});

const change = group('One change of an amount with income.', {
  above: money('Income from which it changes.'),
  by: money('By how much in all.'),
  upTo: money('Income at which it has changed. Left out: it changes at once.').optional(),
  steps: whole(
    'In how many equal steps, the first right above the lower income. Left out: evenly.',
    'a count of steps',
    1,
    200,
  ).optional(),
}).transform(({ above, by, upTo = null, steps = null }, context): Change => {
  const wrong = wrongChange(above, upTo, steps);
  if (wrong) context.addIssue(wrong);
  return { above, by, upTo, steps };
});

function wrongChange(above: Cents, upTo: Cents | null, steps: number | null): string | undefined {
  if (upTo === null) return steps === null ? undefined : 'has steps without an end; write upTo';
  return upTo > above ? undefined : 'ends before it starts; write an upTo that is more than above';
}

const payrollTax = group('One payroll tax that the employee pays.', {
  name: label('Its name, as it should be shown.'),
  rate: proportion('Rate on wages.'),
  wageBase: money('Wages of the year up to which it is taken. Left out: all.').optional(),
  maxAnnual: money('Most that is taken in a year. Left out: no limit.').optional(),
}).transform(({ name, rate, wageBase = null, maxAnnual = null }) => ({
  name,
  tax: { rate, wageBase, maxAnnual },
}));

/** Figures of the reader’s own; the rest stays as it is on file. */
export const figures = group('Figures that replace the ones on file for the year and the state.', {
  supplementalRate: proportion('Federal rate withheld from supplemental wages.').optional(),
  supplementalRateAbove: proportion('The same, above the threshold.').optional(),
  supplementalThreshold: money(
    'Supplemental wages of the year where the higher rate starts.',
  ).optional(),
  socialSecurityRate: proportion('Social Security, the employee’s rate.').optional(),
  socialSecurityWageBase: money(
    'Wages of the year up to which Social Security is taken.',
  ).optional(),
  medicareRate: proportion('Medicare, the employee’s rate.').optional(),
  additionalMedicareRate: proportion('Additional Medicare rate.').optional(),
  additionalMedicareWithheldAbove: money(
    'Wages from one employer above which the additional rate is withheld.',
  ).optional(),
  additionalMedicareOwedAbove: money(
    'Wages on the return above which the additional rate is owed.',
  ).optional(),
  brackets: bracketsField('Federal brackets, of taxable income.').optional(),
  deduction: money('Federal deduction, standard or itemised.').optional(),
  stateSupplementalRate: proportion('State rate withheld from supplemental wages.').optional(),
  stateSupplementalScale: rateScale.optional(),
  stateBrackets: bracketsField('State brackets, of taxable income.').optional(),
  stateDeduction: money('State deduction.').optional(),
  stateDeductionFalls: list(
    'How the state deduction shrinks with income; write stateDeduction with it.',
    change,
    20,
  ).optional(),
  stateTaxRises: list(
    'State tax on top of the brackets that comes with income, such as recapture.',
    change,
    20,
  ).optional(),
  statePayroll: list(
    'Payroll taxes of the state that the employee pays.',
    payrollTax,
    20,
  ).optional(),
}).superRefine(({ stateDeduction = ZERO, stateDeductionFalls = [] }, context) => {
  if (sum(stateDeductionFalls.map(({ by }) => by)) <= stateDeduction) return;
  const message = 'takes away more than stateDeduction; write both, the deduction the larger';
  context.addIssue({ code: 'custom', path: ['stateDeductionFalls'], message });
});
