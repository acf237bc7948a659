import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { grossUpFlat } from '../../../src/lib/costs/gross-up.ts';
import { cents, dollars } from '../../../src/lib/money.ts';
import { percent, rate } from '../../../src/lib/rate.ts';

describe('gross-up at a flat rate', () => {
  it.each([
    [6000, 36, 9375],
    [1000, 34.35, 1523.23],
    [100, 0, 100],
    [0, 36, 0],
    [0.01, 36, 0.02],
    [0.64, 36, 1],
    [0.65, 36, 1.02],
    [100_000_000, 90, 1_000_000_000],
    [1, 99.9999, 1_000_000],
    [100_000_000, 99.99, 1_000_000_000_000],
  ])('$%d after %d %% takes $%d', (net, combined, gross) => {
    expect(grossUpFlat(dollars(net), percent(combined))).toBe(dollars(gross));
  });

  it('is the smallest amount of which enough is left', () => {
    const net = fc.integer({ min: 1, max: 10_000_000_000 });
    const millionths = fc.integer({ min: 0, max: 999_000 });
    fc.assert(
      fc.property(net, millionths, (wanted, taken) => {
        const gross = BigInt(grossUpFlat(cents(wanted), rate(Number(`${taken}e-6`))));
        const left = BigInt(1_000_000 - taken);
        const enough = BigInt(wanted) * 1_000_000n;
        expect(gross * left >= enough).toBe(true);
        expect((gross - 1n) * left < enough).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  it.each([1, 1.5, -0.01])('refuses a rate of %d', (combined) => {
    expect(() => grossUpFlat(dollars(100), rate(combined))).toThrow(
      new RangeError(`no gross-up at a rate of ${combined}`),
    );
  });
});
