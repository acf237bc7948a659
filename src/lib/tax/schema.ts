import type * as z from 'zod';
import { ZERO } from '../money.ts';
import { ASSUMPTIONS, FILING_STATUSES, STATES } from '../scenario/defaults.ts';
import { choice, group, label, list, money, proportion, whole } from '../scenario/fields.ts';
import type { Brackets } from './figures.ts';
import type { PaidToDate, YearIncome } from './income.ts';

/** At 99 % a dollar in the hand takes a hundred before tax; above it a gross-up means nothing. */
const COMBINED_RATES = { min: 0, max: 0.99 };

const bracket = group('One step of a scale.', {
  upTo: money(
    'Taxable income up to which the rate holds. Left out: no end; the last step alone.',
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
  if (steps.length === 0) return 'has no step; write [{"rate": 0.05}] for one rate';
  if (steps.at(-1)?.upTo !== null) return 'has an end; leave upTo out of the last step';
  if (ends.includes(null))
    return 'goes on after a step without end; write upTo in all but the last';
  const rises = ends.every((end, index) => Number(end) > Number(ends[index - 1] ?? 0));
  return rises ? undefined : 'does not rise; write the steps from low to high';
}

const payrollTax = group('One payroll tax that the employee pays.', {
  name: label('Its name.'),
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
  stateBrackets: bracketsField('State brackets, of taxable income.').optional(),
  stateDeduction: money('State deduction.').optional(),
  statePayroll: list(
    'Payroll taxes of the state that the employee pays.',
    payrollTax,
    20,
  ).optional(),
});

/** Whose rules apply: the fields that every tax tool shares. */
const place = {
  year: whole(
    'Calendar year in which the bonus is paid. Left out: 2026.',
    'a year',
    2000,
    2100,
  ).default(ASSUMPTIONS.taxYear),
  filingStatus: choice('Whose brackets apply. Left out: single.', FILING_STATUSES).default(
    ASSUMPTIONS.filingStatus,
  ),
  state: choice(
    'State that taxes the pay, by postal code. Left out: no state tax.',
    STATES,
  ).optional(),
  localities: list(
    'Places in the state that tax it too, such as New York City.',
    label('Its name, as on file.'),
    5,
  ).default([]),
  stateRate: proportion(
    'State income tax as one rate, withheld and owed, instead of the one on file.',
  ).optional(),
  localRate: proportion(
    'Local income tax as one rate, withheld and owed, instead of the one on file.',
  ).optional(),
  figures: figures.default({}),
};

const bonus = money('The bonus before tax.');

/** Where in the year the bonus falls: what decides how much is withheld. */
const toDate = {
  wagesToDate: money(
    'Wages from this employer in the year before the bonus, supplemental ones too. Left out: supplementalToDate.',
  ).optional(),
  supplementalToDate: money(
    'Of these, supplemental wages: bonuses, vested shares, relocation money. Left out: 0.',
  ).default(ZERO),
};

/** The rest of the year: what decides how much is owed. */
const ofYear = {
  wages: money(
    'Wages from this employer in the whole year, without the bonus. Left out: supplementalWages.',
  ).optional(),
  supplementalWages: money('Of these, supplemental wages. Left out: 0.').default(ZERO),
  otherWages: money('Your wages from other employers in the year. Left out: 0.').default(ZERO),
  spouseWages: money('Wages of a spouse on a joint return. Left out: 0.').default(ZERO),
  otherIncome: money('Taxable income that is not wages. Left out: 0.').default(ZERO),
};

const combinedRate = proportion(
  'One rate for all taxes together, instead of everything else.',
  COMBINED_RATES,
).optional();

/** What is withheld from a bonus. */
export const withholding = group('A bonus, and where in the year it is paid.', {
  bonus,
  ...toDate,
  rate: combinedRate,
  ...place,
});

/** What is owed because of a bonus. */
export const taxOwed = group('A bonus, and the rest of the year on the return.', {
  bonus,
  ...ofYear,
  ...place,
});

/** What a bonus has to be for its net to be enough. */
export const grossUp = group('A net amount that is wanted, and what it is taxed by.', {
  net: money('What has to be left after tax.'),
  rate: combinedRate,
  against: choice(
    'withheld: what the employer takes off; owed: what the return makes of it. Left out: withheld.',
    ['withheld', 'owed'],
  ).default('withheld'),
  ...toDate,
  ...ofYear,
  ...place,
});

export type WithholdingAsked = z.output<typeof withholding>;
export type TaxOwedAsked = z.output<typeof taxOwed>;
export type GrossUpAsked = z.output<typeof grossUp>;
/** Whose rules apply, as asked. */
export type PlaceAsked = Pick<TaxOwedAsked, keyof typeof place>;

/** What one employer has paid before the bonus. */
export function paidToDate({
  wagesToDate,
  supplementalToDate,
}: Pick<WithholdingAsked, keyof typeof toDate>): PaidToDate {
  return { wages: wagesToDate ?? supplementalToDate, supplemental: supplementalToDate };
}

/** The year on the return without the bonus. */
export function yearIncome(asked: Pick<TaxOwedAsked, keyof typeof ofYear>): YearIncome {
  const { wages, supplementalWages: supplemental, otherWages, spouseWages, otherIncome } = asked;
  return {
    paid: { wages: wages ?? supplemental, supplemental },
    otherWages,
    spouseWages,
    otherIncome,
  };
}
