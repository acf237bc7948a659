import { type Comparison, calculateCompare } from '../../lib/compare/calculate.ts';
import { compareInput } from '../../lib/compare/input.ts';
import type { Verdict } from '../../lib/compare/verdict.ts';
import type { Alternative } from '../../lib/ledger/alternatives.ts';
import type { Kind } from '../../lib/ledger/ledger.ts';
import { add, type Cents, dollars, ZERO } from '../../lib/money.ts';
import type { Month } from '../../lib/month.ts';
import type { PaidByKind, PayKind } from '../charts/stack.ts';
import { type ExampleName, exampleScenario } from '../site/examples.ts';

/** A comparison that prose may ask for. */
export interface ComparedCase {
  readonly example: ExampleName;
  readonly against?: Alternative | undefined;
  /** Dollars added to the offer’s signing bonus of year 1 and of year 2. */
  readonly plus?: readonly [number, number] | undefined;
  /** Leaving at the end of this month; left out, as the example has it. */
  readonly month?: Month | undefined;
}

/** An example’s offer against what stands beside it, computed as the tools compute it. */
export function comparedCase({
  example,
  against = 'competing-offer',
  plus = [0, 0],
  month,
}: ComparedCase): Comparison {
  const input = compareInput(exampleScenario(example).scenario);
  if (!input) throw new Error(`the example ${example} has no offer`);
  const { signingBonus } = input.offer;
  const more = {
    ...signingBonus,
    year1: add(signingBonus.year1, dollars(plus[0])),
    year2: add(signingBonus.year2, dollars(plus[1])),
  };
  const { comparisons } = calculateCompare({
    ...input,
    offer: { ...input.offer, signingBonus: more },
    month: month ?? input.month,
  });
  const found = comparisons.find(({ alternative }) => alternative === against);
  if (!found) throw new Error(`the example ${example} has no ${against}`);
  return found;
}

/** One amount of a comparison: of a year, or of all the years compared. */
export function comparedAmount(
  { years, horizon }: Comparison,
  show: 'offer' | 'alternative' | 'difference',
  year: number | undefined,
): Cents {
  if (year === undefined) return horizon[show];
  const found = years.find((each) => each.year === year);
  if (!found) throw new Error(`nothing is compared in year ${year}`);
  return found[show];
}

/** Stops the build where prose calls a comparison what it is not. */
export function assertVerdict({ horizon }: Comparison, claimed: Verdict | undefined): void {
  if (claimed && claimed !== horizon.verdict)
    throw new Error(`the prose says “${claimed}”, the comparison “${horizon.verdict}”`);
}

/** The kind of pay that a line of a comparison is about, as a bar names it. */
const KINDS: Readonly<Record<Kind, PayKind>> = {
  base: 'base',
  'signing-bonus': 'signingBonus',
  equity: 'equity',
  other: 'other',
};

/** Two bars a year: the offer, and what it is compared with. */
export function barsOf({ years, lines }: Comparison) {
  return years.map(({ year }) => {
    const ofYear = lines.filter(({ detail }) => detail.year === year);
    const paid = (side: 'offer' | 'alternative'): PaidByKind => {
      const amounts = ofYear.map(({ code, detail }) => [KINDS[code], detail[side]] as const);
      return { ...NOTHING, ...Object.fromEntries(amounts) };
    };
    return {
      year,
      bars: [
        { name: 'Amazon', paid: paid('offer') },
        { name: 'Other', paid: paid('alternative') },
      ],
    };
  });
}

const NOTHING: PaidByKind = { base: ZERO, signingBonus: ZERO, equity: ZERO, other: ZERO };

/** The larger side of the largest year. */
export function largestYear({ years }: Comparison): Cents {
  const totals = years.flatMap(({ offer, alternative }) => [offer, alternative]);
  return totals.reduce((a, b) => (b > a ? b : a), ZERO);
}
