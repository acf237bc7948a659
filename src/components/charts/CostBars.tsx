import { formatWholeMoney } from '../../lib/format.ts';
import type { Cents } from '../../lib/money.ts';
import { percentOf, shareOf } from './scale.ts';

export interface CostBar {
  readonly id: string;
  readonly label: string;
  /** What it weighs: the full amount × how sure it is. */
  readonly weight: Cents;
  /** The full amount, as if it were sure. */
  readonly full: Cents;
}

/** One bar an item: solid for what it weighs, outlined up to what it could be. */
export function CostBars({
  bars,
  label,
}: {
  readonly bars: readonly CostBar[];
  readonly label: string;
}) {
  const largest = Math.max(...bars.map((bar) => bar.full), 0);
  return (
    <ul className="cost-bars" aria-label={label}>
      {bars.map((bar) => (
        <li key={bar.id}>
          <span className="what">{bar.label}</span>
          <span className="much">{formatWholeMoney(bar.weight)}</span>
          <svg aria-hidden="true" width="100%" height="14">
            <rect className="full" width={percentOf(shareOf(bar.full, largest))} height="14" />
            <rect className="weight" width={percentOf(shareOf(bar.weight, largest))} height="14" />
          </svg>
        </li>
      ))}
    </ul>
  );
}
