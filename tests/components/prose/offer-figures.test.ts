// @vitest-environment node
import { describe, expect, it } from 'vitest';
import {
  type Figure,
  offerFigure,
  vestTable,
} from '../../../src/components/prose/offer-figures.ts';

const LETTER: [Figure, string][] = [
  ['level', 'L6'],
  ['role', 'Senior Product Manager, Technical'],
  ['start-date', 'March 8, 2027'],
  ['base', '$174,500'],
  ['bonus-1', '$78,000'],
  ['bonus-2', '$57,600'],
  ['monthly-1', '$6,500'],
  ['monthly-2', '$4,800'],
  ['units', '1,080'],
  ['price', '$212.50'],
  ['grant', '$229,500'],
  ['relocation', '$12,000'],
  ['bonus-window', '12 months'],
  ['relocation-window', '12 months'],
];

describe('what the letter prints', () => {
  it.each(LETTER)('%s is %s', (show, expected) => {
    expect(offerFigure('l6-letter', show)).toBe(expected);
  });

  it('is nothing that the offer does not state', () => {
    expect(() => offerFigure('l6-published', 'start-date')).toThrow('states no start-date');
    expect(() => offerFigure('l6-published', 'bonus-window')).toThrow('states no bonus-window');
  });
});

it('1,080 units vest 5%, 15% and four times 20%', () => {
  expect(vestTable('l6-letter')).toEqual([
    { when: 'Month 12', units: '54' },
    { when: 'Month 24', units: '162' },
    { when: 'Month 30', units: '216' },
    { when: 'Month 36', units: '216' },
    { when: 'Month 42', units: '216' },
    { when: 'Month 48', units: '216' },
  ]);
});
