import type { Condition } from './condition.ts';
import type { ReasonId } from './reasons.ts';
import type { Lever } from './situation.ts';

/** One piece of advice; its words are in the view's copy. */
interface RuleData {
  readonly id: string;
  /** All of these answers are given. */
  readonly when: Condition;
  /** None of these answers is given. */
  readonly unless?: Condition;
  readonly lever: Lever;
  /** The point of the guide that explains the rule, in lower case: `t6`. */
  readonly guide: string;
  /** What decides; other reasons may support it. */
  readonly because: ReasonId;
}

/** Either answer shuts the door on base; nobody should knock twice. */
const BASE_IS_SHUT = { room: ['top-of-band'], final: ['base-only'] } as const;

/** In order: the first rule that applies decides. */
const LIST = [
  // Without a written offer there is nothing to negotiate yet.
  {
    id: 'no-offer',
    when: { offer: ['none'] },
    lever: 'wait-for-the-written-offer',
    guide: 't3',
    because: 'no-offer-yet',
  },
  {
    id: 'verbal-offer',
    when: { offer: ['verbal'] },
    lever: 'wait-for-the-written-offer',
    guide: 't3',
    because: 'not-in-writing',
  },

  // A wrong level comes before the package, even a final one: it is final at that level.
  {
    id: 'level-too-low-and-final',
    when: { level: ['too-low'], final: ['all-and-it-works', 'all-and-it-does-not-work'] },
    lever: 'fix-the-level',
    guide: 'm4',
    because: 'level-below-the-work',
  },
  {
    id: 'level-too-low',
    when: { level: ['too-low'] },
    lever: 'fix-the-level',
    guide: 't6',
    because: 'level-below-the-work',
  },

  // Once all is final there is only a decision left.
  {
    id: 'final-and-works',
    when: { final: ['all-and-it-works'] },
    lever: 'accept',
    guide: 's7',
    because: 'final-and-it-works',
  },
  {
    id: 'final-and-does-not-work',
    when: { final: ['all-and-it-does-not-work'] },
    lever: 'weigh-walking-away',
    guide: 's8',
    because: 'final-and-it-does-not-work',
  },

  // A base below the work may be a level below the work, and that has to be known first.
  {
    id: 'level-unsure-base-below',
    when: { level: ['unsure'], base: ['below'] },
    lever: 'fix-the-level',
    guide: 's1',
    because: 'base-points-at-the-level',
  },

  // A gap that lasts needs something that lasts: two years of cash cannot close it.
  {
    id: 'lasting-gap-base-open',
    when: { competing: ['higher-for-good'] },
    unless: { level: ['unsure'], ...BASE_IS_SHUT },
    lever: 'base',
    guide: 's2',
    because: 'lasting-gap-needs-lasting-pay',
  },
  {
    id: 'lasting-gap-base-shut',
    when: { competing: ['higher-for-good'], level: ['fits'] },
    lever: 'weigh-walking-away',
    guide: 's2',
    because: 'better-for-good-elsewhere',
  },
  {
    id: 'lasting-gap-level-open',
    when: { competing: ['higher-for-good'] },
    lever: 'fix-the-level',
    guide: 's2',
    because: 'lasting-gap-is-a-level-gap',
  },

  // The one case for opening with base.
  {
    id: 'base-below-and-open',
    when: { base: ['below'] },
    unless: BASE_IS_SHUT,
    lever: 'base',
    guide: 'q2',
    because: 'base-low-for-the-work',
  },

  // Another offer, by where it is better.
  {
    id: 'safer-stock-elsewhere',
    when: { competing: ['safer-equity'] },
    lever: 'shift-equity-into-cash',
    guide: 'p4',
    because: 'stock-safer-elsewhere',
  },
  {
    id: 'cash-early-elsewhere',
    when: { competing: ['cash-early'] },
    lever: 'signing-bonus',
    guide: 't4',
    because: 'more-cash-early-elsewhere',
  },
  {
    id: 'higher-base-elsewhere',
    when: { competing: ['higher-base'] },
    lever: 'signing-bonus',
    guide: 'l1',
    because: 'higher-base-elsewhere',
  },
  {
    id: 'base-below-and-shut',
    when: { base: ['below'] },
    lever: 'signing-bonus',
    guide: 't1',
    because: 'one-off-for-a-low-base',
  },

  // The friction of the move, and whose clock runs.
  {
    id: 'you-need-time',
    when: { urgency: ['you-need-time'] },
    lever: 'start-date-or-relocation',
    guide: 'p3',
    because: 'time-to-arrive',
  },
  {
    id: 'forfeited-pay',
    when: { friction: ['forfeited-pay'] },
    lever: 'signing-bonus',
    guide: 't5',
    because: 'forfeited-pay-has-a-price',
  },
  {
    id: 'moving-costs',
    when: { friction: ['moving-costs'] },
    lever: 'signing-bonus',
    guide: 't5',
    because: 'moving-has-a-price',
  },
  {
    id: 'they-need-you-soon',
    when: { urgency: ['they-need-you-soon'] },
    lever: 'signing-bonus',
    guide: 'p3',
    because: 'their-hurry',
  },
  {
    id: 'dates',
    when: { friction: ['dates'] },
    lever: 'start-date-or-relocation',
    guide: 'p2',
    because: 'date-is-the-cost',
  },

  // No case of its own, but a door that was pointed at.
  {
    id: 'base-at-its-ceiling',
    when: { room: ['top-of-band'] },
    lever: 'signing-bonus',
    guide: 't2',
    because: 'base-at-its-ceiling',
  },
  {
    id: 'base-called-final',
    when: { final: ['base-only'] },
    lever: 'signing-bonus',
    guide: 'l3',
    because: 'base-called-final',
  },

  // Nothing special: the place where there usually is room.
  {
    id: 'level-unsure',
    when: { level: ['unsure'] },
    lever: 'signing-bonus',
    guide: 'v3',
    because: 'most-room-usually',
  },
  {
    id: 'nothing-to-press-with',
    when: { competing: ['none', 'not-better'], friction: ['none'] },
    lever: 'signing-bonus',
    guide: 'w5',
    because: 'least-costly-to-grant',
  },
  {
    id: 'offer-is-close',
    when: { level: ['fits'], base: ['fair'] },
    lever: 'signing-bonus',
    guide: 'v5',
    because: 'level-is-right',
  },
  {
    id: 'nothing-special',
    when: {},
    lever: 'signing-bonus',
    guide: 'v1',
    because: 'most-room-usually',
  },
] as const satisfies readonly RuleData[];

export type RuleId = (typeof LIST)[number]['id'];
export type Rule = RuleData & { readonly id: RuleId };

/** The whole advice as data, in the order in which it is tried. The last rule always applies. */
export const RULES: readonly [Rule, ...Rule[]] = LIST;
