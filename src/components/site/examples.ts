import l5FirstMove from '../../content/examples/l5-first-move.json';
import l5LowLevel from '../../content/examples/l5-low-level.json';
import l5StartDate from '../../content/examples/l5-start-date.json';
import l6CompetingOffer from '../../content/examples/l6-competing-offer.json';
import l6InHand from '../../content/examples/l6-in-hand.json';
import l6Letter from '../../content/examples/l6-letter.json';
import l6Published from '../../content/examples/l6-published.json';
import l7LargeSigningBonus from '../../content/examples/l7-large-signing-bonus.json';
import { type Example, readExample } from '../../lib/scenario/example.ts';
import { sheetOf } from '../../lib/scenario/sheet.ts';
import type { Start } from '../scenario/store.ts';

const FILES = {
  'l6-in-hand': l6InHand,
  'l6-published': l6Published,
  'l5-first-move': l5FirstMove,
  'l5-start-date': l5StartDate,
  'l5-low-level': l5LowLevel,
  'l6-competing-offer': l6CompetingOffer,
  'l6-letter': l6Letter,
  'l7-large-signing-bonus': l7LargeSigningBonus,
} as const;

export type ExampleName = keyof typeof FILES;

/** Whether there is an example of that name. */
export function isExample(name: string): name is ExampleName {
  return Object.hasOwn(FILES, name);
}

/** An example scenario, read as strictly as a reader's own file. */
export function exampleScenario(name: ExampleName): Example {
  const read = readExample(FILES[name]);
  if (read.state === 'valid') return read.value;
  throw new Error(
    `src/content/examples/${name}.json: ${read.problems.map(({ message }) => message).join('; ')}`,
  );
}

/** What every tool shows before anybody types. */
export function toolStart(name: ExampleName = 'l6-in-hand'): Start {
  const { title, scenario } = exampleScenario(name);
  return { name, title, sheet: sheetOf(scenario) };
}
