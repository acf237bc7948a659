import { type Kind, runningSums } from '../ledger/ledger.ts';
import type { Part } from '../ledger/parts.ts';
import { isPaid, type Lump, owedOn } from '../ledger/repayment.ts';
import { type Cents, subtract, sum, ZERO } from '../money.ts';
import { LAST_MONTH, type Month } from '../month.ts';
import type { Rate } from '../rate.ts';

/** Leaving at the end of one month, in cents. */
export interface LeavingMonth {
  readonly month: Month;
  /** Received by then. */
  readonly signingBonus: Cents;
  /** Vested by then, at the assumed price. */
  readonly equity: Cents;
  readonly relocation: Cents;
  /** Owed back, as positive amounts. */
  readonly owedSigningBonus: Cents;
  readonly owedRelocation: Cents;
  /** Signing bonus + equity + relocation − both that is owed. */
  readonly kept: Cents;
  /** Received by then, outside the curve. */
  readonly base: Cents;
  /** Cash bonus and one-offs less costs by then, outside the curve. */
  readonly other: Cents;
  /** `kept` + base + other. */
  readonly keptWithPay: Cents;
  /** Signing bonus that was still to come, and stops. */
  readonly stops: Cents;
  /** Equity that was still to vest, at the assumed price. */
  readonly unvested: Cents;
}

/** Each month of leaving, from what is paid and what may be owed. */
export function monthsOf(
  parts: readonly Part[],
  lumps: readonly Lump[],
  withheldRate: Rate,
): (month: Month) => LeavingMonth {
  const curves = curvesOf(parts);
  return (month) => {
    const { base, other, ...bonusAndEquity } = receivedBy(month, curves);
    const counted = { ...bonusAndEquity, relocation: relocationBy(month, lumps) };
    const owed = owedByCode(month, lumps, withheldRate);
    const kept = subtract(sum(Object.values(counted)), sum(Object.values(owed)));
    const keptWithPay = sum([kept, base, other]);
    return { month, ...counted, ...owed, kept, base, other, keptWithPay, ...lostOn(month, curves) };
  };
}

/** What has come in of each kind by the end of months 0 … 72: place m holds month m. */
interface Curves {
  readonly base: readonly Cents[];
  readonly signingBonus: readonly Cents[];
  readonly equity: readonly Cents[];
  readonly other: readonly Cents[];
}

function curvesOf(parts: readonly Part[]): Curves {
  return {
    base: curveOf('base', parts),
    signingBonus: curveOf('signing-bonus', parts),
    equity: curveOf('equity', parts),
    other: curveOf('other', parts),
  };
}

function curveOf(kind: Kind, parts: readonly Part[]): Cents[] {
  return runningSums(
    parts.filter((part) => part.kind === kind),
    LAST_MONTH,
  );
}

function receivedBy(month: Month, { base, signingBonus, equity, other }: Curves) {
  return {
    signingBonus: at(signingBonus, month),
    equity: at(equity, month),
    base: at(base, month),
    other: at(other, month),
  };
}

function relocationBy(month: Month, lumps: readonly Lump[]): Cents {
  const paid = lumps.filter((lump) => lump.code === 'relocation' && isPaid(lump, month));
  return sum(paid.map(({ amount }) => amount));
}

function owedByCode(month: Month, lumps: readonly Lump[], withheldRate: Rate) {
  return {
    owedSigningBonus: owedOn(month, lumps, withheldRate, 'signing-bonus'),
    owedRelocation: owedOn(month, lumps, withheldRate, 'relocation'),
  };
}

function lostOn(month: Month, { signingBonus, equity }: Curves) {
  return {
    stops: subtract(at(signingBonus, LAST_MONTH), at(signingBonus, month)),
    unvested: subtract(at(equity, LAST_MONTH), at(equity, month)),
  };
}

function at(curve: readonly Cents[], month: Month): Cents {
  return curve[month] ?? ZERO;
}
