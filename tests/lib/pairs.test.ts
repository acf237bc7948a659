import { expect, it } from 'vitest';
import { pairs } from '../../src/lib/pairs.ts';

it.each([
  [
    [1, 2],
    ['a', 'b'],
    [
      [1, 'a'],
      [2, 'b'],
    ],
  ],
  [[1, 2, 3], ['a'], [[1, 'a']]],
  [[1], ['a', 'b'], [[1, 'a']]],
  [[], ['a'], []],
  // What is not there is a pair's business, an empty place is not.
  [[undefined], [null], [[undefined, null]]],
])('%j beside %j are %j', (ours, theirs, both) => {
  expect(pairs<unknown, unknown>(ours, theirs)).toEqual(both);
});
