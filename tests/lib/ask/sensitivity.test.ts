import { describe, expect, it } from 'vitest';
import type { AskInput } from '../../../src/lib/ask/calculate.ts';
import { askInput } from '../../../src/lib/ask/input.ts';
import { askDrivers, inputsOf } from '../../../src/lib/ask/sensitivity.ts';
import { grantOfValue } from '../../../src/lib/ledger/grant.ts';
import type { Pay } from '../../../src/lib/ledger/pay.ts';
import { percent, rate, WHOLE } from '../../../src/lib/rate.ts';
import { scenario } from '../../../src/lib/scenario/schema.ts';
import { SCHEDULES } from '../../../src/lib/vesting/presets.ts';
import { amazonPay, NO_BONUS, NOTHING, usd } from '../offer/pays.ts';
import { against, BARE, costs } from './asks.ts';

const FULL: Pay = {
  base: usd(1),
  raise: rate(0.02),
  signingBonus: { ...NO_BONUS, year1: usd(2), year2: usd(3) },
  cashBonus: { target: rate(0.1), payout: rate(0.9) },
  grants: [4, 5].map((value) => grantOfValue(usd(value), SCHEDULES.amazon, rate(0.07))),
  oneOffs: [{ label: 'Stipend', month: 1, amount: usd(6) }],
  costs: [
    { label: 'Parking', month: 1, amount: usd(7) },
    { label: 'Train', month: 1, amount: usd(8) },
  ],
  relocation: { amount: usd(0) },
};

const EVERYTHING: AskInput = {
  ...BARE,
  offer: FULL,
  alternatives: {
    'present-job': { ...FULL, base: usd(10) },
    'competing-offer': { ...FULL, base: usd(11) },
  },
  raise: rate(0.03),
  ...costs({ amount: usd(12) }, { amount: usd(13), certainty: percent(50) }),
};

const OF_PAY = [
  ['base', 'money'],
  ['raise', 'rate', 0.01],
  ['signingBonus.year1', 'money'],
  ['signingBonus.year2', 'money'],
  ['cashBonus.target', 'rate'],
  ['cashBonus.payout', 'rate'],
  ['grants[0].value', 'money'],
  ['grants[0].growth', 'rate'],
  ['grants[1].value', 'money'],
  ['grants[1].growth', 'rate'],
  ['oneOffs[0].amount', 'money'],
  ['costs[0].amount', 'money'],
  ['costs[1].amount', 'money'],
] as const;

describe('the numbers that an ask rests on', () => {
  const inputs = inputsOf(EVERYTHING);
  const named = (name: string) => {
    const found = inputs.find((input) => input.name === name);
    if (!found) throw new Error(`no ${name}`);
    return found;
  };

  it('are all of them, in the order of a scenario', () => {
    const jobs = ['offer', 'alternative.presentJob', 'alternative.competingOffer'];
    expect(inputs.map(({ name, unit, step }) => [name, unit, ...(step ? [step] : [])])).toEqual([
      ...jobs.flatMap((job) => OF_PAY.map(([name, ...rest]) => [`${job}.${name}`, ...rest])),
      ['transition.items[0].amount', 'money'],
      ['transition.items[0].certainty', 'rate', 0.1],
      ['transition.items[1].amount', 'money'],
      ['transition.items[1].certainty', 'rate', 0.1],
      ['transition.marginalRate', 'rate'],
      ['assumptions.raise', 'rate', 0.01],
    ]);
  });

  it('are read where they stand', () => {
    const values = inputs.map(({ at }) => at.get(EVERYTHING));
    const ofPay = (base: number) => [
      ...[base, 0.02, 200, 300, 0.1, 0.9, 400, 0.07, 500, 0.07, 600, 700, 800],
    ];
    expect(values).toEqual([
      ...ofPay(100),
      ...ofPay(1000),
      ...ofPay(1100),
      ...[1200, 1, 1300, 0.5, 0.36, 0.03],
    ]);
  });

  it('are changed there, and nowhere else', () => {
    for (const [index, { at }] of inputs.entries()) {
      const value = index % 2;
      const changed = at.set(EVERYTHING, value);
      expect(at.get(changed)).toBe(value);
      const others = inputs.filter((_, other) => other !== index);
      for (const other of others) expect(other.at.get(changed)).toBe(other.at.get(EVERYTHING));
    }
  });

  it('have the limits of a scenario', () => {
    const limits = (name: string) => [named(name).min, named(name).max];
    expect(limits('offer.base')).toEqual([0, 10_000_000_000]);
    expect(limits('offer.raise')).toEqual([-0.5, 1]);
    expect(limits('offer.cashBonus.target')).toEqual([0, 5]);
    expect(limits('offer.cashBonus.payout')).toEqual([0, 5]);
    expect(limits('offer.grants[1].growth')).toEqual([-0.9999, 4]);
    expect(limits('transition.items[1].certainty')).toEqual([0, 1]);
    expect(limits('transition.marginalRate')).toEqual([0, 0.9]);
    expect(limits('assumptions.raise')).toEqual([-0.5, 1]);
  });

  it('are those that were typed', () => {
    expect(inputsOf({ ...BARE, offer: amazonPay(1, 0, 0, 1) }).map(({ name }) => name)).toEqual([
      'offer.base',
      'offer.signingBonus.year1',
      'offer.signingBonus.year2',
      'offer.grants[0].value',
      'offer.grants[0].growth',
      'transition.marginalRate',
      'assumptions.raise',
    ]);
  });
});

describe('what moves the ask most', () => {
  const moved = (input: AskInput) =>
    askDrivers(input).map(({ name, moves, slope }) => [name, moves / 100, slope]);

  it('is found before rounding', () => {
    // Shortfall of year 1: 160,000 + 5,000 − 150,000 − 7,500 = 7,500; of year 2, none:
    // 160,000 − 150,000 − 22,500. A tenth more offered base takes 15,000, so all 7,500;
    // a tenth less adds 15,000 in year 1 and, from −12,500, 2,500 in year 2.
    const input = {
      ...BARE,
      offer: amazonPay(150_000, 0, 0, 150_000),
      alternatives: { 'competing-offer': amazonPay(160_000, 5000, 0, 0) },
    };
    expect(moved(input)).toEqual([
      // Up to 176,000: 23,500 and 3,500; down to 144,000: nothing.
      ['alternative.competingOffer.base', 19_500, 0.84375],
      ['offer.base', 17_500, -0.833333],
      // A tenth of 7,500 in year 1.
      ['offer.grants[0].value', 750, -0.05],
    ]);
    expect(askDrivers(input)[0]?.now).toEqual({ value: 16_000_000, measure: 750_000 });
  });

  it('may be a cost, by its amount, its certainty or the rate', () => {
    const input = {
      ...BARE,
      ...costs(
        { amount: usd(6400), taxation: 'after-tax', certainty: percent(50) },
        { amount: usd(100), certainty: WHOLE },
      ),
    };
    expect(moved(input)).toEqual([
      // 6,400 ÷ 0.64 = 10,000, half of it likely: 100 a percentage point.
      ['transition.items[0].certainty', 1000, 10_000],
      ['transition.items[0].amount', 500, 0.78125],
      // 6,400 ÷ (1 − 0.396) and ÷ (1 − 0.324), half of each: 5,298.02 and 4,733.73.
      ['transition.marginalRate', 298.02, 7837],
    ]);
  });

  it('is not the growth of equity unless somebody typed one', () => {
    const grown = (growth: number): AskInput => {
      const grants = [grantOfValue(usd(100_000), SCHEDULES.amazon, rate(growth))];
      return { ...BARE, offer: NOTHING, alternatives: { 'present-job': { ...NOTHING, grants } } };
    };
    // Years 1 and 2: 5,000 and 15,000.
    expect(moved(grown(0))).toEqual([['alternative.presentJob.grants[0].value', 2000, 0.2]]);
    // 5,000 × 1.1 + 15,000 × 1.21 = 23,650; at 11 % 24,031.50, at 9 % 23,271.50.
    expect(moved(grown(0.1))).toEqual([
      ['alternative.presentJob.grants[0].value', 2365, 0.2365],
      ['alternative.presentJob.grants[0].growth', 381.5, 38_000],
    ]);
  });

  it('is nothing where nothing is asked, or near', () => {
    expect(askDrivers(BARE)).toEqual([]);
    expect(askDrivers({ ...BARE, ...against(1, 1, 1, 1) })).toEqual([]);
  });

  it('holds for the largest amounts', () => {
    const largest = { base: 100_000_000, raise: 1, equity: { value: 100_000_000, growth: 4 } };
    const input = askInput(
      scenario.parse({
        offer: {},
        alternative: { presentJob: largest },
        transition: {
          items: Array(20).fill({ kind: 'relocation', amount: 100_000_000, certainty: 0.5 }),
          marginalRate: 0.9,
        },
      }),
    );
    const drivers = input ? askDrivers(input) : [];
    expect(drivers).toHaveLength(3);
    for (const { slope, curve } of drivers) {
      expect(Number.isFinite(slope)).toBe(true);
      expect(curve.every(({ measure }) => Number.isSafeInteger(measure))).toBe(true);
    }
  });
});
