import type { ComparisonIssue } from '../../lib/compare/calculate.ts';
import { WAYS_PAID, type WayPaid } from '../../lib/ledger/pay.ts';
import type { OfferIssue } from '../../lib/offer/issues.ts';
import type { StatedAs } from './fields.ts';

export const PAID_LEGEND = 'How the signing bonus is paid';
export const PAID_HINT = 'Reports differ. Your letter decides.';
const PAID_WORDS: Readonly<Record<WayPaid, string>> = {
  instalments: 'Month by month, both years',
  'lump-then-instalments': 'Year 1 at once, year 2 by month',
  'two-lumps': 'At once, a year apart',
};
export const PAID_OPTIONS = WAYS_PAID.map((value) => ({ value, label: PAID_WORDS[value] }));

export const STATED_LEGEND = 'The letter states the stock as';
export const STATED_AS: Readonly<Record<StatedAs, string>> = {
  units: 'Units at a price',
  value: 'An amount of dollars',
};
export const NEEDED = 'Needed to count the stock.';
export const CHANGE_SCHEDULE = 'Change when it vests';

export const TERMS_FOLD = 'Leaving early: repayment and relocation';

export const JOB_FOLDS = {
  presentJob: { there: 'Your present job', absent: 'Compare with staying' },
  competingOffer: { there: 'A competing offer', absent: 'Compare with another offer' },
} as const;
export const VESTS_FOLD = 'Change what vests';
export const MORE_FOLD = 'Raises, cash bonus, years compared';

export const PRICE_LABEL = 'Try another share price';
export const PRICE_SLIDE = 'Slide the share price';
export const PRICE_HINT = 'Against the price assumed, for every vest of this offer.';

export const LEAVING_TITLE = 'If you leave early';
export const LEAVING_UNIT =
  'How far Amazon is ahead, by the month in which you leave. Circles mark the months in which the lead changes.';
export const LEAVING_UNIT_ALONE = 'What you keep of all pay, by the month in which you leave';
export const KEPT_NAME = 'you keep';
export const LEAVING_SLIDE = 'Slide the month in which you leave';

export const PART_WORDS = {
  base: 'Base',
  signingBonus: 'Signing bonus',
  equity: 'Equity',
  other: 'Other pay',
  owedSigningBonus: 'Signing bonus owed back',
  owedRelocation: 'Relocation owed back',
  total: 'Total',
} as const;

const VESTS_AFTER = 'Some stock vests after the years compared and is not counted.';

/** What the reader should know about the offer’s own total. */
export const OFFER_ISSUES: Readonly<Record<OfferIssue, string>> = {
  'no-base': 'No base salary is typed, so none is counted.',
  'vests-after-horizon': VESTS_AFTER,
  'signing-bonus-after-horizon':
    'Some signing bonus comes after the years compared and is not counted.',
  'one-offs-after-horizon': 'Some one-off money falls after the years compared and is not counted.',
  'equity-without-growth': 'The share price is assumed flat.',
  'equity-with-growth': 'The stock is counted at the growth typed, which nobody can promise.',
  'relocation-not-counted': 'Relocation money pays for the move and is in no total.',
};

export const COMPARISON_ISSUES: Readonly<Record<ComparisonIssue, string>> = {
  'present-job-equity-counted':
    'Stock you would forfeit counts on the side of staying, so do not count it again as a cost of moving.',
  'vests-after-horizon': VESTS_AFTER,
};

export const TABLE_FOLD = 'The same as a table';
export const MONTHS_FOLD = 'Month by month: when the cash lands';
export const WORKING_FOLD = 'Show the working';
export const GROWTH_FOLD = 'Check the growth in a recruiter’s yearly totals';
export const EXCHANGE_FOLD = 'Exchange rates: signing bonus in base, year 2 or stock';
export const VERSIONS_FOLD = 'Compare with an earlier version of this offer';
