import { isCertain } from '../costs/items.ts';
import type { Cents } from '../money.ts';
import type { Line, Result } from '../result.ts';
import { type BonusYear, type CostReason, type ShortfallLine, totalOf } from './reasons.ts';

/** The least that the reader would accept on top of the signing bonus offered, by year. */
export interface StatedFloor {
  readonly year1: Cents;
  readonly year2: Cents;
}

/** A reason for the floor: what the reader set for a year, a shortfall, or a cost that is certain. */
export type FloorLine =
  | ShortfallLine
  | CostReason
  | Line<'stated-floor', { readonly year: BonusYear }>;

/** The least acceptable, in cents on top of the signing bonus offered. */
export interface Floor extends Result<FloorLine> {
  /** Set by the reader, or the shortfalls and the costs that are certain. */
  readonly from: 'stated' | 'certain-costs';
}

/** What the reader set, or else the shortfalls with the certain costs alone (/methodology/#ask). */
export function floorOf(
  stated: StatedFloor | null,
  shortfalls: readonly ShortfallLine[],
  costs: readonly CostReason[],
): Floor {
  const lines = stated ? statedLines(stated) : [...shortfalls, ...costs.filter(isCertain)];
  const from = stated ? 'stated' : 'certain-costs';
  return { from, lines, total: totalOf(lines), issues: [] };
}

function statedLines({ year1, year2 }: StatedFloor): FloorLine[] {
  return [
    { code: 'stated-floor', amount: year1, detail: { year: 1 } },
    { code: 'stated-floor', amount: year2, detail: { year: 2 } },
  ];
}
