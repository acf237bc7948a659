import { describe, expect, it } from 'vitest';
import { fourYears, gapsOf } from '../../../src/lib/ask/years.ts';
import { rate } from '../../../src/lib/rate.ts';
import { amazonPay } from '../offer/pays.ts';
import { yearly } from './asks.ts';

describe('years', () => {
  it('are four, whatever the horizon', () => {
    const years = fourYears(amazonPay(150_000, 55_000, 45_000, 150_000), rate(0));
    expect(years.map(({ total }) => total)).toEqual([
      21_250_000, 21_750_000, 21_000_000, 21_000_000,
    ]);
  });
});

describe('gaps', () => {
  it('are the alternative less the offer, kind by kind', () => {
    const theirs = fourYears(
      { ...amazonPay(100_000, 30_000, 0, 50_000), oneOffs: yearly(700).oneOffs },
      rate(0),
    );
    const ours = fourYears(amazonPay(90_000, 50_000, 10_000, 100_000), rate(0));
    expect(gapsOf(theirs, ours).slice(0, 2)).toEqual([
      {
        year: 1,
        alternative: 13_320_000,
        offer: 14_500_000,
        base: 1_000_000,
        signingBonus: -2_000_000,
        equity: -250_000,
        other: 70_000,
        total: -1_180_000,
      },
      {
        year: 2,
        alternative: 10_750_000,
        offer: 11_500_000,
        base: 1_000_000,
        signingBonus: -1_000_000,
        equity: -750_000,
        other: 0,
        total: -750_000,
      },
    ]);
  });

  it('stop where one of them does', () => {
    const years = fourYears(yearly(1, 2, 3, 4), rate(0));
    expect(gapsOf(years, years.slice(0, 1)).map(({ year, total }) => [year, total])).toEqual([
      [1, 0],
    ]);
    expect(gapsOf([], years)).toEqual([]);
  });
});
