/** The situation questions, at most eight, in the order in which they are asked. */
export const QUESTIONS = {
  /** Is there a written offer? */
  offer: ['written', 'verbal', 'none'],
  /** Does the level fit the scope of the work? */
  level: ['fits', 'too-low', 'unsure'],
  /** Is base below what the scope deserves? */
  base: ['fair', 'below', 'unsure'],
  /** What did the recruiter say about base? */
  room: ['not-discussed', 'has-room', 'top-of-band'],
  /** Is another offer in hand, and in what is it better? */
  competing: ['none', 'cash-early', 'safer-equity', 'higher-base', 'higher-for-good', 'not-better'],
  /** What real friction is heaviest? */
  friction: ['none', 'forfeited-pay', 'moving-costs', 'dates'],
  /** How soon do they need you, and can you come? */
  urgency: ['unknown', 'they-need-you-soon', 'you-need-time', 'no-hurry'],
  /** Have they called it final? */
  final: ['no', 'base-only', 'all-and-it-works', 'all-and-it-does-not-work'],
} as const;

export type QuestionId = keyof typeof QUESTIONS;
/** One of the answers to a question. */
export type Answer<Q extends QuestionId> = (typeof QUESTIONS)[Q][number];

/** A missing answer is an unanswered question, never a default. */
export type Situation = { readonly [Q in QuestionId]?: Answer<Q> };

/** What one may do next. */
export const LEVERS = [
  'wait-for-the-written-offer',
  'fix-the-level',
  'base',
  'signing-bonus',
  'shift-equity-into-cash',
  'start-date-or-relocation',
  'accept',
  'weigh-walking-away',
] as const;
export type Lever = (typeof LEVERS)[number];
