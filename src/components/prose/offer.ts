import { calculateOffer, type OfferResult } from '../../lib/offer/calculate.ts';
import { payAssumptions } from '../../lib/scenario/inputs.ts';
import { type ExampleName, exampleScenario } from '../site/examples.ts';

/** An example's offer, computed as the tools compute it. */
export function exampleOffer(name: ExampleName): {
  title: string;
  note: string;
  offer: OfferResult;
} {
  const { title, note, scenario } = exampleScenario(name);
  if (!scenario.offer) throw new Error(`the example ${name} has no offer`);
  return { title, note, offer: calculateOffer(scenario.offer, payAssumptions(scenario)) };
}
