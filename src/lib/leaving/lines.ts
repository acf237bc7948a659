import { linesBy, type OfferLine, type Part } from '../ledger/parts.ts';
import type { RepaymentTerms } from '../ledger/pay.ts';
import { isPaid, type Lump, monthsHeld, owedAt } from '../ledger/repayment.ts';
import { type Cents, subtract, ZERO } from '../money.ts';
import type { Month } from '../month.ts';
import type { Rate } from '../rate.ts';
import type { Line } from '../result.ts';

/** What a repayment is made of. */
export interface RepaymentDetail {
  /** The year that a signing bonus is for; null for relocation money. */
  readonly year: number | null;
  readonly lump: Cents;
  /** Whole months since it was paid. */
  readonly months: number;
  readonly terms: RepaymentTerms;
  readonly withheldRate: Rate;
}

/** Money that came in is positive, what is owed back negative. */
export type LeavingLine =
  | Counted
  | Line<'relocation'>
  | Line<'repay-signing-bonus' | 'repay-relocation', RepaymentDetail>;

/** The working of what is kept on leaving at the end of a month, base and other pay left aside. */
export function linesAt(
  month: Month,
  parts: readonly Part[],
  lumps: readonly Lump[],
  withheldRate: Rate,
): LeavingLine[] {
  const paid = lumps.filter((lump) => isPaid(lump, month));
  return [
    ...linesBy(parts, month).filter(isCounted),
    ...paid.flatMap(relocationLines),
    ...paid.flatMap((lump) => repaymentLines(lump, month, withheldRate)),
  ];
}

type Counted = Extract<OfferLine, { code: 'signing-bonus' | 'vest' }>;

function isCounted(line: OfferLine): line is Counted {
  return line.code === 'signing-bonus' || line.code === 'vest';
}

function relocationLines({ code, amount }: Lump): LeavingLine[] {
  return code === 'relocation' ? [{ code, amount, detail: undefined }] : [];
}

/** A line wherever the letter asks for a repayment, even if nothing is owed any more. */
function repaymentLines(lump: Lump, month: Month, withheldRate: Rate): LeavingLine[] {
  const { code, year, amount, terms } = lump;
  if (!terms || terms.kind === 'none') return [];
  return [
    {
      code: `repay-${code}`,
      amount: subtract(ZERO, owedAt(lump, month, withheldRate)),
      detail: { year, lump: amount, months: monthsHeld(lump, month), terms, withheldRate },
    },
  ];
}
