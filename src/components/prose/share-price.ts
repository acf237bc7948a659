import { calculateImpliedGrowth, type ImpliedYear } from '../../lib/implied-growth/calculate.ts';
import { impliedGrowthInput } from '../../lib/implied-growth/input.ts';
import type { OfferYear } from '../../lib/ledger/years.ts';
import { calculateOffer } from '../../lib/offer/calculate.ts';
import { atPrice } from '../../lib/offer/price.ts';
import { inPercent, percent, type Rate, rate } from '../../lib/rate.ts';
import { payAssumptions } from '../../lib/scenario/inputs.ts';
import { type ExampleName, exampleScenario } from '../site/examples.ts';

/** An example's offer year by year, with every share worth so much more or less than when granted. */
export function yearsAtPrice(example: ExampleName, change: number): readonly OfferYear[] {
  const { scenario } = exampleScenario(example);
  if (!scenario.offer) throw new Error(`the example ${example} has no offer`);
  return calculateOffer(atPrice(scenario.offer, rate(change)), payAssumptions(scenario)).years;
}

/** What the recruiter's total for one year assumes about the share price. */
export function impliedYear(example: ExampleName, year: number): ImpliedYear {
  const input = impliedGrowthInput(exampleScenario(example).scenario);
  const found = input && calculateImpliedGrowth(input).years.find((each) => each.year === year);
  if (!found) throw new Error(`the example ${example} states no total for year ${year}`);
  return found;
}

/** To the nearest percent: a total that was rounded cannot say more. */
export function toWholePercent(growth: Rate): Rate {
  return percent(Math.round(inPercent(growth)));
}
