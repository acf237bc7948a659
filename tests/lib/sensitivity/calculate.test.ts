import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { type Cents, cents } from '../../../src/lib/money.ts';
import { calculateSensitivity, type NamedInput } from '../../../src/lib/sensitivity/calculate.ts';
import { all, field } from '../../../src/lib/sensitivity/lens.ts';

/** Some numbers by name. */
type Numbers = Readonly<Record<string, number>>;
type Given = Omit<NamedInput<Numbers>, 'at' | 'min' | 'max'> & { min?: number; max?: number };

function input({ min = 0, max = 1_000_000, ...given }: Given): NamedInput<Numbers> {
  return { ...given, at: field(all<Numbers>(), given.name), min, max };
}

const money = (name: string) => input({ name, unit: 'money' });
const of = (numbers: Numbers, name: string) => numbers[name] ?? 0;

/** Each number times its weight. */
const weighted = (weights: Numbers) => (numbers: Numbers) =>
  cents(
    Math.round(
      Object.entries(weights).reduce((sum, [name, each]) => sum + each * of(numbers, name), 0),
    ),
  );

describe('the three that move most', () => {
  const numbers = { a: 1000, b: 2000, c: 500, d: 100 };
  const inputs = ['a', 'b', 'c', 'd'].map(money);

  it('come first, the heaviest first, whatever the direction', () => {
    const drivers = calculateSensitivity(numbers, inputs, weighted({ a: 1, b: -1, c: 3, d: 4 }));
    expect(drivers.map(({ name, moves, slope }) => [name, moves, slope])).toEqual([
      ['b', 200, -1],
      ['c', 150, 3],
      ['a', 100, 1],
    ]);
  });

  it('keep the order of the inputs where they move alike', () => {
    const weights = { a: 1, b: 0.5, c: 2, d: 10 };
    const names = (list: typeof inputs) =>
      calculateSensitivity(numbers, list, weighted(weights)).map(({ name }) => name);
    expect(names(inputs)).toEqual(['a', 'b', 'c']);
    expect(names(inputs.toReversed())).toEqual(['d', 'c', 'b']);
  });

  it('leave out what moves nothing', () => {
    expect(
      calculateSensitivity(numbers, inputs, weighted({ c: 0.02 })).map(({ name }) => name),
    ).toEqual(['c']);
    expect(calculateSensitivity(numbers, inputs, () => cents(7))).toEqual([]);
    expect(calculateSensitivity(numbers, [], weighted({ a: 1 }))).toEqual([]);
  });

  it('are not asked about where they cannot move', () => {
    const stuck = [
      money('zero'),
      input({ name: 'a', unit: 'money', min: 1000, max: 1000 }),
      input({ name: 'tiny', unit: 'rate' }),
    ];
    const measure = vi.fn(weighted({ zero: 1, a: 1, tiny: 1e9 }));
    expect(calculateSensitivity({ zero: 0, a: 1000, tiny: 1e-7 }, stuck, measure)).toEqual([]);
    expect(measure).toHaveBeenCalledTimes(1);
  });
});

describe('a movement', () => {
  const one = (numbers: Numbers, given: Given, measure: (numbers: Numbers) => Cents) =>
    calculateSensitivity(numbers, [input(given)], measure)[0];

  it('is a tenth down and a tenth up', () => {
    expect(one({ a: 1000 }, { name: 'a', unit: 'money' }, weighted({ a: 2 }))).toEqual({
      name: 'a',
      unit: 'money',
      now: { value: 1000, measure: 2000 },
      low: { value: 900, measure: 1800 },
      high: { value: 1100, measure: 2200 },
      moves: 200,
      slope: 2,
      curve: [600, 700, 800, 900, 1000, 1100, 1200, 1300, 1400].map((value) => ({
        value,
        measure: value * 2,
      })),
    });
  });

  it('is a step where one is stated, zero or not', () => {
    const given = { name: 'a', unit: 'rate', step: 0.01, min: -0.5 } as const;
    const moved = one({ a: 0 }, given, weighted({ a: 50_000 }));
    expect(moved).toMatchObject({
      low: { value: -0.01, measure: -500 },
      high: { value: 0.01, measure: 500 },
      moves: 500,
      slope: 500,
    });
    expect(moved?.curve.map(({ value }) => value)).toEqual([
      -0.04, -0.03, -0.02, -0.01, 0, 0.01, 0.02, 0.03, 0.04,
    ]);
  });

  it('goes down and up from a negative value, too', () => {
    const moved = one({ a: -0.2 }, { name: 'a', unit: 'rate', min: -1 }, weighted({ a: 10_000 }));
    expect(moved).toMatchObject({ low: { value: -0.22 }, high: { value: -0.18 }, slope: 100 });
  });

  it('stays within the limits, and spreads its nine points there', () => {
    const given = { name: 'a', unit: 'rate', step: 0.1, max: 1 } as const;
    const certain = one({ a: 1 }, given, weighted({ a: 8000 }));
    expect(certain).toMatchObject({
      low: { value: 0.9, measure: 7200 },
      high: { value: 1, measure: 8000 },
      moves: 800,
      slope: 80,
    });
    expect(certain?.curve.map(({ value }) => value)).toEqual([
      0.6, 0.65, 0.7, 0.75, 0.8, 0.85, 0.9, 0.95, 1,
    ]);
    const rare = one({ a: 0.05 }, given, weighted({ a: 8000 }));
    expect(rare).toMatchObject({ low: { value: 0 }, high: { value: 0.15 }, moves: 800 });
    expect(rare?.curve[0]).toEqual({ value: 0, measure: 0 });
    expect(rare?.curve[8]).toEqual({ value: 0.45, measure: 3600 });
  });

  it('keeps whole cents, and six decimals of a rate', () => {
    const odd = one({ a: 33 }, { name: 'a', unit: 'money' }, weighted({ a: 10 }));
    expect([odd?.low.value, odd?.high.value]).toEqual([30, 36]);
    expect(odd?.curve.map(({ value }) => value)).toEqual([20, 23, 27, 30, 33, 36, 40, 43, 46]);
    const fine = one({ a: 0.123457 }, { name: 'a', unit: 'rate' }, weighted({ a: 1e9 }));
    expect([fine?.low.value, fine?.high.value]).toEqual([0.111111, 0.135803]);
  });

  it('has the larger of its two changes, and the slope between both ends', () => {
    const kinked = ({ a = 0 }: Numbers) => cents(Math.max(0, a - 950));
    expect(one({ a: 1000 }, { name: 'a', unit: 'money' }, kinked)).toMatchObject({
      now: { measure: 50 },
      low: { measure: 0 },
      high: { measure: 150 },
      moves: 100,
      slope: 0.75,
    });
    const falling = ({ a = 0 }: Numbers) => cents(Math.max(0, 1050 - a));
    expect(one({ a: 1000 }, { name: 'a', unit: 'money' }, falling)).toMatchObject({
      moves: 100,
      slope: -0.75,
    });
  });

  it('has a slope of six decimals a dollar, or of whole cents a percentage point', () => {
    const third = ({ a = 0 }: Numbers) => cents(Math.round(a / 3));
    expect(one({ a: 10_000 }, { name: 'a', unit: 'money' }, third)?.slope).toBe(0.3335);
    expect(one({ a: 7000 }, { name: 'a', unit: 'money' }, third)?.slope).toBe(0.333571);
    const given = { name: 'a', unit: 'rate', step: 0.1 } as const;
    expect(one({ a: 0.5 }, given, weighted({ a: 1234 }))?.slope).toBe(12);
    expect(one({ a: 0.5 }, given, weighted({ a: 1250 }))?.slope).toBe(13);
  });

  it('never has a slope of −0', () => {
    const dent = ({ a = 0 }: Numbers) => cents(a === 1_000_000 ? 500 : a > 1_000_000 ? -1 : 0);
    const given = { name: 'a', unit: 'money', max: 1e12 } as const;
    const moved = one({ a: 10_000_000 }, given, ({ a = 0 }) => cents(a > 10_000_000 ? -1 : 0));
    expect(moved?.moves).toBe(1);
    expect(Object.is(moved?.slope, 0)).toBe(true);
    const rare = one({ a: 0.5 }, { name: 'a', unit: 'rate' }, ({ a = 0 }) =>
      cents(a > 0.5 ? -1 : 0),
    );
    expect(Object.is(rare?.slope, 0)).toBe(true);
    expect(one({ a: 1_000_000 }, given, dent)?.moves).toBe(501);
  });
});

describe('any input', () => {
  it('lies between its ends, which are within the limits, and its curve never goes back', () => {
    const value = fc.integer({ min: 0, max: 1_000_000 });
    const weight = fc.integer({ min: -5, max: 5 });
    fc.assert(
      fc.property(value, value, weight, weight, (a, b, ofA, ofB) => {
        const measure = weighted({ a: ofA, b: ofB });
        const drivers = calculateSensitivity({ a, b }, [money('a'), money('b')], measure);
        for (const { name, now, low, high, moves, slope, curve } of drivers) {
          const current = name === 'a' ? a : b;
          expect(now).toEqual({ value: current, measure: measure({ a, b }) });
          expect(low.value).toBeLessThanOrEqual(current);
          expect(high.value).toBeGreaterThanOrEqual(current);
          expect(high.value).toBeLessThanOrEqual(1_000_000);
          expect(moves).toBeGreaterThan(0);
          expect(slope).toBe(name === 'a' ? ofA : ofB);
          expect(curve).toHaveLength(9);
          const values = curve.map((point) => point.value);
          expect(values).toEqual(values.toSorted((one, two) => one - two));
        }
      }),
    );
  });
});
