import { formatMoney } from '../../lib/format.ts';
import type { Cents } from '../../lib/money.ts';
import { percentOf, shareOf } from './scale.ts';

export interface AskBar {
  readonly year: number;
  readonly offered: Cents;
  readonly ask: Cents;
  readonly becomes: Cents;
  /** The least that it may come to. */
  readonly least: Cents;
}

/** The signing bonus by year: solid as offered, outlined up to what is asked, with a mark at the least. */
export function AskBars({ bars }: { readonly bars: readonly AskBar[] }) {
  const largest = Math.max(...bars.flatMap(({ becomes, least }) => [becomes, least]), 0);
  const at = (amount: Cents) => percentOf(shareOf(amount, largest));
  return (
    <ul className="ask-bars">
      {bars.map(({ year, offered, ask, becomes, least }) => (
        <li key={year}>
          <span className="what">Year {year}</span>
          <span className="much">{formatMoney(becomes)}</span>
          <svg aria-hidden="true" width="100%" height="20">
            <rect className="asked" width={at(becomes)} height="20" />
            <rect className="offered" width={at(offered)} height="20" />
            <line className="least" x1={at(least)} x2={at(least)} y2="20" />
          </svg>
          <span className="parts">
            {formatMoney(offered)} offered + {formatMoney(ask)} asked
          </span>
        </li>
      ))}
    </ul>
  );
}
