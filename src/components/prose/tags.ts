import BaseVsSigningBonus from '../base-vs-signing-bonus/BaseVsSigningBonus.astro';
import TransitionCost from '../transition-cost/TransitionCost.astro';
import BreakEven from './BreakEven.astro';
import Checklist from './Checklist.astro';
import Cite from './Cite.astro';
import Clause from './Clause.astro';
import Debrief from './Debrief.astro';
import Fact from './Fact.astro';
import Given from './Given.astro';
import GrossUp from './GrossUp.astro';
import Letter from './Letter.astro';
import OfferYears from './OfferYears.astro';
import Option from './Option.astro';
import Point from './Point.astro';
import Remark from './Remark.astro';
import Say from './Say.astro';
import Term from './Term.astro';
import YearTotal from './YearTotal.astro';

/** Every tag that authors may use in MDX, and no other. */
export const tags = {
  BaseVsSigningBonus,
  BreakEven,
  Checklist,
  Cite,
  Clause,
  Debrief,
  Fact,
  Given,
  GrossUp,
  Letter,
  OfferYears,
  Option,
  Point,
  Remark,
  Say,
  Term,
  TransitionCost,
  YearTotal,
};
