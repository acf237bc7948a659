import type { Cents } from '../money.ts';
import type { Rate } from '../rate.ts';
import {
  type CostItem,
  type CostKind,
  calculateTransitionCost,
} from '../transition-cost/calculate.ts';
import { type Day, numberOf } from './civil-day.ts';

/** A cost with the day on which it falls due, is paid, vests, or is no longer owed back. */
export interface DatedItem extends CostItem {
  readonly date?: Day | undefined;
}

/** One item as the start date sees it. */
export interface Loss {
  readonly item: DatedItem;
  /** What it weighs while it is lost: dollars before tax × certainty. */
  readonly amount: Cents;
  /** True where staying long enough keeps it. */
  readonly canBeKept: boolean;
  /** The first start that keeps it, as the number of that day; null where no date is known, or none keeps it. */
  readonly keptFrom: number | null;
}

/**
 * What staying until a date keeps: pay that is due on it, and repayments that end with it.
 * Of anything else only the reader knows; it counts as kept if it is forfeited pay.
 */
const KEPT: Readonly<Record<Exclude<CostKind, 'other'>, boolean>> = {
  'unvested-equity': true,
  'annual-bonus': true,
  'retirement-match': true,
  'repay-signing-bonus': true,
  'repay-relocation': true,
  'repay-tuition': true,
  relocation: false,
  'lease-or-home': false,
  'health-cover': false,
  'income-gap': false,
  'lost-leave': true,
  'student-loan-help': true,
  'legal-fees': false,
  'partner-income': false,
};

/** Every item, with the first start that keeps it: what is dated on or before the last day of the old job is received. */
export function lossesOf(
  items: readonly DatedItem[],
  marginalRate: Rate,
  gapDays: number,
): readonly Loss[] {
  return items.map((item) => {
    const canBeKept = keeps(item);
    return {
      item,
      amount: calculateTransitionCost({ items: [item], marginalRate }).total,
      canBeKept,
      keptFrom: canBeKept && item.date ? numberOf(item.date) + gapDays : null,
    };
  });
}

function keeps({ kind, taxation }: DatedItem): boolean {
  return kind === 'other' ? taxation === 'pre-tax' : KEPT[kind];
}
