import { describe, expect, it } from 'vitest';
import { numberOf } from '../../../src/lib/civil-day.ts';
import type { DatedItem } from '../../../src/lib/costs/dated.ts';
import { COST_KINDS } from '../../../src/lib/costs/items.ts';
import { percent, WHOLE } from '../../../src/lib/rate.ts';
import { lossesOf } from '../../../src/lib/start-date/losses.ts';
import { usd } from '../offer/pays.ts';

const item = (given: Partial<DatedItem>): DatedItem => ({
  id: 'item',
  kind: 'annual-bonus',
  amount: usd(1000),
  taxation: 'pre-tax',
  certainty: WHOLE,
  date: '2027-03-15',
  ...given,
});

describe('losses', () => {
  it('weigh what they do in the transition cost', () => {
    const given = item({ amount: usd(6400), taxation: 'after-tax', certainty: percent(50) });
    expect(lossesOf([given], percent(36), 1)).toEqual([
      { item: given, amount: 500_000, canBeKept: true, keptFrom: numberOf('2027-03-16') },
    ]);
  });

  it.each([
    [0, '2027-03-15'],
    [1, '2027-03-16'],
    [30, '2027-04-14'],
  ])('with %d days between the jobs are kept by a start on %s', (gap, start) => {
    expect(lossesOf([item({})], percent(36), gap)[0]?.keptFrom).toBe(numberOf(start));
  });

  it('can be kept if staying brings the pay, or ends the repayment', () => {
    const kept = COST_KINDS.filter(
      (kind) => lossesOf([item({ kind, taxation: 'after-tax' })], percent(36), 1)[0]?.canBeKept,
    );
    expect(kept).toEqual([
      'unvested-equity',
      'annual-bonus',
      'retirement-match',
      'repay-signing-bonus',
      'repay-relocation',
      'repay-tuition',
      'lost-leave',
      'student-loan-help',
    ]);
  });

  it('of another kind can be kept if they are forfeited pay', () => {
    const [pay, pocket] = lossesOf(
      [item({ kind: 'other' }), item({ kind: 'other', taxation: 'after-tax' })],
      percent(36),
      1,
    );
    expect(pay).toMatchObject({ canBeKept: true, keptFrom: numberOf('2027-03-16') });
    expect(pocket).toMatchObject({ canBeKept: false, keptFrom: null });
  });

  it('without a date are kept by no start that is known', () => {
    const [undated, costly] = lossesOf(
      [item({ date: undefined }), item({ kind: 'relocation' })],
      percent(36),
      1,
    );
    expect(undated).toMatchObject({ canBeKept: true, keptFrom: null });
    expect(costly).toMatchObject({ canBeKept: false, keptFrom: null });
  });
});
