// @vitest-environment node
import { expect, it } from 'vitest';
import { firstMonth } from '../../../src/components/prose/monthly.ts';
import { dollars } from '../../../src/lib/money.ts';

it('a month of two jobs is (142,000 + 38,000) ÷ 12 against 134,000 ÷ 12', () => {
  expect(firstMonth('l5-start-date')).toEqual({
    offer: dollars(11_833.34 + 3_166.67),
    presentJob: dollars(11_166.67),
    difference: dollars(3_833.34),
  });
});
