import type * as z from 'zod';
import { group, label } from './fields.ts';
import { type Read, readWith } from './read.ts';
import { scenario } from './schema.ts';

/** What stands around an example scenario in its file. */
export const aroundScenario = {
  title: label('Its name, as a reader sees it.'),
  note: label('That it is an example, and whether it was published or made up.', 400),
};

/** One of the files in `src/content/examples`. */
export const example = group('An example scenario and where it comes from.', {
  ...aroundScenario,
  scenario,
});

/** An example as it is computed with. */
export type Example = z.output<typeof example>;

/** Reads one example file's content. */
export function readExample(input: unknown): Read<Example> {
  return readWith(example, input);
}
