import { type Ask, type AskInput, calculateAsk } from '../../lib/ask/calculate.ts';
import { backed, type FactId, factsEntered, factsTicked, type Tone } from '../../lib/ask/facts.ts';
import { askInput } from '../../lib/ask/input.ts';
import type { AskLine, CostReason } from '../../lib/ask/reasons.ts';
import type { DatedItem } from '../../lib/costs/dated.ts';
import { type CostKind, isCertain } from '../../lib/costs/items.ts';
import type { Alternative } from '../../lib/ledger/alternatives.ts';
import { add, type Cents, sum, ZERO } from '../../lib/money.ts';
import type { Scenario } from '../../lib/scenario/schema.ts';

/** Costs of one kind that are certain, or that are not, at their full amount. */
export interface ToldCost {
  readonly kind: CostKind;
  /** In dollars before tax, as if it were certain. */
  readonly beforeTax: Cents;
  /** What is paid out of pocket, where all of it is. */
  readonly afterTax: Cents | null;
  /** The one day on which all of it is due; null where there are several or none. */
  readonly date: string | null;
}

/** What the offer falls short of, in the years that a signing bonus is for. */
export interface ToldGap {
  readonly alternative: Alternative;
  readonly year1: Cents;
  readonly year2: Cents;
}

/** Everything that the words may say. Neither the floor nor the room is in it. */
export interface Told {
  readonly tone: Tone;
  readonly role: string | undefined;
  readonly written: boolean;
  readonly wouldSign: boolean;
  readonly baseAtTop: boolean;
  /** Whether a competing offer may be mentioned at all. */
  readonly competing: boolean;
  readonly deadline: string | undefined;
  readonly gap: ToldGap | null;
  /** Whether stock that would vest in the present job is a part of the gap. */
  readonly stockInGap: boolean;
  readonly certain: readonly ToldCost[];
  readonly possible: readonly ToldCost[];
  /** All reasons at their full amounts, in cents. */
  readonly sum: Cents;
  readonly total: Cents;
  readonly split: Ask['split'];
  /** Whether the later years fall short too. */
  readonly laterYearsShort: boolean;
}

/** The ask as far as the ticked facts carry it, with what the words may say and what is left out. */
export interface Counter {
  readonly ask: Ask;
  readonly told: Told;
  readonly facts: ReadonlySet<FactId>;
  /** Nothing is ticked yet, so that everything entered is taken as true. */
  readonly preview: boolean;
  readonly leftOut: readonly LeftOut[];
}

/** A reason that was entered and not ticked, with the dollars that it would add. */
export interface LeftOut {
  readonly fact: FactId;
  readonly amount: Cents;
}

/** The counter of a scenario; null without an offer. */
export function counterOf(scenario: Scenario): Counter | null {
  const input = askInput(scenario);
  if (!input) return null;
  const { facts, preview } = factsTicked(scenario);
  const ask = calculateAsk(backed(input, facts));
  const told = toldOf(scenario, ask, facts);
  const entered = factsEntered(scenario);
  return { ask, told, facts, preview, leftOut: leftOut(entered, facts, input) };
}

function toldOf({ counter, offer }: Scenario, ask: Ask, facts: ReadonlySet<FactId>): Told {
  const costs = ask.lines.filter(isCost);
  const competing = facts.has('competing-offer');
  const gap = gapOf(ask);
  return {
    tone: counter?.tone ?? 'warm',
    role: offer?.role,
    written: facts.has('written-offer'),
    wouldSign: facts.has('would-sign'),
    baseAtTop: facts.has('base-at-top'),
    competing,
    deadline: competing ? counter?.deadline : undefined,
    gap,
    stockInGap: ask.countedElsewhere.length > 0,
    certain: byKind(costs.filter(isCertain)),
    possible: byKind(costs.filter((line) => !isCertain(line))),
    sum: sum([
      ...costs.map(({ detail }) => detail.beforeTax),
      gap ? add(gap.year1, gap.year2) : ZERO,
    ]),
    total: ask.total,
    split: ask.split,
    laterYearsShort: (ask.permanent?.later ?? 0) > 0,
  };
}

function isCost(line: AskLine): line is CostReason {
  return 'item' in line.detail && line.amount > 0;
}

function gapOf({ against, lines }: Ask): ToldGap | null {
  const [year1 = ZERO, year2 = ZERO] = lines
    .filter(({ code }) => code === 'shortfall')
    .map(({ amount }) => amount);
  if (!against || add(year1, year2) === 0) return null;
  return { alternative: against.alternative, year1, year2 };
}

/** One entry a kind, the heaviest first. */
function byKind(costs: readonly CostReason[]): ToldCost[] {
  const kinds = [...new Set(costs.map(({ code }) => code))];
  return kinds
    .map((kind) =>
      ofKind(
        kind,
        costs.filter(({ code }) => code === kind),
      ),
    )
    .toSorted((a, b) => b.beforeTax - a.beforeTax);
}

function ofKind(kind: CostKind, costs: readonly CostReason[]): ToldCost {
  const items: readonly DatedItem[] = costs.map(({ detail }) => detail.item);
  const [date, ...others] = new Set(items.map((item) => item.date));
  const isPaid = items.every(({ taxation }) => taxation === 'after-tax');
  return {
    kind,
    beforeTax: sum(costs.map(({ detail }) => detail.beforeTax)),
    afterTax: isPaid ? sum(items.map(({ amount }) => amount)) : null,
    date: others.length === 0 ? (date ?? null) : null,
  };
}

/** What was entered and not ticked, as far as by itself it would be a reason for some dollars. */
function leftOut(
  entered: readonly FactId[],
  ticked: ReadonlySet<FactId>,
  input: AskInput,
): LeftOut[] {
  return entered
    .filter((fact) => !ticked.has(fact))
    .map((fact) => ({ fact, amount: calculateAsk(backed(input, new Set([fact]))).target }))
    .filter(({ amount }) => amount > 0);
}
