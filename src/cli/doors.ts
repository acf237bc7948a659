import { allDoor } from './all-door.ts';
import type { Door } from './door.ts';
import { ask } from './doors/ask.ts';
import { baseVsSigningBonus } from './doors/base-vs-signing-bonus.ts';
import { compare } from './doors/compare.ts';
import { counter } from './doors/counter.ts';
import { decision } from './doors/decide.ts';
import { exchange } from './doors/exchange.ts';
import { grossUp } from './doors/gross-up.ts';
import { impliedGrowth } from './doors/implied-growth.ts';
import { leaving } from './doors/leaving.ts';
import { offer } from './doors/offer.ts';
import { startDate } from './doors/start-date.ts';
import { taxOwed } from './doors/tax-owed.ts';
import { transitionCost } from './doors/transition-cost.ts';
import { versions } from './doors/versions.ts';
import { withholding } from './doors/withholding.ts';

/** Every tool, in the order in which the help lists them. */
export const TOOLS: readonly Door[] = [
  offer,
  transitionCost,
  baseVsSigningBonus,
  decision,
  withholding,
  taxOwed,
  grossUp,
  leaving,
  impliedGrowth,
  compare,
  exchange,
  versions,
  ask,
  counter,
  startDate,
];

/** The tools, and after them the door to all of them at once. */
export const DOORS: readonly Door[] = [...TOOLS, allDoor(TOOLS)];
