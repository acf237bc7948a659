import BaseVsSigningBonus from '../base-vs-signing-bonus/BaseVsSigningBonus.astro';
import Counter from '../counter/Counter.astro';
import Offer from '../offer/Offer.astro';
import TransitionCost from '../transition-cost/TransitionCost.astro';
import AprilGap from './AprilGap.astro';
import AprilGaps from './AprilGaps.astro';
import BestStart from './BestStart.astro';
import BreakEven from './BreakEven.astro';
import BreakEvens from './BreakEvens.astro';
import CatchingUp from './CatchingUp.astro';
import Checklist from './Checklist.astro';
import Cite from './Cite.astro';
import Clause from './Clause.astro';
import Compared from './Compared.astro';
import CompareLeaving from './CompareLeaving.astro';
import CompareParts from './CompareParts.astro';
import CompareYears from './CompareYears.astro';
import Debrief from './Debrief.astro';
import Each from './Each.astro';
import EqualBonus from './EqualBonus.astro';
import EqualRise from './EqualRise.astro';
import Fact from './Fact.astro';
import FirstMonth from './FirstMonth.astro';
import Given from './Given.astro';
import GrossUp from './GrossUp.astro';
import GrossUps from './GrossUps.astro';
import ImpliedGrowth from './ImpliedGrowth.astro';
import LeavingClauses from './LeavingClauses.astro';
import LeavingFigure from './LeavingFigure.astro';
import LeavingWays from './LeavingWays.astro';
import LeavingWhole from './LeavingWhole.astro';
import Letter from './Letter.astro';
import LostVests from './LostVests.astro';
import LostVestsTotal from './LostVestsTotal.astro';
import MoveCost from './MoveCost.astro';
import OfferFigure from './OfferFigure.astro';
import OfferYears from './OfferYears.astro';
import Option from './Option.astro';
import Owed from './Owed.astro';
import Point from './Point.astro';
import PriceChanges from './PriceChanges.astro';
import Remark from './Remark.astro';
import RiseWorth from './RiseWorth.astro';
import Say from './Say.astro';
import Spread from './Spread.astro';
import StartDates from './StartDates.astro';
import Sum from './Sum.astro';
import TaxOn from './TaxOn.astro';
import Term from './Term.astro';
import Try from './Try.astro';
import TwoVersions from './TwoVersions.astro';
import Verdict from './Verdict.astro';
import VersionsGap from './VersionsGap.astro';
import VestingShapes from './VestingShapes.astro';
import VestTable from './VestTable.astro';
import YearTotal from './YearTotal.astro';

/** Every tag that authors may use in MDX, and no other. */
export const tags = {
  AprilGap,
  AprilGaps,
  BaseVsSigningBonus,
  BestStart,
  BreakEven,
  BreakEvens,
  CatchingUp,
  Checklist,
  Cite,
  Clause,
  CompareLeaving,
  CompareParts,
  CompareYears,
  Compared,
  Counter,
  Debrief,
  Each,
  EqualBonus,
  EqualRise,
  Fact,
  FirstMonth,
  Given,
  GrossUp,
  GrossUps,
  ImpliedGrowth,
  LeavingClauses,
  LeavingFigure,
  LeavingWays,
  LeavingWhole,
  Letter,
  LostVests,
  LostVestsTotal,
  MoveCost,
  Offer,
  OfferFigure,
  OfferYears,
  Option,
  Owed,
  Point,
  PriceChanges,
  Remark,
  RiseWorth,
  Say,
  Spread,
  StartDates,
  Sum,
  TaxOn,
  Term,
  TransitionCost,
  Try,
  TwoVersions,
  Verdict,
  VersionsGap,
  VestTable,
  VestingShapes,
  YearTotal,
};
