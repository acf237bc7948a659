import { describe, expect, it } from 'vitest';
import { percent } from '../../../src/lib/rate.ts';
import { usd } from '../offer/pays.ts';
import { against, askOf, costs } from './asks.ts';

describe('the floor', () => {
  const competing = against(210_000, 203_000, 0, 0);
  const items = costs(
    { id: 'sure', amount: usd(2000) },
    { id: 'nearly', amount: usd(1000), certainty: percent(99.9999) },
  );

  it('is the shortfalls and the certain costs', () => {
    const { floor } = askOf({ ...competing, ...items });
    expect(floor.from).toBe('certain-costs');
    expect(floor.lines.map(({ code, amount, detail }) => [code, amount, detail.year])).toEqual([
      ['shortfall', 1_000_000, 1],
      ['shortfall', 300_000, 2],
      ['other', 200_000, 1],
    ]);
    expect(floor.total).toBe(1_500_000);
  });

  it('is not rounded', () => {
    expect(askOf(against(200_000.01)).floor.total).toBe(1);
  });

  it('is what the reader set, zero included', () => {
    const stated = askOf({ ...competing, floor: { year1: usd(7000), year2: usd(1500) } });
    expect(stated.floor).toEqual({
      from: 'stated',
      lines: [
        { code: 'stated-floor', amount: 700_000, detail: { year: 1 } },
        { code: 'stated-floor', amount: 150_000, detail: { year: 2 } },
      ],
      total: 850_000,
      issues: [],
    });
    expect(stated.split.map(({ floor }) => floor)).toEqual([700_000, 150_000]);
    expect(stated.total).toBe(1_300_000);
    const none = askOf({ ...competing, floor: { year1: usd(0), year2: usd(0) } });
    expect(none.floor).toMatchObject({ from: 'stated', total: 0 });
  });
});
