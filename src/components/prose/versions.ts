import type { OfferYear } from '../../lib/ledger/years.ts';
import { type Cents, subtract } from '../../lib/money.ts';
import { pairs } from '../../lib/pairs.ts';
import { calculateVersions } from '../../lib/versions/calculate.ts';
import { versionsInput } from '../../lib/versions/input.ts';
import { type ExampleName, exampleScenario } from '../site/examples.ts';

/** Two versions of a job; `more` is what the other pays beyond the offer in hand. */
export interface TwoAmounts {
  readonly inHand: Cents;
  readonly other: Cents;
  readonly more: Cents;
}

export interface TwoVersions {
  readonly years: readonly (TwoAmounts & { readonly year: number })[];
  /** All years together. */
  readonly whole: TwoAmounts;
}

/** An example's offer in hand beside the other version that it states. */
export function twoVersions(example: ExampleName): TwoVersions {
  const input = versionsInput(exampleScenario(example).scenario);
  const [other, inHand] = input ? calculateVersions(input).versions : [];
  if (!inHand || !other) throw new Error(`the example ${example} has no two versions of its offer`);
  return {
    years: pairs(inHand.years, other.years).map(([mine, theirs]) => ({
      year: mine.year,
      ...amountsOf(mine, theirs),
    })),
    whole: amountsOf(inHand, other),
  };
}

function amountsOf(inHand: Pick<OfferYear, 'total'>, other: Pick<OfferYear, 'total'>): TwoAmounts {
  return {
    inHand: inHand.total,
    other: other.total,
    more: subtract(other.total, inHand.total),
  };
}
