import { formatDay, formatWholeMoney } from '../../lib/format.ts';
import type { Start, StartDate } from '../../lib/start-date/calculate.ts';

/** The start that costs least, and what it keeps. */
export function bestStart({ best, saved, issues }: StartDate): string {
  if (issues.includes('no-dates'))
    return 'Give pay that you would forfeit its date, and the start that costs least appears here.';
  if (saved === 0) return 'No later start in this window keeps anything more.';
  return `Least is lost by starting on ${formatDay(best.start)}: ${formatWholeMoney(saved)} less than on the earliest day. What a later start costs at the new job is not counted.`;
}

/** Why no start can be looked for; empty where one can. */
export function windowProblem(from: string | undefined, to: string | undefined): string {
  if (!from || !to || to >= from) return '';
  return `Before the earliest start, ${formatDay(from)}. Give that day or a later one.`;
}

export function takeBest({ start }: Start): string {
  return `Start on ${formatDay(start)}`;
}

/** The tipping point of the answer, as half a sentence more; empty where there is none. */
export function tipping(result: StartDate | null, start: string | undefined): string {
  if (!result || result.saved === 0 || !start) return '';
  const { best } = result;
  if (best.cost === 0 && start >= best.start) return '';
  return start < best.start
    ? `Start on ${formatDay(best.start)} and it is ${formatWholeMoney(best.cost)}.`
    : `Started on ${formatDay(result.earliest.start)}, it would be ${formatWholeMoney(result.earliest.cost)}.`;
}

/** Names the staircase for those who do not see it. */
export function stepsLabel({ earliest, steps }: StartDate): string {
  const falls = steps.map(
    ({ start, cost }) => `${formatWholeMoney(cost)} from ${formatDay(start)} on`,
  );
  return `What leaving costs by start date: ${[`${formatWholeMoney(earliest.cost)} on ${formatDay(earliest.start)}`, ...falls].join(', ')}.`;
}
