// @vitest-environment node
import { expect, it } from 'vitest';
import { piecesOf } from '../../../src/components/charts/stack.ts';
import { dollars, ZERO } from '../../../src/lib/money.ts';

it('lays the pieces end to end and leaves out what is nothing', () => {
  const paid = {
    base: dollars(100),
    signingBonus: ZERO,
    equity: dollars(30),
    other: dollars(5),
  };
  expect(piecesOf(paid)).toEqual([
    { of: 'base', name: 'Base', from: 0, size: dollars(100) },
    { of: 'equity', name: 'Equity', from: dollars(100), size: dollars(30) },
    { of: 'other', name: 'Other', from: dollars(130), size: dollars(5) },
  ]);
});
