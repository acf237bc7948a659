// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { percentOf, shareOf } from '../../../src/components/charts/scale.ts';

describe('a share of a scale', () => {
  it.each([
    [0, 40, 0],
    [10, 40, 25],
    [40, 40, 100],
    [1, 3, 33.333333333333336],
    [50, 40, 125],
    [5, 0, 0],
    [0, 0, 0],
    [5, -1, 0],
  ])('%d of %d is %d', (value, largest, share) => {
    expect(shareOf(value, largest)).toBe(share);
  });
});

describe('a length on the page', () => {
  it.each([
    [0, '0%'],
    [25, '25%'],
    [100, '100%'],
    [33.333333333333336, '33.333%'],
    [66.6667, '66.667%'],
    [0.0004, '0%'],
    [12.5, '12.5%'],
  ])('%d is %s', (share, length) => {
    expect(percentOf(share)).toBe(length);
  });
});
