import { expect, it } from 'vitest';
import { decide } from '../../../src/lib/base-vs-signing-bonus/decide.ts';
import { REASONS, type ReasonId } from '../../../src/lib/base-vs-signing-bonus/reasons.ts';
import {
  LEVERS,
  type Lever,
  QUESTIONS,
  type QuestionId,
  type Situation,
} from '../../../src/lib/base-vs-signing-bonus/situation.ts';

/** Each reason with each lever that it can speak for, and as few answers as bring that about. */
const GIVEN: [ReasonId, Lever, Situation][] = [
  ['no-offer-yet', 'wait-for-the-written-offer', { offer: 'none' }],
  ['not-in-writing', 'wait-for-the-written-offer', { offer: 'verbal' }],
  ['level-comes-next', 'wait-for-the-written-offer', { offer: 'verbal', level: 'too-low' }],
  ['level-below-the-work', 'fix-the-level', { level: 'too-low' }],
  ['level-unknown', 'fix-the-level', { level: 'unsure', competing: 'higher-for-good' }],
  ['base-points-at-the-level', 'fix-the-level', { level: 'too-low', base: 'below' }],
  [
    'lasting-gap-is-a-level-gap',
    'fix-the-level',
    { competing: 'higher-for-good', final: 'base-only' },
  ],
  ['band-is-full', 'fix-the-level', { room: 'top-of-band', competing: 'higher-for-good' }],
  ['final-at-this-level', 'fix-the-level', { level: 'too-low', final: 'all-and-it-works' }],
  ['final-and-it-works', 'accept', { final: 'all-and-it-works' }],
  ['nothing-better-in-hand', 'accept', { competing: 'none', final: 'all-and-it-works' }],
  ['final-and-it-does-not-work', 'weigh-walking-away', { final: 'all-and-it-does-not-work' }],
  [
    'better-for-good-elsewhere',
    'weigh-walking-away',
    { competing: 'higher-for-good', final: 'all-and-it-does-not-work' },
  ],
  [
    'better-in-part-elsewhere',
    'weigh-walking-away',
    { competing: 'cash-early', final: 'all-and-it-does-not-work' },
  ],
  ['base-low-for-the-work', 'base', { base: 'below' }],
  ['lasting-gap-needs-lasting-pay', 'base', { competing: 'higher-for-good' }],
  ['higher-base-shows-the-price', 'base', { base: 'below', competing: 'higher-base' }],
  ['base-has-room', 'base', { room: 'has-room', competing: 'higher-for-good' }],
  ['base-not-refused', 'base', { room: 'not-discussed', competing: 'higher-for-good' }],
  ['stock-safer-elsewhere', 'shift-equity-into-cash', { competing: 'safer-equity' }],
  [
    'unvested-pay-left-behind',
    'shift-equity-into-cash',
    { competing: 'safer-equity', friction: 'forfeited-pay' },
  ],
  ['more-cash-early-elsewhere', 'signing-bonus', { competing: 'cash-early' }],
  ['higher-base-elsewhere', 'signing-bonus', { competing: 'higher-base' }],
  ['forfeited-pay-has-a-price', 'signing-bonus', { friction: 'forfeited-pay' }],
  ['moving-has-a-price', 'signing-bonus', { friction: 'moving-costs' }],
  ['their-hurry', 'signing-bonus', { urgency: 'they-need-you-soon' }],
  ['date-to-trade', 'signing-bonus', { friction: 'dates', urgency: 'they-need-you-soon' }],
  ['date-to-trade', 'shift-equity-into-cash', { competing: 'safer-equity', friction: 'dates' }],
  ['time-to-arrive', 'start-date-or-relocation', { urgency: 'you-need-time' }],
  ['date-is-the-cost', 'start-date-or-relocation', { friction: 'dates' }],
  [
    'later-start-saves-pay',
    'start-date-or-relocation',
    { friction: 'forfeited-pay', urgency: 'you-need-time' },
  ],
  [
    'relocation-pays-first',
    'start-date-or-relocation',
    { friction: 'moving-costs', urgency: 'you-need-time' },
  ],
  [
    'no-hurry-on-their-side',
    'start-date-or-relocation',
    { friction: 'dates', urgency: 'no-hurry' },
  ],
  [
    'asking-shows-their-hurry',
    'start-date-or-relocation',
    { friction: 'dates', urgency: 'unknown' },
  ],
  ['base-at-its-ceiling', 'signing-bonus', { room: 'top-of-band' }],
  ['base-called-final', 'signing-bonus', { final: 'base-only' }],
  ['one-off-for-a-low-base', 'signing-bonus', { base: 'below', final: 'base-only' }],
  ['level-is-right', 'signing-bonus', { level: 'fits' }],
  ['base-is-fair', 'signing-bonus', { base: 'fair' }],
  ['no-case-for-base', 'signing-bonus', { base: 'unsure' }],
  ['base-is-no-opening', 'signing-bonus', { room: 'not-discussed' }],
  ['one-off-is-easier-than-base', 'signing-bonus', { room: 'has-room' }],
  ['least-costly-to-grant', 'signing-bonus', { competing: 'none', friction: 'none' }],
  ['level-still-open', 'signing-bonus', { level: 'unsure' }],
  ['nothing-is-final', 'signing-bonus', { final: 'no' }],
  ['most-room-usually', 'signing-bonus', {}],
  [
    'their-hurry',
    'shift-equity-into-cash',
    { competing: 'safer-equity', urgency: 'they-need-you-soon' },
  ],
  [
    'base-at-its-ceiling',
    'shift-equity-into-cash',
    { competing: 'safer-equity', room: 'top-of-band' },
  ],
  ['base-at-its-ceiling', 'start-date-or-relocation', { friction: 'dates', room: 'top-of-band' }],
  [
    'base-at-its-ceiling',
    'weigh-walking-away',
    { room: 'top-of-band', final: 'all-and-it-does-not-work' },
  ],
  [
    'base-called-final',
    'shift-equity-into-cash',
    { competing: 'safer-equity', final: 'base-only' },
  ],
  ['base-called-final', 'start-date-or-relocation', { friction: 'dates', final: 'base-only' }],
  [
    'base-called-final',
    'weigh-walking-away',
    { level: 'fits', competing: 'higher-for-good', final: 'base-only' },
  ],
  [
    'one-off-for-a-low-base',
    'shift-equity-into-cash',
    { base: 'below', competing: 'safer-equity', final: 'base-only' },
  ],
  ['level-is-right', 'shift-equity-into-cash', { level: 'fits', competing: 'safer-equity' }],
  ['level-is-right', 'accept', { level: 'fits', final: 'all-and-it-works' }],
  ['base-is-fair', 'shift-equity-into-cash', { base: 'fair', competing: 'safer-equity' }],
  ['no-case-for-base', 'shift-equity-into-cash', { base: 'unsure', competing: 'safer-equity' }],
  [
    'base-is-no-opening',
    'shift-equity-into-cash',
    { room: 'not-discussed', competing: 'safer-equity' },
  ],
  ['level-still-open', 'shift-equity-into-cash', { level: 'unsure', competing: 'safer-equity' }],
  ['nothing-is-final', 'shift-equity-into-cash', { competing: 'safer-equity', final: 'no' }],
  ['final-at-this-level', 'fix-the-level', { level: 'too-low', final: 'all-and-it-does-not-work' }],
  ['nothing-better-in-hand', 'accept', { competing: 'not-better', final: 'all-and-it-works' }],
  [
    'better-in-part-elsewhere',
    'weigh-walking-away',
    { competing: 'safer-equity', final: 'all-and-it-does-not-work' },
  ],
  [
    'better-in-part-elsewhere',
    'weigh-walking-away',
    { competing: 'higher-base', final: 'all-and-it-does-not-work' },
  ],
  ['least-costly-to-grant', 'signing-bonus', { competing: 'not-better', friction: 'none' }],
];

it.each(GIVEN)('%s speaks for %s in %j', (reason, lever, situation) => {
  const decision = decide(situation);
  expect(decision.lever).toBe(lever);
  expect(decision.reasons).toContain(reason);
});

it.each(GIVEN)('%s speaks for %s in nothing less than %j', (reason, lever, situation) => {
  for (const question of Object.keys(QUESTIONS) as QuestionId[]) {
    if (situation[question] === undefined) continue;
    const { [question]: _, ...fewer } = situation;
    const decision = decide(fewer);
    expect(decision.lever === lever && decision.reasons.includes(reason)).toBe(false);
  }
});

it('the list above has every reason with every lever it supports', () => {
  const listed = new Set(GIVEN.map(([reason, lever]) => `${reason}: ${lever}`));
  const declared = REASONS.flatMap(({ id, supports }) =>
    supports.map((lever) => `${id}: ${lever}`),
  );
  expect(declared.filter((pair) => !listed.has(pair))).toEqual([]);
  expect(new Set(declared)).toEqual(listed);
});

it('every lever has a reason of its own', () => {
  expect(LEVERS.filter((lever) => !GIVEN.some(([, spokenFor]) => spokenFor === lever))).toEqual([]);
});
