import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { grantOfUnits, grantOfVests } from '../../../src/lib/ledger/grant.ts';
import { calculateOffer } from '../../../src/lib/offer/calculate.ts';
import { atPrice } from '../../../src/lib/offer/price.ts';
import { rate } from '../../../src/lib/rate.ts';
import { SCHEDULES } from '../../../src/lib/vesting/presets.ts';
import { anyPay, isAmount } from '../leaving/any.ts';
import { amazonPay, NOTHING, usd } from './pays.ts';

const ASSUMED = { horizonYears: 4, raise: rate(0) };
const totals = (pay: Parameters<typeof calculateOffer>[0]) =>
  calculateOffer(pay, ASSUMED).years.map(({ total }) => total / 100);

describe('an offer at another price', () => {
  it('moves the equity of every year and nothing else', () => {
    const published = amazonPay(150_000, 55_000, 45_000, 150_000);
    // Year 1 vests 7,500 and year 3 vests 60,000; 40 % less is 3,000 and 24,000 less.
    expect(totals(atPrice(published, rate(-0.4)))).toEqual([209_500, 208_500, 186_000, 186_000]);
    expect(totals(atPrice(published, rate(1)))).toEqual([220_000, 240_000, 270_000, 270_000]);
    expect(totals(atPrice(published, rate(-1)))).toEqual([205_000, 195_000, 150_000, 150_000]);
  });

  it('is the same offer where nothing changes', () => {
    const pay = amazonPay(150_000, 55_000, 45_000, 150_000);
    expect(atPrice(pay, rate(0))).toBe(pay);
  });

  it('keeps units and grant price, and moves vests that were stated one by one', () => {
    const grants = [
      grantOfUnits(100, 200, SCHEDULES['four-equal-years'], rate(0)),
      grantOfVests([{ month: 3, value: usd(1000), units: 10 }], rate(0), 100),
    ];
    const [units, vests] = atPrice({ ...NOTHING, grants }, rate(0.5)).grants;
    expect(units).toMatchObject({ value: 3_000_000, units: 100, price: 200 });
    expect(vests).toMatchObject({ value: 150_000, price: 100 });
    expect(vests?.vests).toEqual([{ month: 3, value: 150_000, units: 10 }]);
  });

  it('stays in whole cents, and costs or brings nothing but equity', () => {
    const change = fc.integer({ min: -1000, max: 1000 }).map((value) => rate(value / 1000));
    fc.assert(
      fc.property(anyPay, change, (pay, by) => {
        const [before, after] = [pay, atPrice(pay, by)].map((each) =>
          calculateOffer(each, ASSUMED),
        );
        for (const [index, year] of after?.years.entries() ?? []) {
          const was = before?.years[index];
          expect(isAmount(year.equity)).toBe(true);
          expect(year.total - year.equity).toBe((was?.total ?? 0) - (was?.equity ?? 0));
        }
      }),
    );
  });
});
