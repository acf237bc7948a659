import { type Cents, portion, sum, ZERO } from '../money.ts';
import type { Month } from '../month.ts';
import { complement, type Rate, WHOLE } from '../rate.ts';
import type { Pay, RepaymentTerms } from './pay.ts';

/** Money paid at once that the letter may ask back. */
export interface Lump {
  readonly code: 'signing-bonus' | 'relocation';
  /** The year that a signing bonus is for; null for relocation money. */
  readonly year: number | null;
  /** Paid at the start of this month. */
  readonly month: Month;
  readonly amount: Cents;
  /** Where the letter says nothing, nothing is owed. */
  readonly terms: RepaymentTerms | undefined;
}

const LUMPS = {
  instalments: [],
  'lump-then-instalments': [{ year: 1, month: 1 }],
  'two-lumps': [
    { year: 1, month: 1 },
    { year: 2, month: 13 },
  ],
} as const;

/** Every lump of an offer. Of instalments nothing is ever owed: those not yet paid just stop. */
export function lumpsOf({ signingBonus, relocation }: Pay): Lump[] {
  const { paid, repayment, ...amounts } = signingBonus;
  const bonus = LUMPS[paid].map(
    ({ year, month }): Lump => ({
      code: 'signing-bonus',
      year,
      month,
      amount: year === 1 ? amounts.year1 : amounts.year2,
      terms: repayment,
    }),
  );
  const move: Lump = {
    code: 'relocation',
    year: null,
    month: 1,
    amount: relocation.amount,
    terms: relocation.repayment,
  };
  return [...bonus, move].filter(({ amount }) => amount !== 0);
}

/** True once the lump has come in: it is paid at the start of its month, so by the month’s end it is there. */
export function isPaid(lump: Lump, month: Month): boolean {
  return month >= lump.month;
}

/** Whole months from the start of the month in which the lump was paid to the end of `month`. */
export function monthsHeld(lump: Lump, month: Month): number {
  return month - lump.month + 1;
}

/**
 * What is owed back of a lump, in cents, on leaving at the end of a month; k whole months after it was paid:
 * pro rata lump × (W − k)/W, cliff the whole lump, nothing from k = W on; net × (1 − the rate withheld).
 * Rounded once (/methodology/#leaving).
 */
export function owedAt(lump: Lump, month: Month, withheldRate: Rate): Cents {
  const { amount, terms } = lump;
  const held = monthsHeld(lump, month);
  if (!terms || terms.kind === 'none' || !isPaid(lump, month)) return ZERO;
  const left = terms.windowMonths - held;
  if (left <= 0) return ZERO;
  const kept = terms.owed === 'net' ? complement(withheldRate) : WHOLE;
  return terms.kind === 'cliff'
    ? portion(amount, kept, 1)
    : portion(amount, left * kept, terms.windowMonths);
}

/** What is owed back on leaving at the end of a month, of lumps of one code where one is named, in cents. */
export function owedOn(
  month: Month,
  lumps: readonly Lump[],
  withheldRate: Rate,
  code?: Lump['code'],
): Cents {
  const asked = lumps.filter((lump) => code === undefined || lump.code === code);
  return sum(asked.map((lump) => owedAt(lump, month, withheldRate)));
}
