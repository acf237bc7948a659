// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { startDates } from '../../../src/components/prose/start-dates.ts';
import { dollars } from '../../../src/lib/money.ts';

describe('start dates', () => {
  const { earliest, best, saved, steps, labelOf, to, days } = startDates('l5-start-date');

  it('cost most at the start: 14,300 + 90% of 12,730 + 14,300 + (4,000 + 2,600) ÷ 0.64', () => {
    expect(earliest.cost).toBe(dollars(14_300 + 11_457 + 14_300 + 6_250 + 4_062.5));
    expect(to).toBe('2027-05-02');
    expect(days).toBe(90);
  });

  it('save at each date that is waited for', () => {
    expect(steps.map(({ start, saves }) => [start, saves])).toEqual([
      ['2027-02-17', dollars(14_300)],
      ['2027-03-13', dollars(11_457)],
      ['2027-05-01', dollars(6_250)],
    ]);
    expect([best.start, saved]).toEqual(['2027-05-01', dollars(32_007)]);
  });

  it('name what they keep', () => {
    expect(labelOf('vest')).toBe('Quarterly vest');
    expect(labelOf('unheard-of')).toBe('unheard-of');
    expect(() => startDates('l6-published')).toThrow('no start date');
  });
});
