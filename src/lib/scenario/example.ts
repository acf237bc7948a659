import type * as z from 'zod';
import { group, label } from './fields.ts';
import { type Read, readWith } from './read.ts';
import { scenario } from './schema.ts';

/** A scenario to look at, with what stands around it. */
export function exampleAround<Inside extends z.ZodType>(scenario: Inside) {
  return group('An example scenario and where it comes from.', {
    title: label('Its name, as a reader sees it.'),
    note: label('That it is an example, and whether it was published or made up.', 400),
    scenario,
  });
}

/** One of the files in `src/content/examples`. */
export const example = exampleAround(scenario);

export type Example = z.output<typeof example>;

/** Reads one example file's content. */
export function readExample(input: unknown): Read<Example> {
  return readWith(example, input);
}
