// @vitest-environment node
import { describe, expect, it } from 'vitest';
import {
  type FieldName,
  parseFields,
  readInput,
  START,
} from '../../../src/components/base-vs-signing-bonus/input.ts';

const typed = (texts: Partial<Record<FieldName, string>>) => readInput({ ...START, ...texts });

describe('the example', () => {
  it('is the plainest case there is', () => {
    expect(readInput(START)).toEqual({
      rise: 1_000_000,
      bonus: 3_000_000,
      years: 4,
      raise: 0,
      riders: 0,
      stay: 1,
      discount: 0,
      repayment: { kind: 'none' },
    });
  });
});

describe('what is typed', () => {
  it('is read as people write it', () => {
    expect(
      typed({
        rise: '8k',
        bonus: '$40,000.50',
        years: '2',
        raise: '3',
        riders: '17.5%',
        stay: '85 percent',
        discount: '4%',
        repayment: 'cliff',
        window: '24',
      }),
    ).toEqual({
      rise: 800_000,
      bonus: 4_000_050,
      years: 2,
      raise: 0.03,
      riders: 0.175,
      stay: 0.85,
      discount: 0.04,
      repayment: { kind: 'cliff', windowMonths: 24 },
    });
  });

  it.each([
    ['rise', 'a lot'],
    ['rise', ''],
    ['rise', '-1'],
    ['rise', '100000000.01'],
    ['bonus', '1.234'],
    ['bonus', ''],
    ['years', '0'],
    ['years', '7'],
    ['years', '2.5'],
    ['years', ''],
    ['raise', '51'],
    ['raise', '-1%'],
    ['raise', ''],
    ['riders', '101%'],
    ['riders', ''],
    ['stay', '100.0001'],
    ['stay', ''],
    ['discount', '50.1'],
    ['discount', 'x'],
    ['discount', ''],
  ] as const)('counts for nothing as a whole while %s is %j', (name, text) => {
    expect(typed({ [name]: text })).toBeNull();
    expect(parseFields({ ...START, [name]: text })[name].state).not.toBe('valid');
  });

  it.each([
    ['rise', '0', 'rise', 0],
    ['rise', '100m', 'rise', 10_000_000_000],
    ['bonus', '0', 'bonus', 0],
    ['years', '1', 'years', 1],
    ['years', '6', 'years', 6],
    ['raise', '50%', 'raise', 0.5],
    ['riders', '100', 'riders', 1],
    ['stay', '0%', 'stay', 0],
    ['discount', '50', 'discount', 0.5],
  ] as const)('may go as far as %s %s', (name, text, key, value) => {
    expect(typed({ [name]: text })?.[key]).toBe(value);
  });
});

describe('the repayment window', () => {
  it.each(['', '0', '73', 'a year', '1.5'])(
    'is not looked at while nothing goes back: %j',
    (window) => {
      expect(typed({ window })?.repayment).toEqual({ kind: 'none' });
    },
  );

  it.each(['pro-rata', 'cliff'])('counts with %s', (repayment) => {
    expect(typed({ repayment, window: '1' })?.repayment).toEqual({
      kind: repayment,
      windowMonths: 1,
    });
    expect(typed({ repayment, window: '72' })?.repayment).toEqual({
      kind: repayment,
      windowMonths: 72,
    });
    for (const window of ['', '0', '73', 'a year', '1.5']) {
      expect(typed({ repayment, window })).toBeNull();
    }
  });

  it.each(['', 'all', 'constructor', 'Cliff'])(
    'is not asked for by a word of no meaning: %j',
    (word) => {
      expect(typed({ repayment: word, window: 'x' })?.repayment).toEqual({ kind: 'none' });
    },
  );
});
