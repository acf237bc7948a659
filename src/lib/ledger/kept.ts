import { type Cents, subtract } from '../money.ts';
import type { Month } from '../month.ts';
import type { Rate } from '../rate.ts';
import { type Ledger, runningSums, sumUpTo } from './ledger.ts';
import type { Pay } from './pay.ts';
import { lumpsOf, owedOn } from './repayment.ts';

/**
 * What is kept of a job left at the end of a month, in cents: all pay and all vests up to it − what is owed
 * (/methodology/#leaving). Relocation money was spent on the move and is not counted as received; what is
 * owed back of it counts against.
 */
export function keptAt(month: Month, pay: Pay, ledger: Ledger, withheldRate: Rate): Cents {
  return subtract(sumUpTo(ledger, month), owedOn(month, lumpsOf(pay), withheldRate));
}

/** The same for each month 0 … `last`: place m holds month m. */
export function keptCurve(pay: Pay, ledger: Ledger, withheldRate: Rate, last: Month): Cents[] {
  const lumps = lumpsOf(pay);
  return runningSums(ledger, last).map((received, month) =>
    subtract(received, owedOn(month, lumps, withheldRate)),
  );
}
