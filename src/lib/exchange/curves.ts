import { grantOfValue } from '../ledger/grant.ts';
import { keptCurve } from '../ledger/kept.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { partsOf } from '../ledger/parts.ts';
import type { CashBonus, Pay, RepaymentTerms, WayPaid } from '../ledger/pay.ts';
import { type Cents, MAX_AMOUNT, ZERO } from '../money.ts';
import { LAST_MONTH } from '../month.ts';
import type { Rate } from '../rate.ts';
import type { VestingSchedule } from '../vesting/schedule.ts';

/** How each part of an offer is paid, whatever it amounts to. */
export interface ExchangeTerms {
  readonly paid: WayPaid;
  readonly repayment?: RepaymentTerms | undefined;
  readonly withheldRate: Rate;
  /** Of base, a year. */
  readonly raise: Rate;
  /** Rides on base. */
  readonly cashBonus?: CashBonus | undefined;
  readonly schedule: VestingSchedule;
  /** Assumed yearly growth of the price. */
  readonly growth: Rate;
}

/** What is kept of an amount and, for its worth, of one and the same large sum in each part: months 0 … 72. */
export interface Curves {
  /** The amount as signing bonus of year 1, payment by payment. */
  readonly ledger: Ledger;
  /** The same, to the cent, less what is owed. */
  readonly amount: readonly Cents[];
  readonly year1: readonly Cents[];
  readonly year2: readonly Cents[];
  readonly base: readonly Cents[];
  readonly equity: readonly Cents[];
}

/** Large, so that the cents of single payments weigh nothing. */
const PROBE: Cents = MAX_AMOUNT;

/** The amount as year-1 signing bonus, and the same large sum as each part alone. */
export function curvesOf(amount: Cents, terms: ExchangeTerms): Curves {
  const { schedule, growth } = terms;
  const own = kept({ signingBonus: bonus(amount, ZERO, terms) }, terms);
  return {
    ledger: own.ledger,
    amount: own.curve,
    year1: kept({ signingBonus: bonus(PROBE, ZERO, terms) }, terms).curve,
    year2: kept({ signingBonus: bonus(ZERO, PROBE, terms) }, terms).curve,
    base: kept({ base: PROBE }, terms).curve,
    equity: kept({ grants: [grantOfValue(PROBE, schedule, growth)] }, terms).curve,
  };
}

interface Kept {
  readonly ledger: Ledger;
  readonly curve: readonly Cents[];
}

/** Pay that consists of one part alone. */
function kept(part: Partial<Pay>, terms: ExchangeTerms): Kept {
  const pay: Pay = {
    base: ZERO,
    signingBonus: bonus(ZERO, ZERO, terms),
    cashBonus: terms.cashBonus,
    grants: [],
    oneOffs: [],
    costs: [],
    relocation: { amount: ZERO },
    ...part,
  };
  const ledger = partsOf(pay, terms.raise);
  return { ledger, curve: keptCurve(pay, ledger, terms.withheldRate, LAST_MONTH) };
}

function bonus(
  year1: Cents,
  year2: Cents,
  { paid, repayment }: ExchangeTerms,
): Pay['signingBonus'] {
  return { year1, year2, paid, repayment };
}
