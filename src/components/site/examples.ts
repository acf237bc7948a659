import l5FirstMove from '../../content/examples/l5-first-move.json';
import l6CompetingOffer from '../../content/examples/l6-competing-offer.json';
import l6Published from '../../content/examples/l6-published.json';
import l7LargeSigningBonus from '../../content/examples/l7-large-signing-bonus.json';
import { type Example, readExample } from '../../lib/scenario/example.ts';

const FILES = {
  'l6-published': l6Published,
  'l5-first-move': l5FirstMove,
  'l6-competing-offer': l6CompetingOffer,
  'l7-large-signing-bonus': l7LargeSigningBonus,
} as const;

export type ExampleName = keyof typeof FILES;

/** An example scenario, read as strictly as a reader's own file; for the build only. */
export function exampleScenario(name: ExampleName): Example {
  const read = readExample(FILES[name]);
  if (read.state === 'valid') return read.value;
  throw new Error(
    `src/content/examples/${name}.json: ${read.problems.map(({ message }) => message).join('; ')}`,
  );
}
