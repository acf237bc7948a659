import type { OfferIssue } from '../lib/offer/issues.ts';

/** What an offer's total leaves out or takes for granted. */
export const OFFER_ISSUE_WORDS: Readonly<Record<OfferIssue, string>> = {
  'no-base': 'No base pay was stated, so it counts as 0.',
  'vests-after-horizon':
    'Some of the equity vests after the years compared and is not in the total.',
  'signing-bonus-after-horizon':
    'Some of the signing bonus is paid after the years compared and is not in the total.',
  'one-offs-after-horizon':
    'A one-off payment or cost falls after the years compared and is not in the total.',
  'equity-without-growth':
    'Equity counts at its price when granted; a recruiter’s yearly totals may assume growth.',
  'equity-with-growth': 'Equity counts at an assumed price, which nobody knows.',
  'relocation-not-counted': 'Relocation money covers a cost, so it is not in the total.',
};
