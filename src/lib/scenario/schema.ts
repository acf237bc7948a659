import * as z from 'zod';
import { counter } from '../ask/counter.ts';
import { ask } from '../ask/schema.ts';
import { QUESTIONS } from '../base-vs-signing-bonus/situation.ts';
import { ZERO } from '../money.ts';
import { LAST_MONTH } from '../month.ts';
import { NONE } from '../rate.ts';
import { startDate } from '../start-date/schema.ts';
import * as tax from '../tax/schema.ts';
import {
  AMAZON_SCHEDULE,
  ASSUMPTIONS,
  EXCHANGED,
  FILING_STATUSES,
  HIGHEST_PRICE,
  OTHER_SCHEDULE,
  STATES,
  TOLERANCE,
} from './defaults.ts';
import {
  choice,
  day,
  decimal,
  group,
  label,
  list,
  money,
  month,
  proportion,
  whole,
} from './fields.ts';
import { BONUS_SHARES, LONGEST, RAISES } from './limits.ts';
import { payFields, REPAYMENT_KINDS, repayment, withGrants } from './pay.ts';
import { transition } from './transition.ts';

/** The longest horizon in years: the ledger's length. */
const LONGEST_HORIZON = 6;

const horizon = (description: string) => whole(description, 'a count of years', 1, LONGEST_HORIZON);

const relocation = group('Money that covers the cost of moving; counted in no total.', {
  amount: money('Relocation money. Left out: 0.').default(ZERO),
  repayment: repayment.optional(),
});

const recruiter = group('Yearly totals as the recruiter gave them, for the growth they imply.', {
  totals: list(
    'The totals, one a year.',
    group('What the recruiter says one year comes to.', {
      year: whole('Year of the offer, 1 to 6.', 'a year of the offer', 1, LONGEST_HORIZON),
      total: money('Base, signing bonus, equity and other pay of that year together.'),
    }),
    LONGEST_HORIZON,
  ),
  tolerance: money(
    'How far a year may miss its total for one growth to fit all years. Left out: 500.',
  ).default(TOLERANCE),
});

/** The offer by Amazon. */
export const offer = group('The offer by Amazon.', {
  level: choice('Level in the offer.', ['L4', 'L5', 'L6', 'L7', 'L8']).optional(),
  role: label('Role in the offer, such as Product Manager, Technical.').optional(),
  startDate: day('First day of work; months count from it.').optional(),
  ...payFields(AMAZON_SCHEDULE),
  relocation: relocation.default({ amount: ZERO }),
  recruiter: recruiter.optional(),
}).transform(withGrants);

function job(description: string) {
  return group(description, {
    employer: label('Name of the employer, for your own use.').optional(),
    ...payFields(OTHER_SCHEDULE),
  }).transform((pay) => ({ ...withGrants(pay), relocation: { amount: ZERO } }));
}

/** What the reader would have instead. */
export const alternative = group('What you would have instead, over the same months.', {
  presentJob: job('Staying in the present job; months count from the same day.').optional(),
  competingOffer: job('A competing offer.').optional(),
});

function answer<const Values extends readonly string[]>(question: string, values: Values) {
  return z.exactOptional(choice(`${question} Left out: not answered.`, values));
}

/** The answers to the situation questions; one left out is not answered. */
export const situation = group('Your situation, for the decision helper.', {
  offer: answer('Is there a written offer?', QUESTIONS.offer),
  level: answer('Does the level fit the scope of the work?', QUESTIONS.level),
  base: answer('Is base below what the scope deserves?', QUESTIONS.base),
  room: answer('What did the recruiter say about base?', QUESTIONS.room),
  competing: answer('Is another offer in hand, and in what is it better?', QUESTIONS.competing),
  friction: answer('What real friction is heaviest?', QUESTIONS.friction),
  urgency: answer('How soon do they need you, and can you come?', QUESTIONS.urgency),
  final: answer('Have they called the offer final?', QUESTIONS.final),
});

/** A base rise against a one-off; what is left out comes from the assumptions and the offer. */
export const baseVsSigningBonus = group('A raise in base against a signing bonus.', {
  rise: money('Raise in base, in dollars a year. Left out: 0.').default(ZERO),
  bonus: money('Signing bonus, paid once at the start. Left out: 0.').default(ZERO),
  years: horizon('Years compared, 1 to 6. Left out: assumptions.horizonYears.').optional(),
  raise: proportion(
    'Yearly raise, in percent, with which it grows. Left out: assumptions.raise.',
    RAISES,
  ).optional(),
  riders: proportion(
    'What rides on base, such as bonus and match, as a share of it. Left out: 0.',
    BONUS_SHARES,
  ).default(NONE),
  stay: proportion('Chance each year of still being there. Left out: assumptions.stay.').optional(),
  discount: proportion('Yearly discount rate. Left out: assumptions.discountRate.').optional(),
  repayment: group(
    'What is owed back on leaving early. Left out: offer.signingBonus.repayment, or none.',
    {
      kind: choice(`${REPAYMENT_KINDS}.`, ['none', 'pro-rata', 'cliff']),
      windowMonths: whole(
        'Months from payment during which something is owed. Left out: 12.',
        'a count of months',
        1,
        LAST_MONTH,
      ).optional(),
    },
  ).optional(),
});

/** Leaving early: asked of by every tool that looks at the month of leaving. */
export const leaving = group('Leaving early: when, and what is owed back of a net repayment.', {
  month: month(
    'Month at whose end you leave, 0 to 72. Left out: the end of the years compared.',
  ).optional(),
  withheldRate: proportion(
    'Share of a lump withheld when it was paid; a net repayment owes the rest. Left out: 0.',
  ).default(NONE),
});

/** What an amount of year-1 signing bonus equals in other parts of the offer. */
export const exchange = group('What signing bonus of year 1 equals in base, year 2 or equity.', {
  amount: money('Signing bonus of year 1. Left out: 10,000.').default(EXCHANGED),
  month: month(
    'Month at whose end you leave, 0 to 72. Left out: leaving.month, or the end of the years compared.',
  ).optional(),
  price: decimal(
    'Dollars a unit, to count equity in units. Left out: the price of the offer’s grant.',
    231.27,
    HIGHEST_PRICE,
  ).optional(),
});

/** Several versions of one offer, in the order in which they came. */
export const versions = group('Versions of one offer, to see what a counter really changed.', {
  offers: list(
    'The versions, oldest first; the scenario’s own offer, if there is one, counts as the last.',
    group('One version.', {
      label: label('Its name, such as First offer.'),
      offer,
    }),
    LONGEST.versions,
  ),
  tolerance: money(
    'Changes up to this much count as none, so that only moved money is seen as such. Left out: 500.',
  ).default(TOLERANCE),
});

/** What is assumed about every job alike. */
export const assumptions = group(
  'What you assume; every one of them is shown beside the results.',
  {
    horizonYears: horizon('Years compared, 1 to 6. Left out: 4.').default(ASSUMPTIONS.horizonYears),
    discountRate: proportion(
      'Yearly rate at which later money counts for less. Left out: 0.',
    ).default(ASSUMPTIONS.discountRate),
    raise: proportion('Yearly raise of base. Left out: 0.', RAISES).default(ASSUMPTIONS.raise),
    stay: proportion('Chance each year of still being there. Left out: 1.').default(
      ASSUMPTIONS.stay,
    ),
    taxYear: whole('Year whose tax figures apply. Left out: 2026.', 'a year', 2000, 2100).default(
      ASSUMPTIONS.taxYear,
    ),
    filingStatus: choice('Whose brackets apply. Left out: single.', FILING_STATUSES).default(
      ASSUMPTIONS.filingStatus,
    ),
    state: choice(
      'State of work, by postal code. Left out: no state tax is counted.',
      STATES,
    ).optional(),
    ...tax.place,
    otherIncome: money('Income of the household beside this job, a year. Left out: 0.').default(
      ASSUMPTIONS.otherIncome,
    ),
  },
);

/** The parts of a scenario, each optional. */
export const PARTS = {
  offer: offer.optional(),
  alternative: alternative.optional(),
  transition: transition.optional(),
  situation: situation.optional(),
  baseVsSigningBonus: baseVsSigningBonus.optional(),
  leaving: leaving.optional(),
  exchange: exchange.optional(),
  versions: versions.optional(),
  ask: ask.optional(),
  startDate: startDate.optional(),
  counter: counter.optional(),
  withholding: tax.withholding.optional(),
  taxOwed: tax.taxOwed.optional(),
  grossUp: tax.grossUp.optional(),
  assumptions: assumptions.default(ASSUMPTIONS),
};
/** `offer`, `transition` and so on. */
export type PartName = keyof typeof PARTS;

/** Everything a reader typed once, for every tool: the only definition of its shape. */
export const scenario = group(
  'One offer, what stands against it, and what is assumed. Every part may be left out.',
  PARTS,
);

/** As typed and stored: amounts in dollars, most things left out. */
export type ScenarioInput = z.input<typeof scenario>;
/** As computed with: amounts in cents, rates as ratios, defaults filled in. */
export type Scenario = z.output<typeof scenario>;
