import type { ExampleName } from '../site/examples.ts';

/** The labelled examples that the bar offers, by file name in src/content/examples, in words that tell them apart. */
export const EXAMPLES = {
  'l6-in-hand': 'L6 with another offer in hand',
  'l6-competing-offer': 'L6 against a richer present job',
  'l6-published': 'L6 as a coach published it, about 2021',
  'l5-first-move': 'L5, first move across the country',
  'l5-start-date': 'L5, where the start date matters',
  'l7-large-signing-bonus': 'L7 with a large signing bonus',
} as const satisfies Partial<Record<ExampleName, string>>;

export type OfferedExample = keyof typeof EXAMPLES;
