import { describe, expect, it } from 'vitest';
import { answer } from '../calc.ts';

describe('gross-up', () => {
  it('of $6,000 at 36 % is $9,375', async () => {
    expect(await answer('gross-up', { 'gross-up': { net: 6000, rate: 0.36 } })).toEqual({
      tool: 'gross-up',
      unit: 'US dollars',
      wanted: 6000,
      assumptions: { rate: 0.36 },
      gross: 9375,
      net: 6000,
      tax: 3375,
      lines: [
        { code: 'net', name: 'Net', amount: 6000 },
        {
          code: 'combined',
          name: 'All taxes at one rate',
          basis: 9375,
          rate: 0.36,
          amount: 3375,
          from: 0,
          to: null,
        },
      ],
      total: 9375,
      issues: [],
    });
  });

  it('against what is withheld', async () => {
    const result = await answer('gross-up', { net: 10_000, wagesToDate: 180_000 });
    expect(result).toMatchObject({
      gross: 13_427.83,
      net: 10_000.01,
      tax: 3427.82,
      total: 13_427.83,
      assumptions: { against: 'withheld', year: 2026, wagesToDate: 180_000 },
    });
    expect(result.issues.map(({ code }: { code: string }) => code)).toEqual(['state-not-stated']);
  });

  it('against what is owed', async () => {
    const owed = { net: 25_000, against: 'owed', wages: 180_000 };
    const result = await answer('gross-up', owed);
    expect(result).toMatchObject({
      gross: 34_078.76,
      assumptions: { against: 'owed', wages: 180_000 },
    });
    const shrinking = { ...owed, wages: 289_000, state: 'RI' };
    const codes = (await answer('gross-up', shrinking)).issues.map(
      ({ code }: { code: string }) => code,
    );
    expect(codes).toEqual(['state-tax-simplified', 'state-deduction-shrinks']);
  });

  it('may have no answer', async () => {
    const result = await answer('gross-up', { net: 1, stateRate: 1, state: 'TX' });
    expect(result).toMatchObject({ gross: null, net: 0, tax: 0, total: 0, lines: [] });
    expect(result.issues).toEqual([
      {
        code: 'no-gross-up',
        text: 'No gross leaves this net: tax takes more than 99 cents of the next dollar.',
      },
    ]);
  });
});
