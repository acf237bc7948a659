import type { RuleId } from '../../lib/base-vs-signing-bonus/rules.ts';
import type { Lever } from '../../lib/base-vs-signing-bonus/situation.ts';

/** When a rule applies, if none before it did. */
export const WHEN: Readonly<Record<RuleId, string>> = {
  'no-offer': 'There is no offer yet',
  'verbal-offer': 'The offer is not in writing',
  'level-too-low-and-final': 'The level is too low, and all is called final',
  'level-too-low': 'The level is too low',
  'final-and-works': 'All is final, and you could live with it',
  'final-and-does-not-work': 'All is final, and you could not live with it',
  'level-unsure-base-below': 'Base is low, and you are not sure of the level',
  'lasting-gap-base-open': 'Another offer pays more for good, and base is open',
  'lasting-gap-base-shut': 'Another offer pays more for good, base is closed, and the level fits',
  'lasting-gap-level-open': 'Another offer pays more for good, and the level is open',
  'base-below-and-open': 'Base is low, and nobody has closed it',
  'safer-stock-elsewhere': 'Another offer has safer stock',
  'cash-early-elsewhere': 'Another offer pays more cash early',
  'higher-base-elsewhere': 'Another offer has a higher base',
  'base-below-and-shut': 'Base is low and closed',
  'you-need-time': 'You need time before you can start',
  'forfeited-pay': 'You forfeit pay by leaving',
  'moving-costs': 'The move costs you money',
  'they-need-you-soon': 'They need you soon',
  dates: 'A date is what makes it hard',
  'base-at-its-ceiling': 'Base is at the top of its band',
  'base-called-final': 'Base is called final',
  'level-unsure': 'You are not sure of the level',
  'nothing-to-press-with': 'You have nothing to press with',
  'offer-is-close': 'Level and base are right',
  'nothing-special': 'None of these',
};

export const LEVER_NAMES: Readonly<Record<Lever, string>> = {
  'wait-for-the-written-offer': 'wait for the written offer',
  'fix-the-level': 'settle the level',
  base: 'base',
  'signing-bonus': 'signing bonus',
  'shift-equity-into-cash': 'stock into signing bonus',
  'start-date-or-relocation': 'start date or relocation',
  accept: 'accept',
  'weigh-walking-away': 'weigh walking away',
};
