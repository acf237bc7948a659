import type { Scenario } from '../scenario/schema.ts';
import type { AskInput } from './calculate.ts';

/** The two ways in which the counter may sound. */
export const TONES = ['warm', 'plain'] as const;
export type Tone = (typeof TONES)[number];

/** What may be true whatever the figures are. */
export const PLAIN_FACTS = ['written-offer', 'would-sign', 'base-at-top'] as const;

/** Something that the counter may say once the reader has ticked it as true. */
export type FactId =
  | (typeof PLAIN_FACTS)[number]
  | 'competing-offer'
  | 'present-job'
  | `cost:${string}`;

/** The fact that a cost is one. */
export function costFact({ id }: { readonly id: string }): FactId {
  return `cost:${id}`;
}

/** Every fact that the scenario has entered, in the order in which it is ticked. */
export function factsEntered({ alternative, transition }: Scenario): FactId[] {
  return [
    ...PLAIN_FACTS,
    ...(alternative?.competingOffer ? (['competing-offer'] as const) : []),
    ...(alternative?.presentJob ? (['present-job'] as const) : []),
    ...(transition?.items.filter(({ amount }) => amount > 0).map(costFact) ?? []),
  ];
}

/**
 * The facts that the words may use: those ticked, as far as they are still entered. Before anything is ticked the
 * words are a preview, as if everything entered were true.
 */
export function factsTicked(scenario: Scenario): { facts: ReadonlySet<FactId>; preview: boolean } {
  const entered = factsEntered(scenario);
  const ticked = scenario.counter?.facts;
  if (!ticked) return { facts: new Set(entered), preview: true };
  return { facts: new Set(entered.filter((id) => ticked.includes(id))), preview: false };
}

/** The ask as far as ticked facts carry it: without alternatives and costs that are not ticked. */
export function backed(input: AskInput, facts: ReadonlySet<FactId>): AskInput {
  const alternatives = Object.fromEntries(
    Object.entries(input.alternatives).filter(([name]) => facts.has(name as FactId)),
  );
  const items = input.transition.items.filter((item) => facts.has(costFact(item)));
  return { ...input, alternatives, transition: { ...input.transition, items } };
}
