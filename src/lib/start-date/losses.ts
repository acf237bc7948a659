import { canBeKept, type DatedItem, keptFrom } from '../costs/dated.ts';
import { costLine } from '../costs/items.ts';
import type { Cents } from '../money.ts';
import type { Rate } from '../rate.ts';

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

/** Every item, with the first start that keeps it. */
export function lossesOf(
  items: readonly DatedItem[],
  marginalRate: Rate,
  gapDays: number,
): readonly Loss[] {
  return items.map((item) => ({
    item,
    amount: costLine(item, marginalRate).amount,
    canBeKept: canBeKept(item),
    keptFrom: keptFrom(item, gapDays),
  }));
}
