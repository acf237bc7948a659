import { type Ask, type AskInput, calculateAsk } from '../../../src/lib/ask/calculate.ts';
import type { CostItem } from '../../../src/lib/costs/items.ts';
import type { Pay } from '../../../src/lib/ledger/pay.ts';
import { cents } from '../../../src/lib/money.ts';
import { percent, rate, WHOLE } from '../../../src/lib/rate.ts';
import { NOTHING, usd } from '../offer/pays.ts';

/** Pay that comes to so many dollars in years 1, 2, 3 and 4, all of it `other`. */
export function yearly(...amounts: readonly number[]): Pay {
  const oneOffs = amounts.map((amount, index) => ({
    label: 'Pay',
    month: (index + 1) * 12,
    amount: cents(Math.round(amount * 100)),
  }));
  return { ...NOTHING, oneOffs };
}

/** An offer of $200,000 a year, and nothing else. */
export const BARE: AskInput = {
  offer: yearly(200_000, 200_000, 200_000, 200_000),
  alternatives: {},
  against: 'better',
  raise: rate(0),
  transition: { items: [], marginalRate: percent(36) },
  floor: null,
  room: null,
  asks: ['signing-bonus'],
};

export function askOf(given: Partial<AskInput>): Ask {
  return calculateAsk({ ...BARE, ...given });
}

/** The offer of $200,000 a year against a competing one that pays so much. */
export function against(...amounts: readonly number[]): Pick<AskInput, 'alternatives'> {
  return { alternatives: { 'competing-offer': yearly(...amounts) } };
}

export function costs(...items: readonly Partial<CostItem>[]): Pick<AskInput, 'transition'> {
  return {
    transition: {
      items: items.map((item, index) => ({
        id: `item-${index + 1}`,
        kind: 'other',
        amount: usd(1000),
        taxation: 'pre-tax',
        certainty: WHOLE,
        ...item,
      })),
      marginalRate: percent(36),
    },
  };
}
