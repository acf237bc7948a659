import { describe, expect, it } from 'vitest';
import { answer } from '../calc.ts';

describe('versions', () => {
  const first = { base: 150000, signingBonus: { year1: 55000 }, equity: { value: 150000 } };
  const second = { base: 150000, signingBonus: { year1: 75000 }, equity: { value: 130000 } };
  const moved = { from: 'First', outcome: 'only-moved', total: 0, relocation: 2000 };

  it('sees money that only moved', async () => {
    const offers = [
      { label: 'First', offer: first },
      { label: 'Second', offer: { ...second, relocation: { amount: 2000 } } },
    ];
    const result = await answer('versions', { offers });
    expect(result).toMatchObject({
      tool: 'versions',
      unit: 'US dollars',
      assumptions: { horizonYears: 4, raise: 0, withheldRate: 0, tolerance: 500 },
      changes: [{ ...moved, to: 'Second' }],
      overall: { ...moved, to: 'Second' },
      issues: [],
    });
    expect(result.versions[1]).toEqual({
      label: 'Second',
      years: [
        { year: 1, base: 150000, signingBonus: 75000, equity: 6500, other: 0, total: 231500 },
        { year: 2, base: 150000, signingBonus: 0, equity: 19500, other: 0, total: 169500 },
        { year: 3, base: 150000, signingBonus: 0, equity: 52000, other: 0, total: 202000 },
        { year: 4, base: 150000, signingBonus: 0, equity: 52000, other: 0, total: 202000 },
      ],
      kept: [
        { month: 12, amount: 231500 },
        { month: 24, amount: 401000 },
        { month: 36, amount: 603000 },
        { month: 48, amount: 805000 },
      ],
      total: 805000,
      afterHorizon: 0,
      relocation: 2000,
    });
    const [change] = result.changes;
    expect(change.movedTo).toEqual([
      { code: 'signing-bonus', amount: 20000, year: 1, before: 55000, after: 75000 },
    ]);
    expect(change.movedFrom[3]).toEqual({
      code: 'equity',
      amount: -8000,
      year: 4,
      before: 60000,
      after: 52000,
    });
    expect(change.lines).toHaveLength(5);
    expect(change.kept[0]).toEqual({ month: 12, before: 212500, after: 231500, change: 19000 });
    expect(change.issues).toEqual([
      {
        code: 'relocation-changed',
        text: 'Relocation money changed; it covers a cost and is in no total.',
      },
    ]);
  });

  it('takes the scenario’s own offer as the last', async () => {
    const versions = { offers: [{ label: 'First', offer: first }] };
    const result = await answer('versions', { versions, offer: second });
    expect(result.overall).toMatchObject({ ...moved, to: 'offer', relocation: 0 });
  });

  it('says that one alone cannot be compared', async () => {
    const result = await answer('versions', { offers: [{ label: 'First', offer: first }] });
    expect(result).toMatchObject({ changes: [], overall: null });
    expect(result.issues).toEqual([
      { code: 'fewer-than-two-versions', text: 'A comparison takes at least two versions.' },
    ]);
  });
});
