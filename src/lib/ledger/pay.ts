import type { Cents } from '../money.ts';
import type { Month } from '../month.ts';
import type { Rate } from '../rate.ts';
import type { Grant } from './grant.ts';

/** How the letter says a signing bonus is paid. Reports conflict, so the reader chooses. */
export const WAYS_PAID = ['instalments', 'lump-then-instalments', 'two-lumps'] as const;
export type WayPaid = (typeof WAYS_PAID)[number];

/** What is owed back on leaving early: nothing, a share by whole months, or all of it. */
export interface RepaymentTerms {
  readonly kind: 'none' | 'pro-rata' | 'cliff';
  /** Months from payment during which something is owed. */
  readonly windowMonths: number;
  /** `net` owes only what was left after the tax withheld. */
  readonly owed: 'gross' | 'net';
}

/** An amount for year 1 and one for year 2: no average of them is ever taken. */
export interface SigningBonus {
  readonly year1: Cents;
  readonly year2: Cents;
  readonly paid: WayPaid;
  readonly repayment?: RepaymentTerms | undefined;
}

/** A yearly cash bonus: base of the year × target × payout, paid at its last month. */
export interface CashBonus {
  /** Share of base. */
  readonly target: Rate;
  /** Share of target that is really paid. */
  readonly payout: Rate;
}

/** Money that comes or goes once. */
export interface OneOff {
  readonly label: string;
  readonly month: Month;
  readonly amount: Cents;
}

/** Money that covers the cost of moving: shown apart, in no total. */
export interface Relocation {
  readonly amount: Cents;
  /** What the letter says is owed back; nothing where it says nothing. */
  readonly repayment?: RepaymentTerms | undefined;
}

/** What one employer pays, whether it is the offer, the present job or a competing offer. */
export interface Pay {
  /** A year, before any raise. */
  readonly base: Cents;
  /** This employer's yearly raise, where it differs from the assumed one. */
  readonly raise?: Rate | undefined;
  readonly signingBonus: SigningBonus;
  readonly cashBonus?: CashBonus | undefined;
  readonly grants: readonly Grant[];
  /** Other money received. */
  readonly oneOffs: readonly OneOff[];
  /** Money paid out of pocket, as positive amounts. */
  readonly costs: readonly OneOff[];
  readonly relocation: Relocation;
}
