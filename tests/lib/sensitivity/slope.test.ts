import { expect, it } from 'vitest';
import { effectOf } from '../../../src/lib/sensitivity/slope.ts';

it.each([
  ['money', 2.08, 208_000],
  ['money', -1, -100_000],
  ['money', 0, 0],
  ['rate', -1240, -1240],
  ['rate', 0, 0],
] as const)('a slope of an input in %s of %f is an effect of %i cents', (unit, slope, effect) => {
  expect(effectOf({ unit, slope })).toBe(effect);
});
