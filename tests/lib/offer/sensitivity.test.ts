import { describe, expect, it } from 'vitest';
import type { Pay } from '../../../src/lib/ledger/pay.ts';
import {
  inputsOf,
  type OfferDriversInput,
  offerDrivers,
} from '../../../src/lib/offer/sensitivity.ts';
import { percent, rate } from '../../../src/lib/rate.ts';
import { amazonPay, NOTHING, usd } from './pays.ts';

/** The published offer: 150,000, 55,000 and 45,000, 150,000 in shares. */
const PUBLISHED: OfferDriversInput = {
  pay: amazonPay(150_000, 55_000, 45_000, 150_000),
  assumptions: { horizonYears: 4, raise: rate(0) },
  month: null,
  withheldRate: rate(0),
};

const drivers = (given: Partial<OfferDriversInput>) =>
  offerDrivers({ ...PUBLISHED, ...given }).map(({ name, moves, slope }) => [
    name,
    moves / 100,
    slope,
  ]);

describe('what moves an offer most', () => {
  it('over four years is base, then the grant, then a point of raise', () => {
    // A tenth of base is 15,000 a year; a point of raise 150,000 × (1.01 + 1.01² + 1.01³ − 3).
    expect(drivers({})).toEqual([
      ['offer.base', 60_000, 4],
      ['offer.grants[0].value', 15_000, 1],
      ['assumptions.raise', 9060.15, 900_015],
    ]);
    const [base] = offerDrivers(PUBLISHED);
    expect(base?.now).toEqual({ value: 15_000_000, measure: 85_000_000 });
    expect(base?.curve.map(({ measure }) => measure / 100)).toEqual([
      610_000, 670_000, 730_000, 790_000, 850_000, 910_000, 970_000, 1_030_000, 1_090_000,
    ]);
  });

  it('looks as far as the horizon', () => {
    const assumptions = { horizonYears: 1, raise: rate(0) };
    expect(drivers({ assumptions })).toEqual([
      ['offer.base', 15_000, 1],
      ['offer.signingBonus.year1', 5500, 1],
      ['offer.grants[0].value', 750, 0.05],
    ]);
  });

  it('on leaving is about what is kept by then', () => {
    // By month 18: 18 months of base, year 1 of the bonus, half of year 2, 5 % of the grant.
    expect(drivers({ month: 18 })).toEqual([
      ['offer.base', 22_500, 1.5],
      ['offer.signingBonus.year1', 5500, 1],
      ['offer.signingBonus.year2', 2250, 0.5],
    ]);
  });

  it('on leaving may be the share withheld from a lump', () => {
    // Of 60,000 half is owed after six months, less what was withheld: 30,000 × 60 %.
    const pay: Pay = {
      ...NOTHING,
      signingBonus: {
        year1: usd(60_000),
        year2: usd(0),
        paid: 'lump-then-instalments',
        repayment: { kind: 'pro-rata', windowMonths: 12, owed: 'net' },
      },
    };
    expect(drivers({ pay, month: 6, withheldRate: percent(40) })).toEqual([
      ['offer.signingBonus.year1', 4200, 0.7],
      ['leaving.withheldRate', 1200, 30_000],
    ]);
  });

  it('is nothing where there is nothing', () => {
    expect(drivers({ pay: NOTHING })).toEqual([]);
  });
});

it('every input is named as in a scenario', () => {
  const own: Pay = { ...PUBLISHED.pay, raise: rate(0.02) };
  expect(inputsOf({ ...PUBLISHED, pay: own }).map(({ name }) => name)).toEqual([
    'offer.base',
    'offer.raise',
    'offer.signingBonus.year1',
    'offer.signingBonus.year2',
    'offer.grants[0].value',
    'offer.grants[0].growth',
    'leaving.withheldRate',
    'assumptions.raise',
  ]);
});
