import { bestStart, moveCosts, sizedAsk, wrongTool } from './asking.ts';
import { exchangeRate, plainRise, tooCloseToCall, weighedRise, whatChanged } from './choices.ts';
import { grownVests, impliedGrowth, leavingEarly, monthsOfBase, offerByYear } from './pay.ts';
import { aprilGap, grossUpExact, grossUpFlat, nextDollar, owed, withheld } from './tax.ts';
import type { WorkedExample } from './worked.ts';

/** Every worked example of the page, in its order. */
export const EXAMPLES = {
  monthsOfBase,
  offerByYear,
  grownVests,
  leavingEarly,
  impliedGrowth,
  tooCloseToCall,
  exchangeRate,
  withheld,
  owed,
  aprilGap,
  grossUpFlat,
  grossUpExact,
  nextDollar,
  moveCosts,
  plainRise,
  weighedRise,
  sizedAsk,
  wrongTool,
  bestStart,
  whatChanged,
} as const satisfies Readonly<Record<string, () => WorkedExample>>;

export type WorkedName = keyof typeof EXAMPLES;
