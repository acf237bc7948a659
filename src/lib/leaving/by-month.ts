import { type Kind, sumUpTo } from '../ledger/ledger.ts';
import { partsOf } from '../ledger/parts.ts';
import type { Pay } from '../ledger/pay.ts';
import { type Lump, lumpsOf, owedOn } from '../ledger/repayment.ts';
import { type Cents, subtract, sum, ZERO } from '../money.ts';
import { type Month, monthsTo } from '../month.ts';
import type { Rate } from '../rate.ts';

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
  const ledger = partsOf(pay, raise);
  const lumps = lumpsOf(pay);
  return [0, ...monthsTo(last)].map((month) => {
    const received = (kind: Kind) => sumUpTo(ledger, month, kind);
    const owed = (code: Lump['code']) => owedOn(month, lumps, withheldRate, code);
    return withTotal({
      base: received('base'),
      signingBonus: received('signing-bonus'),
      equity: received('equity'),
      other: received('other'),
      owedSigningBonus: subtract(ZERO, owed('signing-bonus')),
      owedRelocation: subtract(ZERO, owed('relocation')),
    });
  });
}

function withTotal(parts: Omit<KeptParts, 'total'>): KeptParts {
  return { ...parts, total: sum(Object.values(parts)) };
}

/** How far ours is ahead of theirs by month of leaving, in cents; negative where it is behind. */
export function leadsOf(ours: readonly KeptParts[], theirs: readonly KeptParts[]): Cents[] {
  return ours.map((our, month) => subtract(our.total, (theirs[month] ?? our).total));
}
