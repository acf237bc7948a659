import { type Entry, type Ledger, ledgerOf, yearSums } from '../ledger/ledger.ts';
import { type Cents, sum } from '../money.ts';
import { MONTHS_A_YEAR, type Month } from '../month.ts';
import type { Rate } from '../rate.ts';
import type { Result } from '../result.ts';
import { issuesOf, type OfferIssue } from './issues.ts';
import { endsByItself, type OfferLine, type Part, paidAfter, partsOf } from './parts.ts';
import type { Pay } from './pay.ts';

/** What the reader assumes about every employer alike. */
export interface PayAssumptions {
  /** 1 to 6. */
  readonly horizonYears: number;
  /** Yearly raise of base, once a year. */
  readonly raise: Rate;
}

/** One year of the horizon, in cents; the four kinds add up to `total`. */
export interface OfferYear {
  readonly year: number;
  readonly base: Cents;
  readonly signingBonus: Cents;
  readonly equity: Cents;
  readonly other: Cents;
  readonly total: Cents;
}

export interface OfferResult extends Result<OfferLine, OfferIssue> {
  /** All 72 months, whatever the horizon. */
  readonly ledger: Ledger;
  readonly years: readonly OfferYear[];
  /** Vests, signing bonus and one-offs that the horizon cuts off, in cents; base goes on anyway. */
  readonly afterHorizon: Cents;
  /** In no total. */
  readonly relocation: Cents;
}

/** What an employer pays, year by year (design numbers, the offer). */
export function calculateOffer(pay: Pay, assumptions: PayAssumptions): OfferResult {
  const parts = partsOf(pay, assumptions.raise);
  const horizon = assumptions.horizonYears * MONTHS_A_YEAR;
  const within = parts.filter((part) => part.payments.some(({ month }) => month <= horizon));
  const lines = within.map((part) => lineOf(part, horizon));
  const ledger = ledgerOf(parts.flatMap(entriesOf));
  return {
    lines,
    total: sum(lines.map((line) => line.amount)),
    issues: issuesOf(pay, parts, horizon),
    ledger,
    years: yearSums(ledger, assumptions.horizonYears).map(withoutRepayment),
    afterHorizon: sum(parts.filter(endsByItself).map((part) => paidAfter(part, horizon))),
    relocation: pay.relocation.amount,
  };
}

function lineOf(part: Part, horizon: Month): OfferLine {
  const paid = part.payments.filter(({ month }) => month <= horizon);
  return { ...part.line, amount: sum(paid.map(({ amount }) => amount)) } as OfferLine;
}

function entriesOf({ kind, payments }: Part): Entry[] {
  return payments.map(({ month, amount }) => ({ month, kind, amount }));
}

/** An offer owes nothing back while the reader stays. */
function withoutRepayment({
  year,
  base,
  signingBonus,
  equity,
  other,
  total,
}: OfferYear): OfferYear {
  return { year, base, signingBonus, equity, other, total };
}
