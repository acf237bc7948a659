import { expect, it, vi } from 'vitest';
import { remembering } from '../../src/lib/remember.ts';

it('computes once for an object, and again for one that only looks like it', () => {
  const compute = vi.fn(({ length }: readonly number[]) => ({ length }));
  const lengthOf = remembering(compute);
  const list = [1, 2];
  const first = lengthOf(list);
  expect(first).toEqual({ length: 2 });
  expect(lengthOf(list)).toBe(first);
  expect(compute).toHaveBeenCalledTimes(1);
  expect(lengthOf([1, 2])).toEqual(first);
  expect(compute).toHaveBeenCalledTimes(2);
});

it('remembers zero and the empty text, too', () => {
  const compute = vi.fn((_: object) => 0);
  const zero = remembering(compute);
  const one = {};
  expect([zero(one), zero(one)]).toEqual([0, 0]);
  expect(compute).toHaveBeenCalledTimes(1);
});
