import { describe, expect, it } from 'vitest';
import { type ScenarioInput, scenario } from '../../../src/lib/scenario/schema.ts';
import { scenarioTold } from '../../../src/lib/scenario/share.ts';
import { writeScenario } from '../../../src/lib/scenario/write.ts';

const GIVEN: ScenarioInput = {
  offer: {
    level: 'L6',
    role: 'Product Manager',
    startDate: '2027-03-01',
    base: 200_000,
    raise: 0.03,
    cashBonus: { target: 0.1, payout: 0.9 },
    costs: [{ label: 'License', month: 3, amount: 10_400 }],
    relocation: { amount: 20_000, repayment: { kind: 'cliff' } },
  },
  alternative: { competingOffer: { employer: 'Elsewhere', base: 190_000 } },
  transition: {
    items: [
      { id: 'vest', label: 'My vest', kind: 'unvested-equity', amount: 30_000, date: '2027-04-01' },
    ],
  },
  leaving: { month: 18, withheldRate: 0.22 },
  startDate: { gapDays: 3, from: '2027-02-01', to: '2027-05-01' },
};

const toldOf = (kind: 'exact' | 'rounded' | 'ratios') =>
  JSON.parse(
    JSON.stringify(writeScenario(scenarioTold(scenario.parse(GIVEN), kind) ?? scenario.parse({}))),
  );

const TERMS = { kind: 'cliff', windowMonths: 12, owed: 'gross' };
const NO_BONUS = { year1: 0, year2: 0, paid: 'instalments' };

describe('what a link tells', () => {
  it('exactly is the scenario itself, names and all', () => {
    const given = scenario.parse(GIVEN);
    expect(scenarioTold(given, 'exact')).toBe(given);
    expect(toldOf('exact').offer.role).toBe('Product Manager');
  });

  it('rounded has amounts to $5,000 and the dates, and no words of the reader’s own', () => {
    expect(toldOf('rounded')).toMatchObject({
      offer: {
        level: 'L6',
        startDate: '2027-03-01',
        base: 200_000,
        raise: 0.03,
        signingBonus: NO_BONUS,
        cashBonus: { target: 0.1, payout: 0.9 },
        costs: [{ label: 'Other', month: 3, amount: 10_000 }],
        relocation: { amount: 20_000, repayment: TERMS },
      },
      alternative: { competingOffer: { base: 190_000, signingBonus: NO_BONUS } },
      transition: {
        items: [
          {
            id: 'item-1',
            kind: 'unvested-equity',
            taxation: 'pre-tax',
            certainty: 1,
            amount: 30_000,
            date: '2027-04-01',
          },
        ],
      },
      leaving: { month: 18, withheldRate: 0.22 },
      startDate: { gapDays: 3, from: '2027-02-01', to: '2027-05-01' },
    });
  });

  it('as ratios has base at $100,000 and no date', () => {
    const told = toldOf('ratios');
    expect(told.offer).toMatchObject({
      base: 100_000,
      costs: [{ label: 'Other', month: 3, amount: 5200 }],
      relocation: { amount: 10_000, repayment: TERMS },
    });
    expect(told.leaving).toEqual({ month: 18, withheldRate: 0.22 });
    expect(told.startDate).toEqual({ gapDays: 3 });
    expect(told.offer).not.toHaveProperty('startDate');
    expect(told.transition.items[0]).not.toHaveProperty('date');
  });
});
