import type * as z from 'zod';
import type { Read } from '../lib/scenario/read.ts';
import type { PartName, Scenario, ScenarioInput } from '../lib/scenario/schema.ts';

/** JSON in dollars, with rates as ratios; or what is wrong, under paths within the scenario. */
export type Answer = Read<object>;

/** One tool as the command line offers it: it reads a scenario and answers in JSON. */
export interface Door {
  readonly name: string;
  /** One line for the list of tools. */
  readonly summary: string;
  /** The part without which it has no answer; its fields may also stand at the top of the file. Null for the whole. */
  readonly part: PartName | null;
  /** The part that holds its own questions, where that is another one. */
  readonly own?: PartName;
  /** Everything it reads, as one documented object. */
  readonly schema: z.ZodType;
  /** A small input that it accepts, with an answer worth looking at. */
  readonly example: ScenarioInput;
  /** Null if the scenario lacks the part. */
  readonly run: (scenario: Scenario) => Answer | null;
}

/** What a tool found. */
export function found(value: object): Answer {
  return { state: 'valid', value };
}
