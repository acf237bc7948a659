// @vitest-environment node
import { expect, test } from 'vitest';
import { byLetter } from '../../../src/components/reading/alphabet.ts';

test('puts names under their first letters, figures first', () => {
  const names = ['vest', 'RSU', 'at will', '401(k) match', 'repayment', 'Anchor'];
  const letters = byLetter(names.map((name) => ({ name })));
  expect(letters.map(({ letter, items }) => [letter, ...items.map(({ name }) => name)])).toEqual([
    ['0–9', '401(k) match'],
    ['A', 'Anchor', 'at will'],
    ['R', 'repayment', 'RSU'],
    ['V', 'vest'],
  ]);
});

test('has no letters where there is nothing', () => {
  expect(byLetter([])).toEqual([]);
});
