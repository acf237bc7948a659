import { partsOf } from '../ledger/parts.ts';
import type { Pay } from '../ledger/pay.ts';
import { lumpsOf } from '../ledger/repayment.ts';
import { type Cents, subtract, sum, ZERO } from '../money.ts';
import type { Month } from '../month.ts';
import type { Rate } from '../rate.ts';
import { type LeavingMonth, monthsOf } from './months.ts';

/**
 * What is kept of a job left at the end of a month, part by part in cents. What is owed back is negative;
 * relocation money was spent on the move and is not counted as received.
 */
export interface KeptParts {
  readonly base: Cents;
  readonly signingBonus: Cents;
  readonly equity: Cents;
  readonly other: Cents;
  readonly owedSigningBonus: Cents;
  readonly owedRelocation: Cents;
  /** The sum of the six: what the comparison of two jobs goes by. */
  readonly total: Cents;
}

/** What is kept on leaving at the end of months 0 … `last`: place m holds month m. */
export function keptByMonth(pay: Pay, raise: Rate, withheldRate: Rate, last: Month): KeptParts[] {
  const monthAt = monthsOf(partsOf(pay, raise), lumpsOf(pay), withheldRate);
  return Array.from({ length: last + 1 }, (_, month) => partsKept(monthAt(month)));
}

function partsKept(month: LeavingMonth): KeptParts {
  const { base, signingBonus, equity, other } = month;
  const parts = {
    base,
    signingBonus,
    equity,
    other,
    owedSigningBonus: subtract(ZERO, month.owedSigningBonus),
    owedRelocation: subtract(ZERO, month.owedRelocation),
  };
  return { ...parts, total: sum(Object.values(parts)) };
}

/** How far ours is ahead of theirs by month of leaving, in cents; negative where it is behind. */
export function leadsOf(ours: readonly KeptParts[], theirs: readonly KeptParts[]): Cents[] {
  return ours.map((our, month) => subtract(our.total, (theirs[month] ?? our).total));
}
