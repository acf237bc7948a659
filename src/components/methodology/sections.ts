/** The sections of the page in order: anchor and heading. */
export const SECTIONS = [
  { slug: 'money', text: 'Money and months' },
  { slug: 'offer', text: 'The offer, year by year' },
  { slug: 'leaving', text: 'Leaving early' },
  { slug: 'growth', text: 'The growth that a total implies' },
  { slug: 'comparing', text: 'Comparing, and too close to call' },
  { slug: 'exchange', text: 'Exchange rates' },
  { slug: 'tax', text: 'Withheld, owed, and the gap in April' },
  { slug: 'gross-up', text: 'Gross-up' },
  { slug: 'transition-cost', text: 'What the move costs' },
  { slug: 'base-or-one-off', text: 'Base against a one-off' },
  { slug: 'ask', text: 'The ask' },
  { slug: 'start-date', text: 'The start date' },
  { slug: 'versions', text: 'What several versions changed' },
  { slug: 'rules', text: 'The decision rules' },
  { slug: 'left-out', text: 'What is left out' },
] as const;

export type Slug = (typeof SECTIONS)[number]['slug'];
