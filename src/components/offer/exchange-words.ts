import type { EqualAmounts } from '../../lib/exchange/calculate.ts';
import { formatCount, formatList, formatMoney, formatWholeMoney } from '../../lib/format.ts';
import type { Cents } from '../../lib/money.ts';

const NONE_EQUAL = '–';

export function orNone(amount: Cents | null): string {
  return amount === null ? NONE_EQUAL : formatMoney(amount);
}

/** The exchange rates at the reader’s own month of leaving, as one sentence. */
export function equalSentence(
  amount: Cents,
  { month, kept, base, year2, equity, units }: EqualAmounts,
) {
  const start = `Leave at the end of month ${month}, and ${formatMoney(amount)} of year-1 signing bonus`;
  if (kept === 0) return `${start} has brought you nothing by then.`;
  const ways = [
    base === null ? '' : `${formatWholeMoney(base)} more base a year`,
    year2 === null ? '' : `${formatWholeMoney(year2)} of year-2 bonus`,
    equity === null
      ? ''
      : `${formatWholeMoney(equity)} of stock${units === null ? '' : ` (${unitsText(units)} units)`}`,
  ].filter(Boolean);
  if (ways.length === 0) return `${start} equals no amount of anything else.`;
  return `${start} equals ${formatList(ways, 'or')}.`;
}

/** Whole units that bring at least as much. */
export function unitsText(units: number | null): string {
  return units === null ? NONE_EQUAL : formatCount(Math.ceil(units));
}
