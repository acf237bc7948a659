import { type Cents, subtract, sum } from '../money.ts';
import type { Month } from '../month.ts';
import type { Rate } from '../rate.ts';
import { type Ledger, runningSums } from './ledger.ts';
import type { Pay } from './pay.ts';
import { lumpsOf, owedAt } from './repayment.ts';

/**
 * What is kept of a job left at the end of each month 0 … `last`, in cents: everything paid and vested
 * by then − what is owed (design numbers, leaving early). Relocation money was spent on the move and is
 * not counted as received; what is owed back of it counts against.
 */
export function keptCurve(pay: Pay, ledger: Ledger, withheldRate: Rate, last: Month): Cents[] {
  const lumps = lumpsOf(pay);
  return runningSums(ledger, last).map((received, month) =>
    subtract(received, sum(lumps.map((lump) => owedAt(lump, month, withheldRate)))),
  );
}
