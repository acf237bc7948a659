import { describe, expect, it, vi } from 'vitest';
import type { CostItem, TransitionCostInput } from '../../../src/lib/costs/items.ts';
import { grantOfValue } from '../../../src/lib/ledger/grant.ts';
import type { Pay } from '../../../src/lib/ledger/pay.ts';
import { type Cents, cents } from '../../../src/lib/money.ts';
import { percent, rate, WHOLE } from '../../../src/lib/rate.ts';
import { calculateSensitivity, type NamedInput } from '../../../src/lib/sensitivity/calculate.ts';
import { costInputs } from '../../../src/lib/sensitivity/costs.ts';
import { all } from '../../../src/lib/sensitivity/lens.ts';
import { moneyInput, RAISE } from '../../../src/lib/sensitivity/numbers.ts';
import { payInputs } from '../../../src/lib/sensitivity/pay.ts';
import { SCHEDULES } from '../../../src/lib/vesting/presets.ts';
import { NOTHING, usd } from '../offer/pays.ts';

const MOST = 10_000_000_000;

/** Each input with its value, its limits and its step. */
function table<Whole>(inputs: readonly NamedInput<Whole>[], whole: Whole) {
  return inputs.map(({ name, unit, at, min, max, step }) => [
    name,
    unit,
    at.get(whole),
    min,
    max,
    ...(step === undefined ? [] : [step]),
  ]);
}

/** What each input reads once it has been set, and whether all others still read the same. */
function settable<Whole>(inputs: readonly NamedInput<Whole>[], whole: Whole): boolean[] {
  return inputs.map(({ at }, place) => {
    const moved = at.set(whole, 0.25);
    return inputs.every((other, index) =>
      index === place ? other.at.get(moved) === 0.25 : other.at.get(moved) === other.at.get(whole),
    );
  });
}

const moneyOnly = <Whole>(inputs: readonly NamedInput<Whole>[]) =>
  inputs.filter(({ unit }) => unit === 'money');
const ratesOnly = <Whole>(inputs: readonly NamedInput<Whole>[]) =>
  inputs.filter(({ unit }) => unit === 'rate');

describe('the inputs of a pay', () => {
  const pay: Pay = {
    ...NOTHING,
    base: usd(100_000),
    raise: rate(0.03),
    signingBonus: { year1: usd(20_000), year2: usd(10_000), paid: 'instalments' },
    cashBonus: { target: rate(0.1), payout: rate(0.9) },
    grants: [
      grantOfValue(usd(1000), SCHEDULES.amazon, rate(0.05)),
      grantOfValue(usd(2000), SCHEDULES.amazon, rate(-0.1)),
    ],
    oneOffs: [{ label: 'Stipend', month: 1, amount: usd(500) }],
    costs: [{ label: 'License', month: 1, amount: usd(200) }],
  };
  const inputs = payInputs('offer', all<Pay>(), pay);

  it('are all its numbers, in the order of a scenario, within the limits of one', () => {
    expect(table(inputs, pay)).toEqual([
      ['offer.base', 'money', 10_000_000, 0, MOST],
      ['offer.raise', 'rate', 0.03, -0.5, 1, 0.01],
      ['offer.signingBonus.year1', 'money', 2_000_000, 0, MOST],
      ['offer.signingBonus.year2', 'money', 1_000_000, 0, MOST],
      ['offer.cashBonus.target', 'rate', 0.1, 0, 5],
      ['offer.cashBonus.payout', 'rate', 0.9, 0, 5],
      ['offer.grants[0].value', 'money', 100_000, 0, MOST],
      ['offer.grants[0].growth', 'rate', 0.05, -0.9999, 4],
      ['offer.grants[1].value', 'money', 200_000, 0, MOST],
      ['offer.grants[1].growth', 'rate', -0.1, -0.9999, 4],
      ['offer.oneOffs[0].amount', 'money', 50_000, 0, MOST],
      ['offer.costs[0].amount', 'money', 20_000, 0, MOST],
    ]);
  });

  it('are set each in its place', () => {
    expect(settable(ratesOnly(inputs), pay)).toEqual(Array(5).fill(true));
    expect(moneyOnly(inputs).map(({ at }) => at.get(at.set(pay, 77)))).toEqual(Array(7).fill(77));
    expect(moneyOnly(inputs)[0]?.at.set(pay, 77)).toEqual({ ...pay, base: 77 });
  });

  it('leave out a raise and a cash bonus that are not stated', () => {
    expect(payInputs('job', all<Pay>(), NOTHING).map(({ name }) => name)).toEqual([
      'job.base',
      'job.signingBonus.year1',
      'job.signingBonus.year2',
    ]);
  });
});

describe('the inputs of a cost', () => {
  const equity: CostItem = {
    id: 'equity',
    kind: 'unvested-equity',
    amount: usd(42_000),
    taxation: 'pre-tax',
    certainty: WHOLE,
  };
  const lease: CostItem = {
    id: 'lease',
    kind: 'lease-or-home',
    amount: usd(6500),
    taxation: 'after-tax',
    certainty: percent(50),
    place: 4,
  };
  const costs = { items: [equity, lease], marginalRate: percent(35) };
  const inputs = costInputs(all<TransitionCostInput>(), costs);

  it('are amount and certainty of each item, by its place in the scenario, and the tax rate', () => {
    expect(table(inputs, costs)).toEqual([
      ['transition.items[0].amount', 'money', 4_200_000, 0, MOST],
      ['transition.items[0].certainty', 'rate', 1, 0, 1, 0.1],
      ['transition.items[4].amount', 'money', 650_000, 0, MOST],
      ['transition.items[4].certainty', 'rate', 0.5, 0, 1, 0.1],
      ['transition.marginalRate', 'rate', 0.35, 0, 0.9],
    ]);
    expect(settable(ratesOnly(inputs), costs)).toEqual([true, true, true]);
  });

  it('know what their item alone weighs', () => {
    // Of the lease 650 ÷ 0.65 × 0.5 at a tenth of it, and 6,500 ÷ 0.65 × 0.1
    expect(
      inputs.map(({ alone }, index) => alone?.([100, 0.5, 65_000, 0.1, 0][index] ?? 0)),
    ).toEqual([100, 2_100_000, 50_000, 100_000, undefined]);
  });

  it('weigh nothing where the measure does not count their item', () => {
    const counted = costInputs(
      all<TransitionCostInput>(),
      costs,
      ({ kind }) => kind !== 'unvested-equity',
    );
    expect(counted.map(({ alone }) => alone?.(1))).toEqual([0, 0, 1, 1_000_000, undefined]);
  });
});

describe('an input that adds to the measure by itself', () => {
  it('is moved without the measure, to the same end', () => {
    const whole = { a: cents(1000), b: cents(30) };
    const plain = moneyInput<typeof whole>('a', {
      get: ({ a }) => a,
      set: (numbers, a) => ({ ...numbers, a }),
    });
    const measure = vi.fn(({ a, b }: typeof whole): Cents => cents(2 * a + b));
    const moved = calculateSensitivity(whole, [plain], measure);
    expect(moved).toHaveLength(1);
    measure.mockClear();
    const alone = { ...plain, alone: (value: number) => cents(2 * value) };
    expect(calculateSensitivity(whole, [alone], measure)).toEqual(moved);
    expect(measure).toHaveBeenCalledTimes(1);
  });
});

it('raises have the limits of a scenario, and move by a point', () => {
  expect(RAISE).toEqual({ min: -0.5, max: 1, step: 0.01 });
});
