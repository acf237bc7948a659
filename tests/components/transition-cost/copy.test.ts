// @vitest-environment node
import { describe, expect, it } from 'vitest';
import {
  answerSentence,
  KIND_WORDS,
  notCounted,
  rangeSentence,
  recruiterSentence,
  TAXATION_WORDS,
  workingNote,
} from '../../../src/components/transition-cost/copy.ts';
import { percent } from '../../../src/lib/rate.ts';
import { costs } from './sheets.ts';

describe('the answer', () => {
  it.each([
    [[], 'So far the move costs you nothing that you have listed.'],
    [[{ amount: 0 }], 'So far the move costs you nothing that you have listed.'],
    [[{ amount: 74_100 }], 'The move costs you about $74,100 before tax.'],
    [
      [
        { amount: 6000, taxation: 'after-tax' },
        { amount: 1000, certainty: 50 },
      ],
      'The move costs you about $10,500 before tax.',
    ],
    [[{ amount: 1000.5 }], 'The move costs you about $1,001 before tax.'],
  ] as const)('to %j: %s', (items, sentence) => {
    expect(answerSentence(costs(items))).toBe(sentence);
  });
});

describe('what is sure', () => {
  it.each([
    [[], 'Add what you would lose or pay.'],
    [[{ amount: 0, certainty: 50 }], 'Add what you would lose or pay.'],
    [[{ amount: 74_100 }, { amount: 0, certainty: 50 }], 'All of it is certain.'],
    [
      [{ amount: 1000 }, { amount: 2000, certainty: 0 }],
      '$1,000 of it is certain; if everything came true it would be $3,000.',
    ],
    [
      [
        { amount: 1000 },
        { amount: 2000, certainty: 50, kind: 'relocation' },
        { amount: 6000, certainty: 25, kind: 'income-gap' },
      ],
      '$1,000 of it is certain; if everything came true it would be $9,000. It hangs most on the weeks without pay: without it, $2,000.',
    ],
    [
      [{ amount: 600, certainty: 50, taxation: 'after-tax', kind: 'legal-fees' }],
      'None of it is certain; if everything came true it would be $1,000. It hangs most on immigration or legal fees: without it, $0.',
    ],
  ] as const)('of %j: %s', (items, sentence) => {
    expect(rangeSentence(costs(items))).toBe(sentence);
  });
});

describe('rows that do not count', () => {
  it('are told by their number', () => {
    expect(notCounted(1)).toMatch(/^One cost /);
    expect(notCounted(2)).toMatch(/^2 costs /);
    expect(notCounted(1)).not.toBe(notCounted(2));
  });
});

describe('the sentence for the recruiter', () => {
  const opening = 'Making this move costs me';
  const question = 'What room is there in the signing bonus to cover that?';

  it.each([
    [[], ''],
    [[{ amount: 0 }], ''],
    [[{ amount: 500, certainty: 0 }], ''],
    [
      [{ amount: 74_100, kind: 'unvested-equity' }],
      `${opening} $74,100 before tax: unvested equity ($74,100). ${question}`,
    ],
    [
      [
        { amount: 1000, kind: 'relocation' },
        { amount: 2000, kind: 'unvested-equity' },
      ],
      `${opening} $3,000 before tax: unvested equity ($2,000) and moving costs that the relocation help does not cover ($1,000). ${question}`,
    ],
    [
      [
        { amount: 100, kind: 'other' },
        { amount: 300, kind: 'lost-leave' },
        { amount: 400, kind: 'health-cover' },
        { amount: 200, kind: 'partner-income' },
      ],
      `${opening} $1,000 before tax: mainly health coverage between jobs ($400), paid leave that is lost ($300) and the income my partner loses ($200). ${question}`,
    ],
    [
      [
        { amount: 5000, kind: 'unvested-equity' },
        { amount: 600, certainty: 50, taxation: 'after-tax', kind: 'legal-fees' },
        { amount: 900, certainty: 0, kind: 'other' },
      ],
      `${opening} $5,000 before tax: unvested equity ($5,000). It may also cost me up to $1,000 before tax: immigration or legal fees ($1,000). ${question}`,
    ],
    [
      [{ amount: 2000, certainty: 90, kind: 'annual-bonus' }],
      `Making this move may cost me up to $2,000 before tax: an annual bonus already earned in part ($2,000). ${question}`,
    ],
  ] as const)('on %j: %s', (items, sentence) => {
    expect(recruiterSentence(costs(items))).toBe(sentence);
  });
});

describe('how a line came about', () => {
  it.each([
    [{ amount: 1000 }, 'counted as it is'],
    [{ amount: 1000, certainty: 90 }, '$1,000 × 90%'],
    [{ amount: 600, taxation: 'after-tax' }, '$600 ÷ (1 − 40%) = $1,000'],
    [
      { amount: 600, taxation: 'after-tax', certainty: 12.5 },
      '$600 ÷ (1 − 40%) = $1,000, then $1,000 × 12.5%',
    ],
    [{ amount: 1000, certainty: 0 }, '$1,000 × 0%'],
  ] as const)('for %j: %s', (item, note) => {
    const [line] = costs([item]).lines;
    if (!line) throw new Error('no line');
    expect(workingNote(line, percent(40))).toBe(note);
  });
});

describe('the words', () => {
  it('tell every kind of cost from every other', () => {
    const words = Object.values(KIND_WORDS);
    expect(words).toHaveLength(15);
    expect(new Set(words.map(({ label }) => label)).size).toBe(15);
    expect(new Set(words.map(({ inSentence }) => inSentence)).size).toBe(15);
    expect(words.filter(({ label }) => !/^[A-Z][^.]+$/.test(label))).toEqual([]);
    expect(words.filter(({ inSentence }) => !/^[a-z][^.]+$/.test(inSentence))).toEqual([]);
    expect(words.filter(({ hint }) => !/^[A-Z].*\.$/.test(hint))).toEqual([]);
  });

  it('tell pay from money', () => {
    expect(TAXATION_WORDS).toEqual({
      'pre-tax': 'Pay, before tax',
      'after-tax': 'Money, after tax',
    });
  });
});
