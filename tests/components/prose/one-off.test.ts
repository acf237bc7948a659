// @vitest-environment node
import { expect, it } from 'vitest';
import {
  breakEvenCell,
  oneOff,
  oneOffInput,
  paidBy,
} from '../../../src/components/prose/one-off.ts';
import { dollars } from '../../../src/lib/money.ts';

it('takes what is left out as nothing, and staying as certain', () => {
  expect(oneOffInput({ rise: 10_000, bonus: 30_000 })).toEqual({
    rise: 1_000_000,
    bonus: 3_000_000,
    years: 6,
    raise: 0,
    riders: 0,
    stay: 1,
    discount: 0,
    repayment: { kind: 'none' },
  });
});

it('breaks even where the plain sum does', () => {
  const found = oneOff({ rise: 10_000, bonus: 30_000 });
  expect(found.breakEvenMonth).toBe(36);
  expect(breakEvenCell(found, 6)).toBe('36');
  expect(paidBy(2, found)).toBe(dollars(20_000));
  expect(paidBy(7, found)).toBe(0);
});

it('says where six years are too short', () => {
  expect(breakEvenCell(oneOff({ rise: 10_000, bonus: 70_000 }), 6)).toBe('72+');
});

it('equals a rise by what it pays', () => {
  expect(oneOff({ rise: 10_000, years: 4 }).equalBonus).toBe(dollars(40_000));
  expect(oneOff({ bonus: 40_000, years: 4 }).equalRise).toBe(dollars(10_000));
});

it('repays a lump pro rata on demand', () => {
  expect(oneOffInput({ repaidOver: 24 }).repayment).toEqual({ kind: 'pro-rata', windowMonths: 24 });
  const certain = oneOff({ rise: 5_000, bonus: 20_000, repaidOver: 24 });
  expect(certain.expectedRepayment).toBe(0);
});
