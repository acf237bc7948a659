// @vitest-environment node
import { describe, expect, it } from 'vitest';
import {
  assumptions,
  chartLabel,
  consequence,
  exchange,
  tippingPoint,
  workingLabel,
} from '../../../src/components/base-vs-signing-bonus/sentences.ts';
import { NONE, percent } from '../../../src/lib/rate.ts';
import { worked } from './inputs.ts';

/** Gone within the first month, near enough, and all of the bonus goes back. */
const GONE = { stay: percent(0.0001), repayment: { kind: 'cliff', windowMonths: 72 } } as const;

describe('the tipping point', () => {
  it.each([
    [{ rise: 0, bonus: 0 }, 'Type a raise and a signing bonus to compare.'],
    [
      { bonus: 0 },
      'With no signing bonus on the other side, a $10,000 raise leads from the first month.',
    ],
    [{ rise: 0 }, 'With no raise on the other side, a $30,000 signing bonus leads all the way.'],
    [
      { years: 2 },
      'Within 2 years, a $10,000 raise never catches up with a $30,000 signing bonus.',
    ],
    [{ years: 1 }, 'Within 1 year, a $10,000 raise never catches up with a $30,000 signing bonus.'],
    [GONE, 'A $10,000 raise leads from the start.'],
    [{}, 'A $10,000 raise needs 36 months to catch up with a $30,000 signing bonus.'],
    [
      { rise: 12_000, bonus: 1000 },
      'A $12,000 raise needs 1 month to catch up with a $1,000 signing bonus.',
    ],
    [
      { bonus: 30_000.5 },
      'A $10,000 raise needs 37 months to catch up with a $30,000.50 signing bonus.',
    ],
    [
      { years: 6, stay: percent(90) },
      'A $10,000 raise needs 44 months to catch up with a $30,000 signing bonus.',
    ],
  ])('of %o: %s', (terms, sentence) => {
    expect(tippingPoint(...worked(terms))).toBe(sentence);
  });

  it('says “an” before a figure that is spoken with a vowel', () => {
    expect(tippingPoint(...worked({ rise: 8000, bonus: 11_000 }))).toBe(
      'An $8,000 raise needs 17 months to catch up with an $11,000 signing bonus.',
    );
  });

  it('does not let a rise that is worth nothing lead', () => {
    const [input, result] = worked({ ...GONE, stay: NONE });
    expect([result.riseValue, result.bonusValue]).toEqual([0, 0]);
    expect(tippingPoint(input, result)).not.toBe('A $10,000 raise leads from the start.');
  });
});

describe('what it means', () => {
  it.each([
    [{}, 'Over 4 years, the raise is worth $10,000 more.'],
    [{ years: 1 }, 'Over 1 year, the signing bonus is worth $20,000 more.'],
    [{ years: 2 }, 'Over 2 years, the signing bonus is worth $10,000 more.'],
    [{ years: 3 }, 'Over 3 years the two are too close to call.'],
    [{ years: 3, bonus: 30_600 }, 'Over 3 years the two are too close to call.'],
    [{ years: 3, bonus: 30_700 }, 'Over 3 years, the signing bonus is worth $700 more.'],
    [{ years: 3, bonus: 29_300 }, 'Over 3 years, the raise is worth $700 more.'],
    [{ years: 1, bonus: 0.4 }, 'Over 1 year, the raise is worth $10,000 more.'],
    [{ rise: 0, bonus: 0 }, 'Over 4 years the two are too close to call.'],
  ])('for %o: %s', (terms, sentence) => {
    expect(consequence(...worked(terms))).toBe(sentence);
  });
});

describe('the exchange rates', () => {
  it.each([
    [
      {},
      [
        'To equal the raise, the signing bonus would have to be $40,000.',
        'To equal the signing bonus, the raise would have to be $7,500 a year.',
      ],
    ],
    [{ rise: 0 }, []],
    [{ bonus: 0 }, []],
    [
      GONE,
      [
        'No signing bonus is worth as much as this raise on these terms.',
        'To equal the signing bonus, the raise would have to be $0 a year.',
      ],
    ],
    [
      { stay: NONE },
      [
        'To equal the raise, the signing bonus would have to be $0.',
        'No raise is worth as much as this signing bonus on these terms.',
      ],
    ],
  ])('of %o', (terms, sentences) => {
    expect(exchange(...worked(terms))).toEqual(sentences);
  });
});

describe('what is assumed', () => {
  const plain = [
    'no further raises',
    'nothing else that grows with base',
    'you stay throughout',
    'later money counts in full',
    'nothing to repay',
  ];
  const but = (place: number, words: string) =>
    `Assumed: ${plain.with(place, words).join(', ')}. All before tax.`;

  it.each([
    [{}, but(0, 'no further raises')],
    [{ raise: percent(3.5) }, but(0, 'further raises of 3.5% a year')],
    [{ riders: percent(17) }, but(1, '17% riding on base')],
    [{ stay: percent(90) }, but(2, 'a 90% chance each year that you stay')],
    [{ discount: percent(4) }, but(3, 'later money discounted at 4% a year')],
    [
      { repayment: { kind: 'pro-rata', windowMonths: 12 } },
      but(4, 'the bonus repaid in proportion on leaving within 12 months'),
    ],
    [
      { repayment: { kind: 'cliff', windowMonths: 1 } },
      but(4, 'the bonus repaid in full on leaving within 1 month'),
    ],
  ] as const)('with %o: %s', (terms, sentence) => {
    expect(assumptions(worked(terms)[0])).toBe(sentence);
  });
});

describe('the working and the picture', () => {
  it('name every line', () => {
    const [, { lines }] = worked({ years: 2, repayment: { kind: 'cliff', windowMonths: 12 } });
    expect(lines.map(workingLabel)).toEqual([
      'The raise, year 1',
      'The raise, year 2',
      'Less the signing bonus',
      'Plus what of it you would expect to repay',
    ]);
  });

  it('say in words what is drawn', () => {
    expect(chartLabel(...worked())).toBe(
      'Money from the raise adding up over 4 years, against the signing bonus. A $10,000 raise needs 36 months to catch up with a $30,000 signing bonus.',
    );
    expect(chartLabel(...worked({ years: 1 }))).toMatch(/adding up over 1 year, against/);
  });
});
