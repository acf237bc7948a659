import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type AskInput, calculateAsk } from '../../../src/lib/ask/calculate.ts';
import { targets } from '../../../src/lib/ask/target.ts';
import { percent, rate } from '../../../src/lib/rate.ts';
import { amazonPay, usd } from '../offer/pays.ts';
import { BARE, costs } from './asks.ts';

const costly = costs(
  { amount: usd(900), kind: 'unvested-equity' },
  { amount: usd(64), kind: 'relocation', taxation: 'after-tax' },
);
const present = amazonPay(100_000, 0, 0, 50_000);
const asks: readonly AskInput[] = [
  BARE,
  { ...BARE, ...costly },
  { ...BARE, ...costly, alternatives: { 'present-job': present } },
  { ...BARE, ...costly, alternatives: { 'competing-offer': present } },
  { ...BARE, ...costly, alternatives: { 'present-job': present }, raise: rate(0.5) },
];

describe('targets', () => {
  it('are those of the ask, whatever was asked before', () => {
    const targetOf = targets();
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...asks)), (list) => {
        for (const ask of list) expect(targetOf(ask)).toBe(calculateAsk(ask).target);
      }),
    );
  });

  it('follow every change', () => {
    const targetOf = targets();
    const [, , ask = BARE] = asks;
    const before = targetOf(ask);
    const dearer = { ...ask, transition: { ...ask.transition, marginalRate: percent(60) } };
    const richer = { ...ask, alternatives: { 'present-job': { ...present, base: usd(400_000) } } };
    for (const changed of [dearer, richer]) {
      expect(targetOf(changed)).toBe(calculateAsk(changed).target);
      expect(targetOf(changed)).toBeGreaterThan(before);
    }
  });
});
