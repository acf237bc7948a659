import { describe, expect, it } from 'vitest';
import { permanentShortfall } from '../../../src/lib/ask/wrong-tool.ts';
import type { Gap } from '../../../src/lib/ask/years.ts';
import { usd } from '../offer/pays.ts';

type Kinds = Partial<Record<'base' | 'signingBonus' | 'equity' | 'other', number>>;

/** Gaps of years 1, 2, 3 and 4, in dollars: base alone, or kind by kind. */
function gaps(...years: readonly (number | Kinds)[]): Gap[] {
  return years.map((given, index) => {
    const kinds = typeof given === 'number' ? { base: given } : given;
    const { base = 0, signingBonus = 0, equity = 0, other = 0 } = kinds;
    return {
      year: index + 1,
      alternative: usd(0),
      offer: usd(0),
      base: usd(base),
      signingBonus: usd(signingBonus),
      equity: usd(equity),
      other: usd(other),
      total: usd(base + signingBonus + equity + other),
    };
  });
}

const NO_ROOM_KNOWN = null;

describe('a shortfall is permanent', () => {
  it('if years 3 and 4 fall short too, by what they lack', () => {
    expect(permanentShortfall(gaps(10_000, 8000, 6000, 5000), NO_ROOM_KNOWN)).toEqual({
      amount: 1_100_000,
      later: 1_100_000,
      fourYears: 2_900_000,
      carries: 1_800_000,
      beyond: 1_100_000,
      lever: 'level',
      slight: false,
    });
  });

  it('even if years 1 and 2 are well paid', () => {
    expect(permanentShortfall(gaps(-40_000, -30_000, 6000, 5000), NO_ROOM_KNOWN)).toEqual({
      amount: 1_100_000,
      later: 1_100_000,
      fourYears: -5_900_000,
      carries: 0,
      beyond: 0,
      lever: 'level',
      slight: false,
    });
  });

  it('if the four years lack more than the first two', () => {
    expect(permanentShortfall(gaps(10_000, 8000, 30_000, -5000), NO_ROOM_KNOWN)).toEqual({
      amount: 2_500_000,
      later: 0,
      fourYears: 4_300_000,
      carries: 1_800_000,
      beyond: 2_500_000,
      lever: 'level',
      slight: false,
    });
    expect(permanentShortfall(gaps(10_000, 8000, -5000, 30_000), NO_ROOM_KNOWN)?.later).toBe(0);
  });

  it('if the four years lack more than there is room for', () => {
    expect(permanentShortfall(gaps(30_000, 20_000, -1000, -2000), usd(40_000))).toEqual({
      amount: 700_000,
      later: 0,
      fourYears: 4_700_000,
      carries: 4_000_000,
      beyond: 700_000,
      lever: 'level',
      slight: false,
    });
    expect(permanentShortfall(gaps(30_000, 20_000, 1, 1), usd(0))).toMatchObject({
      amount: 5_000_200,
      later: 200,
      carries: 0,
    });
  });
});

/** The same gaps, measured against what the alternative pays in each of the years, in dollars. */
function beside(alternative: number, ...years: readonly number[]): Gap[] {
  return gaps(...years).map((gap) => ({ ...gap, alternative: usd(alternative) }));
}

describe('a permanent shortfall is slight', () => {
  it.each([
    // 2 % of 2 × $250,000 is $10,000: at the edge still too close to call, a dollar more is not.
    ['up to 2 % of years 3 and 4', beside(250_000, 0, 0, 5000, 5000), true],
    ['not beyond it', beside(250_000, 0, 0, 5000, 5001), false],
    // Four years lack 16,000 − 0 of 4 × $200,000 beyond what years 1 and 2 carry: 2 % is $16,000.
    ['up to 2 % of four years', beside(200_000, 1000, 1000, 17_000, -1000), true],
    ['not beyond it either', beside(200_000, 1000, 1000, 17_001, -1000), false],
  ])('%s', (_, years, slight) => {
    expect(permanentShortfall(years, NO_ROOM_KNOWN)?.slight).toBe(slight);
  });

  it('by the years that the larger amount is about', () => {
    // Years 3 and 4 lack $6,000 of $200,000, more than 2 %; beyond $1,000 of room, four years lack $7,000 of $400,000: less.
    const years = beside(100_000, 2000, 0, 3000, 3000);
    expect(permanentShortfall(years, usd(1000))).toMatchObject({ amount: 700_000, slight: true });
    expect(permanentShortfall(years, usd(9000))).toMatchObject({ amount: 600_000, slight: false });
  });
});

describe('a shortfall is not permanent', () => {
  it.each([
    ['without years to compare', []],
    ['if years 1 and 2 alone fall short', [10_000, 8000, 0, 0]],
    ['if one later year falls short, and the first two are ahead by as much', [-3000, 0, 3000, 0]],
    ['if one later year falls short, and the other makes up for it', [10_000, 0, 3000, -3000]],
    ['if year 4 alone falls short, and year 3 makes up for it', [10_000, 0, -3000, 3000]],
    ['if a later year is even', [-5000, 0, 0, 5000]],
    ['if nothing falls short', [-1, -1, -1, -1]],
  ])('%s', (_, years) => {
    expect(permanentShortfall(gaps(...years), NO_ROOM_KNOWN)).toBeNull();
  });

  it('if there is room for all of it', () => {
    expect(permanentShortfall(gaps(0, 0, 30_000, -1000), usd(29_000))).toBeNull();
    expect(permanentShortfall(gaps(0, 0, 30_000, -1000), usd(28_999))).toMatchObject({
      amount: 100,
    });
  });
});

describe('the lever', () => {
  const leverOf = (...years: readonly (number | Kinds)[]) =>
    permanentShortfall(gaps(...years), NO_ROOM_KNOWN)?.lever;

  it('is equity where later years lack more equity than base and bonus', () => {
    expect(leverOf(0, 0, { base: 4000, equity: 5000 }, { base: 4000, equity: 5000 })).toBe(
      'equity',
    );
    expect(leverOf(0, 0, { base: 4000, equity: 3000 }, { base: 4000, equity: 5000 })).toBe('level');
    expect(leverOf(0, 0, { base: 4000, other: 2000, equity: 5000 }, 1)).toBe('level');
  });

  it('looks at the later years alone where they fall short', () => {
    const early = { base: 90_000, equity: -90_000 };
    expect(leverOf(early, early, { equity: 5000 }, { equity: 5000 })).toBe('equity');
  });

  it('looks at all four years where only together they do', () => {
    expect(leverOf({ equity: 9000, base: -9000 }, 0, { base: 8000 }, { base: -1000 })).toBe(
      'equity',
    );
    expect(leverOf({ equity: 3000, base: -3000 }, 0, { base: 8000 }, { base: -1000 })).toBe(
      'level',
    );
  });

  it('does not count the signing bonus, which ends', () => {
    const years = [0, 0, { base: 10, signingBonus: 900, equity: 20 }, 0] as const;
    expect(leverOf(...years)).toBe('equity');
  });
});
