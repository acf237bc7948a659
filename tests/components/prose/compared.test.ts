// @vitest-environment node
import { describe, expect, it } from 'vitest';
import {
  assertVerdict,
  barsOf,
  comparedAmount,
  comparedCase,
  largestYear,
} from '../../../src/components/prose/compared.ts';
import { dollars } from '../../../src/lib/money.ts';

const example = 'l6-competing-offer';

describe('an example’s offer against the other one', () => {
  const found = comparedCase({ example });

  it('is 172,000 + 72,000 + 5% of 239,660 in year 1', () => {
    expect(comparedAmount(found, 'offer', 1)).toBe(dollars(255_983));
  });

  it('meets 181,000 + 40,000 + 15% of 181,000 + a quarter of 240,000', () => {
    expect(comparedAmount(found, 'alternative', 1)).toBe(dollars(308_150));
    expect(comparedAmount(found, 'difference', 1)).toBe(dollars(-52_167));
  });

  it('adds up over the years', () => {
    const years = [1, 2, 3, 4].map((year) => comparedAmount(found, 'difference', year));
    expect(years.reduce((a, b) => a + b, 0)).toBe(comparedAmount(found, 'difference', undefined));
  });

  it('names a year that is not compared', () => {
    expect(() => comparedAmount(found, 'offer', 7)).toThrow('year 7');
  });
});

it('counts more signing bonus in its own year', () => {
  const more = comparedCase({ example, plus: [52_167, 2_924] });
  expect(comparedAmount(more, 'difference', 1)).toBe(0);
  expect(comparedAmount(more, 'difference', 2)).toBe(0);
});

it('compares with the present job on demand', () => {
  expect(comparedCase({ example, against: 'present-job' }).alternative).toBe('present-job');
  expect(() => comparedCase({ example: 'l5-start-date' })).toThrow('competing-offer');
});

it('keeps by month what was paid by then', () => {
  const { leaving } = comparedCase({ example, month: 0 });
  expect(leaving.offer).toBe(0);
});

describe('a verdict claimed in prose', () => {
  it('may be the one that was computed', () => {
    expect(() => assertVerdict(comparedCase({ example }), 'alternative')).not.toThrow();
    expect(() =>
      assertVerdict(comparedCase({ example, plus: [52_500, 3_000] }), 'even'),
    ).not.toThrow();
    expect(() => assertVerdict(comparedCase({ example }), undefined)).not.toThrow();
  });

  it('stops the build otherwise', () => {
    expect(() => assertVerdict(comparedCase({ example }), 'even')).toThrow('alternative');
  });
});

describe('the bars', () => {
  const found = comparedCase({ example });

  it('are two a year, by kind of pay', () => {
    const [first] = barsOf(found);
    expect(first?.bars.map(({ name, paid }) => [name, paid])).toEqual([
      [
        'Amazon',
        {
          base: dollars(172_000),
          signingBonus: dollars(72_000),
          equity: dollars(11_983),
          other: 0,
        },
      ],
      [
        'Other',
        {
          base: dollars(181_000),
          signingBonus: dollars(40_000),
          equity: dollars(60_000),
          other: dollars(27_150),
        },
      ],
    ]);
  });

  it('are drawn to the largest of all', () => {
    expect(largestYear(found)).toBe(dollars(308_150));
  });
});
