import { type Cents, subtract, sum, ZERO } from '../money.ts';
import type { Month } from '../month.ts';
import type { OfferLine, Part } from '../offer/parts.ts';
import type { RepaymentTerms } from '../offer/pay.ts';
import type { Rate } from '../rate.ts';
import type { Line } from '../result.ts';
import { isPaid, type Lump, monthsHeld, owedAt } from './repayment.ts';

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
  | Extract<OfferLine, { code: 'signing-bonus' | 'vest' }>
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
    ...parts.flatMap((part) => receivedLines(part, month)),
    ...paid.flatMap(relocationLines),
    ...paid.flatMap((lump) => repaymentLines(lump, month, withheldRate)),
  ];
}

function receivedLines(part: Part, month: Month): LeavingLine[] {
  const paid = part.payments.filter((payment) => payment.month <= month);
  if (paid.length === 0 || !COUNTED.has(part.kind)) return [];
  return [{ ...part.line, amount: sum(paid.map(({ amount }) => amount)) } as LeavingLine];
}

const COUNTED: ReadonlySet<Part['kind']> = new Set(['signing-bonus', 'equity']);

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
