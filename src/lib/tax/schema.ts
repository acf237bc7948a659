import type * as z from 'zod';
import { type Cents, sum, ZERO } from '../money.ts';
import { FILING_STATUSES, STATES } from '../scenario/defaults.ts';
import { choice, group, label, list, money, proportion, whole } from '../scenario/fields.ts';
import { type Brackets, type Change, STEPS_HOLD_FOR, WAGES_COUNTED } from './figures.ts';

/** At 99 % a dollar in the hand takes a hundred before tax; above it a gross-up means nothing. */
const COMBINED_RATES = { min: 0, max: 0.99 };

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

const figures = group('Figures that replace the ones on file for the year and the state.', {
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

/** What is particular to where the pay is taxed, and figures of the reader’s own. */
export const place = {
  localities: list(
    'Places in the state that tax it too, such as New York City.',
    label('Its name, as on file.'),
    5,
  ).optional(),
  stateRate: proportion(
    'State income tax as one rate, withheld and owed, instead of the one on file.',
  ).optional(),
  localRate: proportion(
    'Local income tax as one rate, withheld and owed, instead of the one on file.',
  ).optional(),
  figures: figures.optional(),
};

/** Whose rules apply: the fields that every tax tool shares. */
const rules = {
  year: whole(
    'Calendar year in which the bonus is paid. Left out: assumptions.taxYear, 2026.',
    'a year',
    2000,
    2100,
  ).optional(),
  filingStatus: choice(
    'Whose brackets apply. Left out: assumptions.filingStatus, single.',
    FILING_STATUSES,
  ).optional(),
  state: choice(
    'State that taxes the pay, by postal code. Left out: assumptions.state; without one, no state tax.',
    STATES,
  ).optional(),
  ...place,
};

const bonus = money(
  'The bonus before tax. Left out: the offer’s signing bonus of year 1.',
).optional();

/** Where in the year the bonus falls: what decides how much is withheld. */
const toDate = {
  wagesToDate: money(
    'Wages from this employer in the year before the bonus, supplemental ones too. Left out: what the offer pays in year 1 beside the signing bonus; without an offer, supplementalToDate.',
  ).optional(),
  supplementalToDate: money(
    'Of these, supplemental wages: bonuses, vested shares, relocation money. Left out: the offer’s in year 1, or 0.',
  ).optional(),
};

/** The rest of the year: what decides how much is owed. */
const ofYear = {
  wages: money(
    'Wages from this employer in the whole year, without the bonus. Left out: what the offer pays in year 1 beside the signing bonus; without an offer, supplementalWages.',
  ).optional(),
  supplementalWages: money(
    'Of these, supplemental wages. Left out: the offer’s in year 1, or 0.',
  ).optional(),
  otherWages: money('Your wages from other employers in the year. Left out: 0.').optional(),
  spouseWages: money('Wages of a spouse on a joint return. Left out: 0.').optional(),
  otherIncome: money(
    'Taxable income that is not wages. Left out: assumptions.otherIncome, 0.',
  ).optional(),
};

const combinedRate = proportion(
  'One rate for all taxes together, instead of everything else.',
  COMBINED_RATES,
).optional();

/** What is withheld from a bonus. */
export const withholding = group('A bonus, and where in the year it is paid.', {
  bonus,
  ...toDate,
  annualWages: money(
    'Wages from this employer in the whole year, without the bonus, for states whose rate goes by them. Left out: what the offer pays in year 1; without an offer, wagesToDate.',
  ).optional(),
  rate: combinedRate,
  ...rules,
});

/** What is owed because of a bonus. */
export const taxOwed = group('A bonus, and the rest of the year on the return.', {
  bonus,
  ...ofYear,
  ...rules,
});

/** What a bonus has to be for its net to be enough. */
export const grossUp = group('A net amount that is wanted, and what it is taxed by.', {
  net: money(
    'What has to be left after tax. Left out: the offer’s signing bonus of year 1.',
  ).optional(),
  rate: combinedRate,
  against: choice(
    'withheld: what the employer takes off; owed: what the return makes of it. Left out: withheld.',
    ['withheld', 'owed'],
  ).default('withheld'),
  ...toDate,
  ...ofYear,
  ...rules,
});

/** What of the rules a tax tool may state for itself. */
export type RulesStated = Pick<z.output<typeof taxOwed>, keyof typeof rules>;
export type ToDateStated = Pick<z.output<typeof withholding>, keyof typeof toDate>;
export type OfYearStated = Pick<z.output<typeof taxOwed>, keyof typeof ofYear>;
