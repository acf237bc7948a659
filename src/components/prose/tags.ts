import BaseVsSigningBonus from '../base-vs-signing-bonus/BaseVsSigningBonus.astro';
import TransitionCost from '../transition-cost/TransitionCost.astro';
import BreakEven from './BreakEven.astro';
import Checklist from './Checklist.astro';
import Cite from './Cite.astro';
import Fact from './Fact.astro';
import GrossUp from './GrossUp.astro';
import OfferYears from './OfferYears.astro';
import Point from './Point.astro';
import Say from './Say.astro';
import YearTotal from './YearTotal.astro';

/** Every tag that authors may use in MDX, and no other. */
export const tags = {
  BaseVsSigningBonus,
  BreakEven,
  Checklist,
  Cite,
  Fact,
  GrossUp,
  OfferYears,
  Point,
  Say,
  TransitionCost,
  YearTotal,
};
