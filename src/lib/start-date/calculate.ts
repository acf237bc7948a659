import { type Day, dayOf, numberOf } from '../civil-day.ts';
import type { DatedItem } from '../costs/dated.ts';
import type { CostKind, GrossUpRate } from '../costs/items.ts';
import { type Cents, subtract, sum, ZERO } from '../money.ts';
import type { Line, Result } from '../result.ts';
import { type Loss, lossesOf } from './losses.ts';

/** Dated costs, and the window in which the new job may start. */
export interface StartDateInput extends GrossUpRate {
  readonly items: readonly DatedItem[];
  /** The earliest and the latest first day of the new job. */
  readonly from: Day;
  readonly to: Day;
  /** From the last day of the present job to the first of the new one. */
  readonly gapDays: number;
}

/** One first day of the new job, in cents. */
export interface Start {
  readonly start: Day;
  /** The last day of the present job. */
  readonly leaving: Day;
  /** Days after the earliest start. */
  readonly delayDays: number;
  /** What leaving costs then: dollars before tax × certainty. */
  readonly cost: Cents;
}

/** One item and the first start that keeps it. */
export interface KeptItem {
  readonly id: string;
  readonly kind: CostKind;
  readonly amount: Cents;
  readonly start: Day;
  /** Days after the earliest start; negative before it. */
  readonly delayDays: number;
}

/** A start at which something is kept that a start the day before would forfeit. */
export interface Step extends Start {
  readonly saves: Cents;
  readonly items: readonly KeptItem[];
}

/** The cost of starting as early as possible, less what waiting keeps. */
export type StartDateLine = Line<'cost-at-earliest', null> | Line<'kept', KeptItem>;

/** What the reader should know; the words live beside the view. */
export const START_DATE_ISSUES = [
  'no-dates',
  'nothing-changes',
  'dates-missing',
  'more-after-window',
  'delay-not-priced',
] as const;
export type StartDateIssue = (typeof START_DATE_ISSUES)[number];

/** What leaving costs by start date; amounts in cents. */
export interface StartDate extends Result<StartDateLine, StartDateIssue> {
  /** The first days looked at, from the earliest to the latest. */
  readonly window: { readonly from: Day; readonly to: Day };
  readonly earliest: Start;
  /** The earliest of the starts that cost least; the total is its cost. */
  readonly best: Start;
  /** What the best start saves against the earliest. */
  readonly saved: Cents;
  /** Every start in the window, after the earliest, at which the cost changes. */
  readonly steps: readonly Step[];
  /** Kept whatever the start in the window, and counted in no cost. */
  readonly keptAnyway: readonly KeptItem[];
  /** Kept only by a start after the window. */
  readonly afterWindow: readonly KeptItem[];
  /** What no start changes, in cents. */
  readonly fixed: Cents;
}

/** What leaving costs by start date, and the start in a window that costs least (/methodology/#start-date). */
export function calculateStartDate(input: StartDateInput): StartDate {
  const losses = lossesOf(input.items, input.marginalRate, input.gapDays);
  const [from, to] = [numberOf(input.from), numberOf(input.to)];
  const startAt = (number: number) => startOf(number, losses, input);
  const keptIn = (passes: (number: number) => boolean) => keptItems(losses, from, passes);
  const steps = stepsOf(
    keptIn((number) => number > from && number <= to),
    startAt,
  );
  const earliest = startAt(from);
  const { start, leaving, delayDays, cost } = steps.at(-1) ?? earliest;
  const lines: StartDateLine[] = [
    { code: 'cost-at-earliest', amount: earliest.cost, detail: null },
    ...steps.flatMap(({ items }) => items.map(keptLine)),
  ];
  const found = {
    window: { from: input.from, to: input.to },
    lines,
    total: sum(lines.map(({ amount }) => amount)),
    earliest,
    best: { start, leaving, delayDays, cost },
    saved: subtract(earliest.cost, cost),
    steps,
    keptAnyway: keptIn((number) => number <= from),
    afterWindow: keptIn((number) => number > Math.max(from, to)),
    fixed: sum(losses.filter(({ keptFrom }) => keptFrom === null).map(({ amount }) => amount)),
  };
  return { ...found, issues: issuesOf(found, losses) };
}

/** What leaving costs for a start on the day of that number. */
function startOf(
  number: number,
  losses: readonly Loss[],
  { from, gapDays }: StartDateInput,
): Start {
  const lost = losses.filter(({ keptFrom }) => keptFrom === null || keptFrom > number);
  return {
    start: dayOf(number),
    leaving: dayOf(number - gapDays),
    delayDays: number - numberOf(from),
    cost: sum(lost.map(({ amount }) => amount)),
  };
}

/** The items that weigh something and are kept from such a day on, the first first. */
function keptItems(
  losses: readonly Loss[],
  from: number,
  passes: (number: number) => boolean,
): KeptItem[] {
  return losses
    .flatMap(({ item: { id, kind }, amount, keptFrom }) => {
      if (keptFrom === null || amount === 0 || !passes(keptFrom)) return [];
      return [{ id, kind, amount, start: dayOf(keptFrom), delayDays: keptFrom - from }];
    })
    .toSorted((a, b) => a.delayDays - b.delayDays);
}

/** One step a day, however many items it keeps. */
function stepsOf(kept: readonly KeptItem[], startAt: (number: number) => Start): Step[] {
  const days = [...new Set(kept.map(({ start }) => start))];
  return days.map((day) => {
    const items = kept.filter(({ start }) => start === day);
    return { ...startAt(numberOf(day)), saves: sum(items.map(({ amount }) => amount)), items };
  });
}

function keptLine(item: KeptItem): StartDateLine {
  return { code: 'kept', amount: subtract(ZERO, item.amount), detail: item };
}

function issuesOf(found: Omit<StartDate, 'issues'>, losses: readonly Loss[]): StartDateIssue[] {
  const { steps, afterWindow } = found;
  const holds: Readonly<Record<StartDateIssue, boolean>> = {
    'no-dates': losses.every(({ keptFrom }) => keptFrom === null),
    'nothing-changes': steps.length === 0,
    'dates-missing': losses.some(({ canBeKept, keptFrom }) => canBeKept && keptFrom === null),
    'more-after-window': afterWindow.length > 0,
    'delay-not-priced': steps.length > 0,
  };
  return START_DATE_ISSUES.filter((issue) => holds[issue]);
}
