import * as z from 'zod';
import { COST_KINDS } from '../costs/items.ts';
import { valueOfUnits } from '../ledger/grant.ts';
import type { Cents } from '../money.ts';
import { CERTAINTY, HIGHEST_PRICE, MOST_UNITS, TAXATION } from './defaults.ts';
import {
  choice,
  day,
  decimal,
  group,
  label,
  list,
  MONEY_FORMS,
  money,
  proportion,
} from './fields.ts';
import { wrongUnits } from './grant.ts';
import { LONGEST, TAX_RATES } from './limits.ts';

const costItem = group('One thing that the move costs.', {
  id: label(
    'A name of your own for this item, that no other has. Left out: item-1, item-2 and so on.',
  ).optional(),
  kind: choice('What kind of loss it is.', COST_KINDS),
  label: label('What it is, in your own words.').optional(),
  amount: money('How much, in the money it comes in: before or after tax.').optional(),
  units: decimal(
    'Count of units that are forfeited, with price; instead of amount.',
    120,
    MOST_UNITS,
  ).optional(),
  price: decimal('Dollars a unit.', 231.27, HIGHEST_PRICE).optional(),
  taxation: choice(
    'pre-tax: forfeited pay; after-tax: paid out of pocket, grossed up. Left out: by kind.',
    ['pre-tax', 'after-tax'],
  ).optional(),
  certainty: proportion('How sure the loss is, 0 to 1. Left out: 1.').default(CERTAINTY),
  date: day('When it is lost or has to be paid.').optional(),
}).transform(({ amount, units, price, ...item }, context) => {
  const wrong = wrongAmount(amount, units, price);
  if (!wrong) return { ...item, amount: amount ?? valueOfUnits(units ?? 0, price ?? 0) };
  context.issues.push({ code: 'custom', input: amount, ...wrong });
  return z.NEVER;
});

/** An amount is stated once: as it is, or as units at a price. */
function wrongAmount(amount?: Cents, units?: number, price?: number) {
  if (amount === undefined && units === undefined) {
    return { path: ['amount'], message: `is missing; write ${MONEY_FORMS}, or units and price` };
  }
  if (amount === undefined) return wrongUnits(units, price, ['units'], ['price']);
  const second = units === undefined ? 'price' : 'units';
  if (units === undefined && price === undefined) return undefined;
  return {
    path: [second],
    message: `says the amount a second time; leave out amount or ${second}`,
  };
}

/**
 * Each cost with a name: its own, unless a cost before it has that; else the first of item-1, item-2 …, from its place
 * on, that none has.
 */
function named<Cost extends { readonly id?: string | undefined }>(costs: readonly Cost[]) {
  const own = costs.map(({ id }) => id);
  const taken = new Set(own);
  const freeFrom = (number: number): string =>
    taken.has(`item-${number}`) ? freeFrom(number + 1) : `item-${number}`;
  return costs.map((cost, index) => {
    const id =
      cost.id !== undefined && own.indexOf(cost.id) === index ? cost.id : freeFrom(index + 1);
    taken.add(id);
    return { ...cost, id };
  });
}

/** What leaving costs. */
export const transition = group('What leaving the present job and moving costs.', {
  items: list('The costs, one by one.', costItem, LONGEST.costs).default([]),
  marginalRate: proportion(
    'Combined tax rate on the next dollar, for grossing up. Left out: the tax on the dollar after the offer’s first year; without an offer 0.3435, federal taxes alone.',
    TAX_RATES,
  ).optional(),
}).transform(({ items, marginalRate }) => ({
  marginalRate,
  items: named(items).map((item) => ({ ...item, taxation: item.taxation ?? TAXATION[item.kind] })),
}));
