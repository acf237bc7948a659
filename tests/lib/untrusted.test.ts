import { describe, expect, it } from 'vitest';
import { isObject, parsedJson } from '../../src/lib/untrusted.ts';

describe('a value from outside', () => {
  it.each([
    [{}, true],
    [{ a: 1 }, true],
    [[], false],
    [null, false],
    [undefined, false],
    ['{}', false],
    [5, false],
  ])('%j is an object: %s', (value, is) => {
    expect(isObject(value)).toBe(is);
  });

  it.each([
    ['{"a":[1]}', { a: [1] }],
    ['null', null],
    ['', undefined],
    ['{"a":', undefined],
  ])('%s holds %j', (text, value) => {
    expect(parsedJson(text)).toEqual(value);
  });
});
