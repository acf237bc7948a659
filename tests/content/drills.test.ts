import { describe, expect, it } from 'vitest';
import { grossUpFlat } from '../../src/lib/costs/gross-up.ts';
import { dollars, inDollars, portion, roundUpTo } from '../../src/lib/money.ts';
import { spreadValue } from '../../src/lib/options/spread.ts';
import { rate } from '../../src/lib/rate.ts';
import { namesIn, POINTS, STEPS, textOf } from './content.ts';

const DRILLS = namesIn('drills', '.mdx').map((id) => ({ id, text: textOf(`drills/${id}.mdx`) }));
const saidIn = (id: string) => /<Say>(.*?)<\/Say>/s.exec(textOf(`drills/${id}.mdx`))?.[1] ?? '';

it('there are at least fourteen', () => {
  expect(DRILLS.length).toBeGreaterThanOrEqual(14);
});

describe.each(DRILLS)('$id', ({ text }) => {
  it('tempts three times, then debriefs with words to say', () => {
    expect(text.match(/<Option /g)).toHaveLength(3);
    expect(text.match(/<Debrief>.*<Say>.*<\/Say>.*<\/Debrief>/s)).not.toBeNull();
  });

  it('practices points that the guide makes', () => {
    const points = /^points: \[(.+)\]$/m.exec(text)?.[1]?.split(', ') ?? [];
    expect(points.length).toBeGreaterThanOrEqual(2);
    expect(points.filter((point) => ![...POINTS, ...STEPS].includes(point))).toEqual([]);
  });
});

describe('the figures that are spoken are the ones that are computed', () => {
  it('a move of $9,000 at 36%, rounded up to the next five hundred', () => {
    const ask = roundUpTo(grossUpFlat(dollars(9000), rate(0.36)), dollars(500));
    expect(inDollars(ask)).toBe(14_500);
    expect(saidIn('a-move-paid-with-taxed-money')).toContain('$14,500');
  });

  it('150 shares at $200', () => {
    expect(inDollars(spreadValue(150, 0, 200))).toBe(30_000);
    expect(saidIn('late-stock-early-cash')).toMatch(/\$30,000.*150 shares/s);
  });

  it('$94,000 over 320 shares, and 320 shares at $250', () => {
    expect(inDollars(portion(dollars(94_000), 1, 320))).toBe(293.75);
    expect(inDollars(spreadValue(320, 0, 250)) + 170_000).toBe(250_000);
    expect(saidIn('the-total-that-grows')).toMatch(/\$294.*\$250,000/s);
  });

  it('$206,000 to stay against $201,000 to go', () => {
    expect(160_000 + 46_000 - (165_000 + 30_000 + 6000)).toBe(5000);
    expect(saidIn('the-same-stock-twice')).toContain('$5,000');
  });
});
