import { describe, expect, it } from 'vitest';
import { decide } from '../../../src/lib/base-vs-signing-bonus/decide.ts';
import type { RuleId } from '../../../src/lib/base-vs-signing-bonus/rules.ts';
import type { Lever, Situation } from '../../../src/lib/base-vs-signing-bonus/situation.ts';

const WRITTEN = { offer: 'written', level: 'fits', base: 'fair' } as const;

/** The points of the argument (shared/design, content brief) and what each asks of the advice. */
const BY_POINT: [string, Situation, Lever, RuleId, string][] = [
  ['V1 nothing is known yet', {}, 'signing-bonus', 'nothing-special', 'v1'],
  [
    'V3 know the level before naming a figure',
    { offer: 'written', level: 'unsure' },
    'signing-bonus',
    'level-unsure',
    'v3',
  ],
  ['V5 the offer is close', WRITTEN, 'signing-bonus', 'offer-is-close', 'v5'],
  [
    'W5 nothing to press with',
    { ...WRITTEN, competing: 'none', friction: 'none', urgency: 'no-hurry', final: 'no' },
    'signing-bonus',
    'nothing-to-press-with',
    'w5',
  ],
  [
    'M3 an offer that is not better is nothing to press with',
    { ...WRITTEN, competing: 'not-better', friction: 'none' },
    'signing-bonus',
    'nothing-to-press-with',
    'w5',
  ],
  ['T3 there is no offer', { offer: 'none' }, 'wait-for-the-written-offer', 'no-offer', 't3'],
  [
    'T3 the offer is only spoken',
    { offer: 'verbal', base: 'below', competing: 'cash-early' },
    'wait-for-the-written-offer',
    'verbal-offer',
    't3',
  ],
  [
    'T3 before T6: not even the level, before it is in writing',
    { offer: 'verbal', level: 'too-low', final: 'all-and-it-works' },
    'wait-for-the-written-offer',
    'verbal-offer',
    't3',
  ],
  [
    'T6 the level comes before the package',
    { offer: 'written', level: 'too-low', base: 'below', competing: 'cash-early' },
    'fix-the-level',
    'level-too-low',
    't6',
  ],
  [
    'T6 whatever else is final',
    { offer: 'written', level: 'too-low', final: 'base-only' },
    'fix-the-level',
    'level-too-low',
    't6',
  ],
  [
    'M4 a final package does not settle the level',
    { offer: 'written', level: 'too-low', final: 'all-and-it-works' },
    'fix-the-level',
    'level-too-low-and-final',
    'm4',
  ],
  [
    'S7 all is final and it works',
    { ...WRITTEN, competing: 'cash-early', final: 'all-and-it-works' },
    'accept',
    'final-and-works',
    's7',
  ],
  [
    'S8 all is final and it does not',
    { ...WRITTEN, friction: 'forfeited-pay', final: 'all-and-it-does-not-work' },
    'weigh-walking-away',
    'final-and-does-not-work',
    's8',
  ],
  [
    'S1 a low base may be a low level',
    { offer: 'written', level: 'unsure', base: 'below', room: 'has-room' },
    'fix-the-level',
    'level-unsure-base-below',
    's1',
  ],
  [
    'V2 and Q2 base is clearly low for the scope',
    { offer: 'written', level: 'fits', base: 'below', room: 'not-discussed' },
    'base',
    'base-below-and-open',
    'q2',
  ],
  [
    'Q2 room alone is no case for base',
    { ...WRITTEN, room: 'has-room' },
    'signing-bonus',
    'offer-is-close',
    'v5',
  ],
  [
    'T1 the level limits base, and a gap is left',
    { offer: 'written', level: 'fits', base: 'below', room: 'top-of-band' },
    'signing-bonus',
    'base-below-and-shut',
    't1',
  ],
  [
    'T1 base is low and they called it final, though it had room',
    { level: 'fits', base: 'below', room: 'has-room', final: 'base-only' },
    'signing-bonus',
    'base-below-and-shut',
    't1',
  ],
  [
    'T2 base sits at its ceiling',
    { ...WRITTEN, room: 'top-of-band' },
    'signing-bonus',
    'base-at-its-ceiling',
    't2',
  ],
  [
    'L3 base is final and nothing else',
    { ...WRITTEN, final: 'base-only' },
    'signing-bonus',
    'base-called-final',
    'l3',
  ],
  [
    'T4 more cash soon elsewhere',
    { ...WRITTEN, competing: 'cash-early' },
    'signing-bonus',
    'cash-early-elsewhere',
    't4',
  ],
  [
    'T4 and T5 two triggers still make one ask',
    { ...WRITTEN, competing: 'cash-early', friction: 'forfeited-pay' },
    'signing-bonus',
    'cash-early-elsewhere',
    't4',
  ],
  [
    'P4 safer stock elsewhere, pay left behind',
    { ...WRITTEN, competing: 'safer-equity', friction: 'forfeited-pay' },
    'shift-equity-into-cash',
    'safer-stock-elsewhere',
    'p4',
  ],
  [
    'L1 a higher base elsewhere does not reopen a fair one',
    { ...WRITTEN, competing: 'higher-base', room: 'has-room' },
    'signing-bonus',
    'higher-base-elsewhere',
    'l1',
  ],
  [
    'S2 a gap that lasts, and base may move',
    { ...WRITTEN, competing: 'higher-for-good', room: 'has-room' },
    'base',
    'lasting-gap-base-open',
    's2',
  ],
  [
    'S2 a gap that lasts, and nobody has asked about base',
    { offer: 'written', competing: 'higher-for-good' },
    'base',
    'lasting-gap-base-open',
    's2',
  ],
  [
    'S2 a gap that lasts, and the level is in doubt',
    { offer: 'written', level: 'unsure', competing: 'higher-for-good', room: 'has-room' },
    'fix-the-level',
    'lasting-gap-level-open',
    's2',
  ],
  [
    'S2 a gap that lasts, base shut, level unknown',
    { offer: 'written', competing: 'higher-for-good', final: 'base-only' },
    'fix-the-level',
    'lasting-gap-level-open',
    's2',
  ],
  [
    'S2 a gap that lasts, and nothing that lasts can move',
    { ...WRITTEN, competing: 'higher-for-good', room: 'top-of-band' },
    'weigh-walking-away',
    'lasting-gap-base-shut',
    's2',
  ],
  [
    'T5 forfeited vesting',
    { ...WRITTEN, friction: 'forfeited-pay' },
    'signing-bonus',
    'forfeited-pay',
    't5',
  ],
  [
    'T5 relocation',
    { ...WRITTEN, friction: 'moving-costs' },
    'signing-bonus',
    'moving-costs',
    't5',
  ],
  [
    'P3 they need you early',
    { ...WRITTEN, urgency: 'they-need-you-soon' },
    'signing-bonus',
    'they-need-you-soon',
    'p3',
  ],
  [
    'P3 their hurry is worth more than a date',
    { ...WRITTEN, friction: 'dates', urgency: 'they-need-you-soon' },
    'signing-bonus',
    'they-need-you-soon',
    'p3',
  ],
  [
    'P3 you need to start late',
    { ...WRITTEN, urgency: 'you-need-time', friction: 'moving-costs' },
    'start-date-or-relocation',
    'you-need-time',
    'p3',
  ],
  [
    'P3 a later start may save what you would forfeit',
    { ...WRITTEN, urgency: 'you-need-time', friction: 'forfeited-pay' },
    'start-date-or-relocation',
    'you-need-time',
    'p3',
  ],
  [
    'T4 before P3: a better offer elsewhere is the larger matter',
    { ...WRITTEN, competing: 'cash-early', urgency: 'you-need-time' },
    'signing-bonus',
    'cash-early-elsewhere',
    't4',
  ],
  [
    'P2 a date to trade',
    { ...WRITTEN, friction: 'dates', room: 'top-of-band' },
    'start-date-or-relocation',
    'dates',
    'p2',
  ],
];

describe('the argument, point by point', () => {
  it.each(BY_POINT)('%s', (_, situation, lever, rule, guide) => {
    expect(decide(situation)).toMatchObject({ lever, rule, guide });
  });
});

describe('reasons', () => {
  it('start with what decided, and add what supports it', () => {
    expect(
      decide({
        offer: 'written',
        level: 'fits',
        base: 'fair',
        room: 'top-of-band',
        competing: 'none',
        friction: 'forfeited-pay',
        urgency: 'they-need-you-soon',
        final: 'no',
      }).reasons,
    ).toEqual([
      'forfeited-pay-has-a-price',
      'their-hurry',
      'base-at-its-ceiling',
      'level-is-right',
      'base-is-fair',
      'nothing-is-final',
      'most-room-usually',
    ]);
  });

  it('say where room usually is when nothing has been answered', () => {
    expect(decide({}).reasons).toEqual(['most-room-usually']);
  });

  it('speak only for the lever that was chosen', () => {
    expect(decide({ offer: 'none', level: 'too-low', base: 'below' }).reasons).toEqual([
      'no-offer-yet',
      'level-comes-next',
    ]);
    expect(decide({ competing: 'higher-base', base: 'below', room: 'has-room' }).reasons).toEqual([
      'base-low-for-the-work',
      'higher-base-shows-the-price',
      'base-has-room',
    ]);
  });
});

describe('what would change the advice', () => {
  it('lists, of each question, the first answer to each other lever', () => {
    expect(decide({}).changes).toEqual([
      { question: 'offer', answer: 'verbal', lever: 'wait-for-the-written-offer' },
      { question: 'level', answer: 'too-low', lever: 'fix-the-level' },
      { question: 'base', answer: 'below', lever: 'base' },
      { question: 'competing', answer: 'safer-equity', lever: 'shift-equity-into-cash' },
      { question: 'competing', answer: 'higher-for-good', lever: 'base' },
      { question: 'friction', answer: 'dates', lever: 'start-date-or-relocation' },
      { question: 'urgency', answer: 'you-need-time', lever: 'start-date-or-relocation' },
      { question: 'final', answer: 'all-and-it-works', lever: 'accept' },
      { question: 'final', answer: 'all-and-it-does-not-work', lever: 'weigh-walking-away' },
    ]);
  });

  it('is only the offer while there is none', () => {
    expect(decide({ offer: 'none', base: 'below' }).changes).toEqual([
      { question: 'offer', answer: 'written', lever: 'base' },
    ]);
  });

  it('leaves the answers alone', () => {
    const situation = Object.freeze({ offer: 'written', base: 'below' } as const);
    decide(situation);
    expect(situation).toEqual({ offer: 'written', base: 'below' });
  });
});
