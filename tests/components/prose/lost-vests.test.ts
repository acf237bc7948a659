// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { lostVests } from '../../../src/components/prose/lost-vests.ts';
import { dollars } from '../../../src/lib/money.ts';

describe('vests lost', () => {
  const { vests, total } = lostVests('l6-competing-offer', 24);

  it('are units × price, date by date', () => {
    expect(vests).toEqual([
      { month: 3, amount: dollars(310 * 61.75) },
      { month: 9, amount: dollars(310 * 61.75) },
      { month: 15, amount: dollars(290 * 61.75) },
      { month: 21, amount: dollars(290 * 61.75) },
    ]);
  });

  it('come to the cost that the same example lists', () => {
    expect(total).toBe(dollars(74_100));
  });

  it('need a present job', () => {
    expect(lostVests('l5-first-move', 24)).toEqual({ vests: [], total: 0 });
  });
});
