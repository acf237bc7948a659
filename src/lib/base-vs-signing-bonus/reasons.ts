import type { Condition } from './condition.ts';
import type { Lever } from './situation.ts';

/** Something in the answers that speaks for a lever; its words are in the view's copy. */
interface ReasonData {
  readonly id: string;
  /** The levers that it speaks for. */
  readonly supports: readonly Lever[];
  readonly when: Condition;
}

const ASKS_FOR_CASH = ['signing-bonus', 'shift-equity-into-cash'] as const;
const WHEN_BASE_IS_SHUT = [
  ...ASKS_FOR_CASH,
  'start-date-or-relocation',
  'weigh-walking-away',
] as const;
const FINAL = ['all-and-it-works', 'all-and-it-does-not-work'] as const;

const LIST = [
  { id: 'no-offer-yet', supports: ['wait-for-the-written-offer'], when: { offer: ['none'] } },
  { id: 'not-in-writing', supports: ['wait-for-the-written-offer'], when: { offer: ['verbal'] } },
  {
    id: 'level-comes-next',
    supports: ['wait-for-the-written-offer'],
    when: { level: ['too-low'] },
  },

  { id: 'level-below-the-work', supports: ['fix-the-level'], when: { level: ['too-low'] } },
  { id: 'level-unknown', supports: ['fix-the-level'], when: { level: ['unsure'] } },
  { id: 'base-points-at-the-level', supports: ['fix-the-level'], when: { base: ['below'] } },
  {
    id: 'lasting-gap-is-a-level-gap',
    supports: ['fix-the-level'],
    when: { competing: ['higher-for-good'] },
  },
  { id: 'band-is-full', supports: ['fix-the-level'], when: { room: ['top-of-band'] } },
  { id: 'final-at-this-level', supports: ['fix-the-level'], when: { final: FINAL } },

  { id: 'final-and-it-works', supports: ['accept'], when: { final: ['all-and-it-works'] } },
  {
    id: 'nothing-better-in-hand',
    supports: ['accept'],
    when: { competing: ['none', 'not-better'] },
  },

  {
    id: 'final-and-it-does-not-work',
    supports: ['weigh-walking-away'],
    when: { final: ['all-and-it-does-not-work'] },
  },
  {
    id: 'better-for-good-elsewhere',
    supports: ['weigh-walking-away'],
    when: { competing: ['higher-for-good'] },
  },
  {
    id: 'better-in-part-elsewhere',
    supports: ['weigh-walking-away'],
    when: { competing: ['cash-early', 'safer-equity', 'higher-base'] },
  },

  { id: 'base-low-for-the-work', supports: ['base'], when: { base: ['below'] } },
  {
    id: 'lasting-gap-needs-lasting-pay',
    supports: ['base'],
    when: { competing: ['higher-for-good'] },
  },
  { id: 'higher-base-shows-the-price', supports: ['base'], when: { competing: ['higher-base'] } },
  { id: 'base-has-room', supports: ['base'], when: { room: ['has-room'] } },
  { id: 'base-not-refused', supports: ['base'], when: { room: ['not-discussed'] } },

  {
    id: 'stock-safer-elsewhere',
    supports: ['shift-equity-into-cash'],
    when: { competing: ['safer-equity'] },
  },
  {
    id: 'unvested-pay-left-behind',
    supports: ['shift-equity-into-cash'],
    when: { friction: ['forfeited-pay'] },
  },

  {
    id: 'more-cash-early-elsewhere',
    supports: ['signing-bonus'],
    when: { competing: ['cash-early'] },
  },
  {
    id: 'higher-base-elsewhere',
    supports: ['signing-bonus'],
    when: { competing: ['higher-base'] },
  },
  {
    id: 'forfeited-pay-has-a-price',
    supports: ['signing-bonus'],
    when: { friction: ['forfeited-pay'] },
  },
  { id: 'moving-has-a-price', supports: ['signing-bonus'], when: { friction: ['moving-costs'] } },
  { id: 'their-hurry', supports: ASKS_FOR_CASH, when: { urgency: ['they-need-you-soon'] } },
  { id: 'date-to-trade', supports: ASKS_FOR_CASH, when: { friction: ['dates'] } },

  {
    id: 'time-to-arrive',
    supports: ['start-date-or-relocation'],
    when: { urgency: ['you-need-time'] },
  },
  { id: 'date-is-the-cost', supports: ['start-date-or-relocation'], when: { friction: ['dates'] } },
  {
    id: 'later-start-saves-pay',
    supports: ['start-date-or-relocation'],
    when: { friction: ['forfeited-pay'] },
  },
  {
    id: 'relocation-pays-first',
    supports: ['start-date-or-relocation'],
    when: { friction: ['moving-costs'] },
  },
  {
    id: 'no-hurry-on-their-side',
    supports: ['start-date-or-relocation'],
    when: { urgency: ['no-hurry'] },
  },
  {
    id: 'asking-shows-their-hurry',
    supports: ['start-date-or-relocation'],
    when: { urgency: ['unknown'] },
  },

  { id: 'base-at-its-ceiling', supports: WHEN_BASE_IS_SHUT, when: { room: ['top-of-band'] } },
  { id: 'base-called-final', supports: WHEN_BASE_IS_SHUT, when: { final: ['base-only'] } },
  { id: 'one-off-for-a-low-base', supports: ASKS_FOR_CASH, when: { base: ['below'] } },
  { id: 'level-is-right', supports: [...ASKS_FOR_CASH, 'accept'], when: { level: ['fits'] } },
  { id: 'base-is-fair', supports: ASKS_FOR_CASH, when: { base: ['fair'] } },
  { id: 'no-case-for-base', supports: ASKS_FOR_CASH, when: { base: ['unsure'] } },
  { id: 'base-is-no-opening', supports: ASKS_FOR_CASH, when: { room: ['not-discussed'] } },
  { id: 'one-off-is-easier-than-base', supports: ['signing-bonus'], when: { room: ['has-room'] } },
  {
    id: 'least-costly-to-grant',
    supports: ['signing-bonus'],
    when: { competing: ['none', 'not-better'], friction: ['none'] },
  },
  { id: 'level-still-open', supports: ASKS_FOR_CASH, when: { level: ['unsure'] } },
  { id: 'nothing-is-final', supports: ASKS_FOR_CASH, when: { final: ['no'] } },
  { id: 'most-room-usually', supports: ['signing-bonus'], when: {} },
] as const satisfies readonly ReasonData[];

export type ReasonId = (typeof LIST)[number]['id'];
export type Reason = ReasonData & { readonly id: ReasonId };

/** Every reason there is, in the order in which a reader meets them. */
export const REASONS: readonly Reason[] = LIST;
