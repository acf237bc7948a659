import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cents, dividedRoundedUp } from '../../../src/lib/money.ts';
import { rate } from '../../../src/lib/rate.ts';
import { calculateGrossUp } from '../../../src/lib/tax/gross-up.ts';
import { type Band, flatBands, type Levy } from '../../../src/lib/tax/levy.ts';
import { owedLevies } from '../../../src/lib/tax/owed.ts';
import { flatLevies, taxOnBonus, withholdingLevies } from '../../../src/lib/tax/withholding.ts';
import { type Asked, income, paid, rules, usd } from './on-file.ts';

/** The gross in dollars for a net after what is withheld. */
function gross(net: number, before = paid(), asked: Asked = {}) {
  const result = calculateGrossUp(usd(net), withholdingLevies(rules(asked), before));
  return result.gross === null ? null : result.gross / 100;
}

describe('at one rate', () => {
  it.each([
    // net ÷ (1 − r), rounded up: 6,000 ÷ 0.64, 10,000 ÷ 0.595 = 16,806.722…, 123.45 ÷ 0.6565 = 188.042…
    [6000, 0.36, 9375],
    [10_000, 0.405, 16_806.73],
    [123.45, 0.3435, 188.05],
    [0.01, 0.99, 1],
    [0.01, 0, 0.01],
    [0, 0.36, 0],
    [100_000_000, 0.5, 200_000_000],
  ])('$%d at %d is $%d', (net, combined, expected) => {
    expect(calculateGrossUp(usd(net), flatLevies(rate(combined))).gross).toBe(
      Math.round(expected * 100),
    );
  });

  it('shows net and tax, which add up to the gross', () => {
    expect(calculateGrossUp(usd(6000), flatLevies(rate(0.36)))).toEqual({
      lines: [
        { code: 'net', amount: 600_000, detail: undefined },
        {
          code: 'combined',
          amount: 337_500,
          detail: { name: null, basis: 937_500, rate: 0.36, from: 0, to: null },
        },
      ],
      total: 937_500,
      issues: [],
      gross: 937_500,
      net: 600_000,
      tax: 337_500,
    });
  });
});

describe('after what is withheld', () => {
  it('federal alone is 1 − 29.65 %: $20,000 takes $28,429.29', () => {
    // 28,429.2821…; 28,429.27 pays out the same, but only because three taxes are rounded down.
    expect(gross(20_000)).toBe(28_429.29);
    // 1,421.4641…: payroll handbooks print 1,421.46, to the nearest cent.
    expect(gross(1000)).toBe(1421.47);
  });

  it.each([
    // The first $4,500 keep 70.35 %, the rest 76.55 %: 4,500 + 6,834.25 ÷ 0.7655.
    ['the wage base', 10_000, paid(180_000), {}, 13_427.83],
    ['the wage base of 2025', 10_000, paid(171_600), { year: 2025 }, 13_427.83],
    // The first $10,000 keep 76.55 %, the rest 75.65 %.
    ['$200,000', 30_000, paid(190_000), {}, 39_537.35],
    // The first $20,000 keep 75.65 %, the rest 60.65 %.
    ['$1,000,000', 30_000, paid(1_200_000, 980_000), {}, 44_517.73],
    ['all of them at once', 1_000_000, paid(), { state: 'WA' }, 1_433_541.22],
  ] as const)('across %s', (_, net, before, asked, expected) => {
    expect(gross(net, before, asked)).toBe(expected);
  });

  it('California keeps 58.82 %: $20,000 takes $34,002.05', () => {
    expect(gross(20_000, paid(), { state: 'CA' })).toBe(34_002.05);
  });

  it('reaches a kink to the cent', () => {
    // 100 × 70.35 % is exactly 70.35; a cent more falls above the base.
    expect(gross(70.35, paid(184_400))).toBe(100);
    expect(gross(70.36, paid(184_400))).toBe(100.02);
  });
});

it('against what is owed follows the brackets', () => {
  // On $180,000: 4,500 keep 68.35 %, to 20,000 74.55 %, to 37,875 73.65 %; 32 % would come after.
  const levies = owedLevies(rules(), income(180_000));
  expect(calculateGrossUp(usd(25_000), levies).gross).toBe(3_407_876);
});

describe('where no gross is enough', () => {
  const none = { lines: [], total: 0, issues: ['no-gross-up'], gross: null, net: 0, tax: 0 };

  it.each([0.9900001, 1])('at a rate of %d', (combined) => {
    expect(calculateGrossUp(usd(1), flatLevies(rate(combined)))).toEqual(none);
    expect(calculateGrossUp(usd(0), flatLevies(rate(combined))).gross).toBe(0);
  });

  it('after a step that takes everything', () => {
    expect(calculateGrossUp(usd(60), steps([100, 0.5], [null, 1]))).toEqual(none);
    expect(calculateGrossUp(usd(50), steps([100, 0.5], [null, 1])).gross).toBe(10_000);
    expect(calculateGrossUp(usd(60), steps([100, 0.5], [null, 0.995]))).toEqual(none);
  });

  it('but a step that takes more than everything can be passed', () => {
    // 50 kept, then 50 lost again on the next 100, then 80 % kept.
    const levies = [
      ...steps([100, 0.5], [200, 1], [null, 0.2]),
      ...steps([100, 0], [200, 0.5], [null, 0]),
    ];
    expect(calculateGrossUp(usd(60), levies).gross).toBe(27_500);
  });
});

describe('across a cliff', () => {
  /** 10 % of all, and 30 more at once above 1,000. */
  const cliff: Levy = {
    ...(steps([null, 0.1])[0] as Levy),
    cliffs: [{ at: usd(1000), basis: usd(100), rate: rate(0.3) }],
  };

  it.each([
    // 900 is kept of 1,000; a cent more has to make up for 30 first: 930.01 ÷ 0.9 is 1,033.3444.
    [899.99, 999.99],
    [900, 1000],
    [900.01, 1033.35],
    // (1,000 + 30) ÷ 0.9.
    [1000, 1144.45],
  ])('a net of $%d takes $%d', (net, gross) => {
    const result = calculateGrossUp(usd(net), [cliff]);
    expect(result.gross).toBe(usd(gross));
    expect(result.net).toBeGreaterThanOrEqual(usd(net));
    expect(result.lines.reduce((sum, line) => sum + line.amount, 0)).toBe(usd(gross));
  });

  it('that the first cent passes', () => {
    const here = { ...cliff, start: usd(1000) };
    expect(calculateGrossUp(usd(60), [here]).gross).toBe(usd(100));
    expect(calculateGrossUp(usd(0), [here]).gross).toBe(0);
    const past = { ...cliff, start: usd(1000.01) };
    expect(calculateGrossUp(usd(90), [past]).gross).toBe(usd(100));
  });

  it('where rounding alone falls short before it', () => {
    // Five taxes of 9.9 %: 0.28 keeps 0.1414 exactly, and pays out 0.13; 30 more above 0.28.
    const five: Levy[] = Array(5).fill({ ...steps([null, 0.099])[0] });
    const [first, ...rest] = five.map((levy) => ({ ...levy }));
    const levies = [
      { ...first, cliffs: [{ at: usd(0.28), basis: usd(100), rate: rate(0.3) }] },
      ...rest,
    ] as Levy[];
    const { gross, net } = calculateGrossUp(usd(0.14), levies);
    // 30.14 ÷ 0.505 is 59.6832.
    expect(gross).toBe(usd(59.69));
    expect(net).toBe(14);
  });
});

/** One levy of steps: up to so many dollars, at this rate. */
function steps(...pairs: readonly (readonly [upTo: number | null, rate: number])[]): Levy[] {
  const bands = pairs.map(([upTo, ofStep], index): Band => {
    const from = pairs[index - 1]?.[0] ?? 0;
    return { from: usd(from), to: upTo === null ? null : usd(upTo), rate: rate(ofStep) };
  });
  return [{ code: 'combined', name: null, start: usd(0), bands }];
}

describe('rounding each tax', () => {
  const five = (bands: readonly Band[]): Levy[] => Array(5).fill({ ...steps([null, 0])[0], bands });

  it('may leave too little, and raises the gross by a cent', () => {
    // Five taxes of 10 %: of 0.30, exactly 0.15 is kept, and each tax of 0.03 is whole.
    expect(calculateGrossUp(usd(0.15), five(flatBands(rate(0.1)))).gross).toBe(30);
    // Of 9.9 %: 0.28 keeps 0.1414 exactly, but five taxes of 0.0277 are 0.15; 0.29 leaves 0.14.
    const result = calculateGrossUp(usd(0.14), five(flatBands(rate(0.099))));
    expect(result).toMatchObject({ gross: 29, net: 14 });
  });

  it('may leave no gross at all, where all of the next cent is taken', () => {
    const bands: Band[] = [
      { from: usd(0), to: usd(0.28), rate: rate(0.099) },
      { from: usd(0.28), to: null, rate: rate(1) },
    ];
    expect(calculateGrossUp(usd(0.14), five(bands)).gross).toBeNull();
    // 0.13 ÷ 0.505 = 0.2574, but below 0.28 the five taxes of 0.03 leave less.
    expect(calculateGrossUp(usd(0.13), five(bands)).gross).toBe(28);
  });

  it('does not hide that almost all is taken', () => {
    // Three taxes of 33.1 % round to nothing of a cent, but take 99.3 cents of a dollar.
    const three: Levy[] = Array(3).fill(steps([null, 0.331])[0]);
    expect(calculateGrossUp(usd(0.01), three).gross).toBeNull();
  });
});

describe('is the exact inverse', () => {
  const amount = fc.integer({ min: 0, max: 1_000_000_000 }).map(cents);
  const asked = fc.constantFrom<Asked>(
    {},
    { year: 2025, state: 'WA' },
    { state: 'CA' },
    { state: 'NY', places: ['New York City'] },
  );
  const before = fc.record({ wages: amount, supplemental: amount });

  /** What is kept exactly, in 10⁻¹⁵ cents, taken apart from the engine's own arithmetic. */
  function kept(levies: readonly Levy[], bonus: number): bigint {
    const scale = 10n ** 15n;
    let left = BigInt(bonus) * scale;
    for (const { start, bands, cliffs = [] } of levies) {
      for (const { at, basis, rate } of cliffs) {
        if (start <= at && at < start + bonus)
          left -= BigInt(basis) * BigInt(Math.round(rate * 1e15));
      }
      for (const { from, to, rate } of bands) {
        const end = Math.min(start + bonus, to ?? Number.MAX_SAFE_INTEGER);
        const basis = Math.max(0, end - Math.max(start, from));
        left -= BigInt(basis) * BigInt(Math.round(rate * 1e15));
      }
    }
    return left;
  }

  it('enough at the gross, both exactly and paid out; too little a cent below', () => {
    fc.assert(
      fc.property(amount, before, asked, (net, paidBefore, place) => {
        const levies = withholdingLevies(rules(place), paidBefore);
        const result = calculateGrossUp(net, levies);
        const found = cents(result.gross ?? Number.NaN);
        const wanted = BigInt(net) * 10n ** 15n;
        expect(result.net).toBeGreaterThanOrEqual(net);
        expect(kept(levies, found)).toBeGreaterThanOrEqual(wanted);
        if (found === 0) return;
        const below = cents(found - 1);
        const isEnough = kept(levies, below) >= wanted && taxOnBonus(below, levies).net >= net;
        expect(isEnough).toBe(false);
      }),
    );
  });

  it('of what is owed, too, over slopes and cliffs', () => {
    const states = fc.constantFrom<Asked>(
      { state: 'RI' },
      { state: 'CT' },
      { state: 'NY' },
      { state: 'WI', status: 'head-of-household' },
      { state: 'IL' },
      { state: 'OH', status: 'married-joint' },
      { state: 'AL' },
    );
    const wages = fc.integer({ min: 0, max: 40_000_000 }).map((all) => income(all / 100));
    const wanted = fc.integer({ min: 1, max: 30_000_000 }).map(cents);
    fc.assert(
      fc.property(wanted, wages, states, (net, year, place) => {
        const levies = owedLevies(rules(place), year);
        const { gross, net: paidOut } = calculateGrossUp(net, levies);
        const found = cents(gross ?? Number.NaN);
        expect(paidOut).toBeGreaterThanOrEqual(net);
        const below = cents(found - 1);
        const isEnough =
          kept(levies, below) >= BigInt(net) * 10n ** 15n && taxOnBonus(below, levies).net >= net;
        expect(isEnough).toBe(false);
      }),
    );
  });

  it('of the net of a bonus never asks for more than a rounding beyond that bonus', () => {
    fc.assert(
      fc.property(amount, before, asked, (bonus, paidBefore, place) => {
        const levies = withholdingLevies(rules(place), paidBefore);
        const { net } = taxOnBonus(bonus, levies);
        const back = calculateGrossUp(net, levies).gross ?? Number.NaN;
        expect(Math.abs(back - bonus)).toBeLessThanOrEqual(10);
      }),
    );
  });

  it('at one rate it is net ÷ (1 − r), rounded up', () => {
    const tenThousandths = fc.integer({ min: 0, max: 9900 });
    fc.assert(
      fc.property(amount, tenThousandths, (net, combined) => {
        const flat = rate(combined / 10_000);
        const found = calculateGrossUp(net, flatLevies(flat));
        expect(found.gross).toBe(dividedRoundedUp(net, (10_000 - combined) / 10_000));
        expect(found.lines.reduce((sum, line) => sum + line.amount, 0)).toBe(found.gross);
      }),
    );
  });
});
