import { addDays, type Day, numberOf } from '../civil-day.ts';

/** The steps up to an answer, and how many days before it each is due: this site’s own proposal. */
export const PLAN = [
  { id: 'papers', before: 30 },
  { id: 'costs', before: 28 },
  { id: 'dates', before: 24 },
  { id: 'level', before: 21 },
  { id: 'letter', before: 17 },
  { id: 'compare', before: 14 },
  { id: 'lever', before: 10 },
  { id: 'ask', before: 8 },
  { id: 'call', before: 7 },
  { id: 'follow-up', before: 4 },
  { id: 'final', before: 2 },
  { id: 'writing', before: 1 },
  { id: 'answer', before: 0 },
] as const;

export type PlanStep = (typeof PLAN)[number]['id'];

/** `late`: its day is over and it is not done. */
export type StepState = 'done' | 'late' | 'today' | 'ahead';

/** A step with its day. */
export interface DatedStep {
  readonly id: PlanStep;
  readonly day: Day;
  readonly state: StepState;
}

/** The plan counted back from the day on which the answer is due. */
export function datedPlan(deadline: Day, today: Day, done: readonly string[]): DatedStep[] {
  return PLAN.map(({ id, before }) => {
    const day = addDays(deadline, -before);
    return { id, day, state: done.includes(id) ? 'done' : stateOf(day, today) };
  });
}

function stateOf(day: Day, today: Day): StepState {
  const left = daysBetween(today, day);
  if (left < 0) return 'late';
  return left === 0 ? 'today' : 'ahead';
}

/** Whole days from one day to another; negative if it is over. */
export function daysBetween(from: Day, to: Day): number {
  return numberOf(to) - numberOf(from);
}

/** What to do next: the first step that is not done; none once all are. */
export function nextStep(plan: readonly DatedStep[]): DatedStep | undefined {
  return plan.find(({ state }) => state !== 'done');
}
