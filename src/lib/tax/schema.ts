import type * as z from 'zod';
import { FILING_STATUSES, STATES } from '../scenario/defaults.ts';
import { choice, group, label, list, money, proportion, whole } from '../scenario/fields.ts';
import { figures } from './stated-figures.ts';

/** At 99 % a dollar in the hand takes a hundred before tax; above it a gross-up means nothing. */
const COMBINED_RATES = { min: 0, max: 0.99 };

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
