// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { twoVersions } from '../../../src/components/prose/versions.ts';

describe('an offer in hand and the same job a level higher', () => {
  const { years, whole } = twoVersions('l5-low-level');

  it('148,000 + 95,000 + 5% of 110,000 beats 172,000 + 62,000 + 5% of 210,000 in year 1', () => {
    expect(years[0]).toEqual({
      year: 1,
      inHand: 24_850_000,
      other: 24_450_000,
      more: -400_000,
    });
  });

  it('and in no other year', () => {
    expect(years.map(({ more }) => more / 100)).toEqual([-4_000, 27_000, 64_000, 64_000]);
    expect(whole).toEqual({ inHand: 85_700_000, other: 100_800_000, more: 15_100_000 });
  });

  it('need two versions', () => {
    expect(() => twoVersions('l6-letter')).toThrow('no two versions');
  });
});
