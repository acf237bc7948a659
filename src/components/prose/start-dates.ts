import { numberOf } from '../../lib/civil-day.ts';
import { calculateStartDate, type StartDate } from '../../lib/start-date/calculate.ts';
import { startDateInput } from '../../lib/start-date/input.ts';
import { type ExampleName, exampleScenario } from '../site/examples.ts';

/** What leaving costs by start date in an example, with the labels of its items. */
export interface StartDates extends StartDate {
  /** The latest first day that was looked at. */
  readonly to: string;
  /** Days from the earliest to the latest. */
  readonly days: number;
  readonly labelOf: (id: string) => string;
}

/** The start dates of an example from the day in its offer on, over the usual window. */
export function startDates(example: ExampleName): StartDates {
  const { scenario } = exampleScenario(example);
  const read = startDateInput(scenario);
  if (read?.state !== 'valid') throw new Error(`the example ${example} has no start date to move`);
  const items = scenario.transition?.items ?? [];
  return {
    ...calculateStartDate(read.value),
    to: read.value.to,
    days: numberOf(read.value.to) - numberOf(read.value.from),
    labelOf: (id) => items.find((item) => item.id === id)?.label ?? id,
  };
}
