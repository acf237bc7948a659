import { addDays, numberOf } from '../civil-day.ts';
import { GAP_DAYS } from '../scenario/defaults.ts';
import { everyCost, type NextDollar } from '../scenario/inputs.ts';
import type { Read } from '../scenario/read.ts';
import type { Scenario } from '../scenario/schema.ts';
import type { StartDateInput } from './calculate.ts';

/** Days from the earliest to the latest start, where the latest is not stated. */
export const WINDOW_DAYS = 90;

/** What the start date is looked for with, or what is wrong with the window; null without a transition. */
export function startDateInput(
  scenario: Scenario,
  nextDollar: NextDollar = null,
): Read<StartDateInput> | null {
  const { offer, startDate: stated } = scenario;
  const transition = everyCost(scenario, nextDollar);
  if (!transition) return null;
  const from = stated?.from ?? offer?.startDate;
  if (!from) return wrong('from', 'is missing; write the earliest first day, or offer.startDate');
  const to = stated?.to ?? addDays(from, WINDOW_DAYS);
  if (numberOf(to) < numberOf(from))
    return wrong('to', `is before the earliest start, ${from}; write that day or a later one`);
  const gapDays = stated?.gapDays ?? GAP_DAYS;
  return { state: 'valid', value: { ...transition, from, to, gapDays } };
}

function wrong(name: 'from' | 'to', message: string): Read<StartDateInput> {
  return { state: 'invalid', problems: [{ path: `startDate.${name}`, message }] };
}
