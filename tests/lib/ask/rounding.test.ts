import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type AskLine, roundingLines, totalIn, totalOf } from '../../../src/lib/ask/reasons.ts';
import { cents } from '../../../src/lib/money.ts';

/** What each year falls short by, as the ask sees it; the gap behind it plays no part. */
function reasons(year1: number, year2: number): AskLine[] {
  const gap = { total: cents(0) } as Extract<AskLine, { code: 'shortfall' }>['detail']['gap'];
  return [
    { code: 'shortfall', amount: cents(Math.round(year1 * 100)), detail: { year: 1, gap } },
    { code: 'shortfall', amount: cents(Math.round(year2 * 100)), detail: { year: 2, gap } },
  ];
}

const rounded = (year1: number, year2: number) => {
  const lines = roundingLines(reasons(year1, year2));
  return [1, 2].map((year) => totalIn(year as 1 | 2, lines) / 100);
};

describe('rounding', () => {
  it.each([
    // 98,365 and 3,292.50 lack 342.50 to 102,000 together: 135 and 207.50 bring both to whole steps.
    [98_365, 3_292.5, [135, 207.5]],
    // 100 and 200 lack 200 to 500; both at their next step would be 1,000.
    [100, 200, [200, 0]],
    [0, 200, [0, 300]],
    [1_100, 0, [400, 0]],
    // Together they are whole already.
    [250, 250, [0, 0]],
    [500, 1_000, [0, 0]],
    [0, 0, [0, 0]],
  ])('of %d and %d adds %j', (year1, year2, added) => {
    expect(rounded(year1, year2)).toEqual(added);
  });

  it('goes to the first year that has a reason, not to one that lacks nothing', () => {
    const [, nothing] = reasons(0, 0);
    const lines = roundingLines([...(nothing ? [nothing] : []), ...reasons(100, 100)]);
    expect(lines).toEqual([{ code: 'rounding', amount: 30_000, detail: { year: 1 } }]);
  });

  it('takes the total to the next step and no year below its reasons', () => {
    const amount = fc.integer({ min: 0, max: 20_000_000 }).map((value) => value / 100);
    fc.assert(
      fc.property(amount, amount, (year1, year2) => {
        const given = reasons(year1, year2);
        const lines = roundingLines(given);
        const total = totalOf([...given, ...lines]);
        expect(total % 50_000).toBe(0);
        expect(total - totalOf(given)).toBeLessThan(50_000);
        expect(lines.every((line) => line.amount > 0)).toBe(true);
      }),
    );
  });
});
