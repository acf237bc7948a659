// @vitest-environment node
import { describe, expect, it } from 'vitest';
import {
  bonusKept,
  keptAlike,
  leavingCase,
  leftBehind,
} from '../../../src/components/prose/leaving-case.ts';
import { WAYS_PAID } from '../../../src/lib/ledger/pay.ts';
import { dollars } from '../../../src/lib/money.ts';

const example = 'l6-letter';

describe('leaving at month 6, year 1 paid at once', () => {
  const at = leavingCase({ example, month: 6 });

  it('owes 78,000 × (12 − 6) ÷ 12, and all of the moving money', () => {
    expect(at.owedSigningBonus).toBe(dollars(39_000));
    expect(at.owedRelocation).toBe(dollars(12_000));
    expect(bonusKept(at)).toBe(dollars(39_000));
  });

  it('leaves 57,600 of bonus and 229,500 of stock behind', () => {
    expect(leftBehind(at)).toBe(dollars(287_100));
  });

  it('owes 78,000 × 18 ÷ 24 under a clause of two years, all of it under a cliff', () => {
    const owed = (kind: 'pro-rata' | 'cliff', windowMonths: number) =>
      leavingCase({ example, month: 6, clause: { kind, windowMonths } }).owedSigningBonus;
    expect(owed('pro-rata', 24)).toBe(dollars(58_500));
    expect(owed('cliff', 12)).toBe(dollars(78_000));
  });

  it('owes 70% of it where the clause asks for the net of 30% withheld', () => {
    expect(leavingCase({ example, month: 6, withheld: 0.3 }).owedSigningBonus).toBe(
      dollars(27_300),
    );
  });
});

describe('the three ways of paying', () => {
  const ways = (month: number) =>
    WAYS_PAID.map((paid) => leavingCase({ example, month, paid, withheld: undefined }));

  it('keep 78,000 + 6 × 4,800 at month 18, whoever holds the rest', () => {
    expect(keptAlike(ways(18))).toBe(dollars(106_800));
    expect(ways(18).map(({ owedSigningBonus }) => owedSigningBonus)).toEqual([
      0,
      0,
      dollars(28_800),
    ]);
  });

  it('may not be called alike where they are not', () => {
    const clause = { kind: 'pro-rata', windowMonths: 24 } as const;
    const unlike = WAYS_PAID.map((paid) => leavingCase({ example, month: 6, paid, clause }));
    expect(() => keptAlike(unlike)).toThrow('month 6');
  });
});

it('one year’s bonus can be looked at alone', () => {
  const at = leavingCase({ example, month: 18, paid: 'two-lumps', firstYearOnly: true });
  expect(at.signingBonus).toBe(dollars(78_000));
  expect(at.owedSigningBonus).toBe(0);
});

it('an offer without terms of its own is taken to ask for 12 months pro rata', () => {
  const at = leavingCase({ example: 'l6-published', month: 3, paid: 'two-lumps' });
  expect(at.owedSigningBonus).toBe(dollars(41_250));
});
