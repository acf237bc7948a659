import { describe, expect, it } from 'vitest';
import { answer, type Moved, problems } from '../calc.ts';

describe('transition-cost', () => {
  it('adds up its items', async () => {
    const items = [
      { id: 'units', kind: 'unvested-equity', amount: 42000 },
      { kind: 'lease-or-home', amount: 6500, certainty: 0.5 },
    ];
    // 6,500 ÷ (1 − 0.35) = 10,000, half of it likely
    const { sensitivity, ...rest } = await answer('transition-cost', { items, marginalRate: 0.35 });
    expect(sensitivity.map(({ input, moves }: Moved) => [input, moves])).toEqual([
      ['transition.items[0].amount', 4200],
      ['transition.items[0].certainty', 4200],
      ['transition.items[1].certainty', 1000],
    ]);
    expect(rest).toEqual({
      tool: 'transition-cost',
      unit: 'US dollars before tax',
      assumptions: { marginalRate: 0.35, marginalRateFrom: 'stated' },
      keptByStart: [],
      afterYears: [],
      lines: [
        {
          code: 'unvested-equity',
          amount: 42000,
          id: 'units',
          stated: 42000,
          taxation: 'pre-tax',
          beforeTax: 42000,
          certainty: 1,
        },
        {
          code: 'lease-or-home',
          amount: 5000,
          id: 'item-2',
          stated: 6500,
          taxation: 'after-tax',
          beforeTax: 10000,
          certainty: 0.5,
        },
      ],
      total: 47000,
      certain: 42000,
      likely: 47000,
      largest: 52000,
      drivers: ['units', 'item-2'],
      issues: [],
    });
  });

  const lease = { kind: 'lease-or-home', amount: 6500 };
  const offer = {
    base: 150000,
    signingBonus: { year1: 55000 },
    equity: { value: 150000, schedule: 'amazon' },
    startDate: '2027-03-15',
  };

  it('computes the rate on the next dollar of the offer, and says so', async () => {
    const { assumptions, total, issues } = await answer('transition-cost', {
      transition: { items: [lease] },
      offer,
      assumptions: { state: 'CA' },
    });
    // 24 % + 1.45 % + 0.9 % + 9.3 % + 1.3 %; 6,500 ÷ (1 − 0.3695)
    expect(assumptions).toMatchObject({
      marginalRate: 0.3695,
      marginalRateFrom: 'computed',
      holdsFor: 5375,
    });
    expect(assumptions.rates.map(({ rate }: { rate: number }) => rate)).toEqual([
      0.24, 0.0145, 0.009, 0.093, 0.013,
    ]);
    expect(total).toBe(10309.28);
    expect(issues.map(({ code }: { code: string }) => code)).toEqual([
      'rate-computed',
      'rate-ends-earlier',
      'state-tax-simplified',
    ]);
  });

  it('takes a stated rate before a computed one, and an assumed one last', async () => {
    const stated = { transition: { items: [lease], marginalRate: 0.35 }, offer };
    expect(await answer('transition-cost', stated)).toMatchObject({
      total: 10000,
      assumptions: { marginalRate: 0.35, marginalRateFrom: 'stated' },
      issues: [],
    });
    const alone = await answer('transition-cost', { items: [lease] });
    expect(alone.assumptions).toEqual({ marginalRate: 0.3435, marginalRateFrom: 'assumed' });
    expect(alone.issues).toHaveLength(1);
  });

  it('needs no rate where nothing is paid after tax', async () => {
    const items = [{ kind: 'annual-bonus', amount: 1 }];
    const assumptions = { taxYear: 2031 };
    const result = await answer('transition-cost', { transition: { items }, offer, assumptions });
    expect(result).toMatchObject({ total: 1, issues: [] });
    expect(
      await problems('transition-cost', { transition: { items: [lease] }, offer, assumptions }),
    ).toEqual(['assumptions.taxYear: 2031 has no tax figures here; known are 2025, 2026']);
  });

  it('leaves out what the start date of the offer keeps', async () => {
    const vest = { id: 'vest', kind: 'unvested-equity', amount: 8000, date: '2027-03-14' };
    const bonus = { id: 'bonus', kind: 'annual-bonus', amount: 9000, date: '2027-03-15' };
    const scenario = { transition: { items: [vest, bonus] }, offer };
    const result = await answer('transition-cost', scenario);
    expect(result.total).toBe(9000);
    expect(result.keptByStart).toEqual([
      { id: 'vest', kind: 'unvested-equity', stated: 8000, date: '2027-03-14' },
    ]);
    expect(result.sensitivity[0].input).toBe('transition.items[1].amount');
    const later = await answer('transition-cost', { ...scenario, startDate: { gapDays: 2 } });
    expect(later.total).toBe(17000);
    const asked = await answer('ask', scenario);
    expect([asked.total, asked.keptByStart]).toEqual([9000, result.keptByStart]);
  });

  it('adds up what is forfeited vest by vest, within the years compared', async () => {
    const vest = (date: string, units: number) => ({
      id: date,
      kind: 'unvested-equity',
      units,
      price: 180,
      date,
    });
    const vests = [
      vest('2027-03-01', 40),
      vest('2027-06-01', 40),
      vest('2028-06-01', 80),
      vest('2029-06-01', 80),
    ];
    const { total, keptByStart, afterYears } = await answer('transition-cost', {
      transition: { items: vests },
      offer: { startDate: '2027-03-15' },
      assumptions: { horizonYears: 2 },
    });
    // 40 × 180 are received in March; 80 × 180 would come after March 2029.
    expect(total).toBe(21600);
    expect(keptByStart).toEqual([
      { id: '2027-03-01', kind: 'unvested-equity', stated: 7200, date: '2027-03-01' },
    ]);
    expect(afterYears).toEqual([
      { id: '2029-06-01', kind: 'unvested-equity', stated: 14400, date: '2029-06-01' },
    ]);
  });
});
