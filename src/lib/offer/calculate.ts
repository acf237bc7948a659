import { type Entry, type Kind, type Ledger, ledgerOf, yearSums } from '../ledger/ledger.ts';
import { allocate, type Cents, subtract, sum, times, ZERO } from '../money.ts';
import { LAST_MONTH, MONTHS_A_YEAR, type Month, monthsOfYear } from '../month.ts';
import { type Rate, rate } from '../rate.ts';
import type { Line, Result } from '../result.ts';
import { growthAt, vestsOf } from './grant.ts';
import type { Pay, WayPaid } from './pay.ts';

/** What the reader assumes about every employer alike. */
export interface PayAssumptions {
  /** 1 to 6. */
  readonly horizonYears: number;
  /** Yearly raise of base, once a year. */
  readonly raise: Rate;
}

/** The working of one line; amounts in cents, months and years counted from the start. */
export type OfferLine =
  | Line<'base', { readonly year: number; readonly annual: Cents; readonly raise: Rate }>
  | Line<'signing-bonus', { readonly year: number; readonly paid: WayPaid }>
  | Line<'cash-bonus', { readonly year: number; readonly base: Cents; readonly share: Rate }>
  | Line<'vest', VestDetail>
  | Line<'one-off' | 'cost', { readonly month: Month; readonly label: string }>;

/** A vest is `value` × `fraction` × `growth`. */
export interface VestDetail {
  /** Place of the grant in the offer, from 1. */
  readonly grant: number;
  readonly month: Month;
  /** Of the whole grant. */
  readonly value: Cents;
  readonly fraction: Rate;
  /** (1 + g)^(m/12). */
  readonly growth: number;
}

/** What the reader should know about a total; the words live beside the view. */
export const OFFER_ISSUES = [
  'no-base',
  'vests-after-horizon',
  'signing-bonus-after-horizon',
  'one-offs-after-horizon',
  'equity-without-growth',
  'equity-with-growth',
  'relocation-not-counted',
] as const;
export type OfferIssue = (typeof OFFER_ISSUES)[number];

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

/** A line with the payments behind it: the lines and the ledger are two readings of the same parts. */
interface Part {
  readonly kind: Kind;
  readonly payments: readonly Payment[];
  readonly line: LineWithoutAmount<OfferLine>;
}

type LineWithoutAmount<L> = L extends OfferLine ? Omit<L, 'amount'> : never;

interface Payment {
  readonly month: Month;
  readonly amount: Cents;
}

const LEDGER_YEARS = LAST_MONTH / MONTHS_A_YEAR;

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
    issues: OFFER_ISSUES.filter((issue) => HOLDS[issue](pay, parts, horizon)),
    ledger,
    years: yearSums(ledger, assumptions.horizonYears).map(withoutRepayment),
    afterHorizon: sum(parts.filter(endsByItself).map((part) => paidAfter(part, horizon))),
    relocation: pay.relocation.amount,
  };
}

function partsOf(pay: Pay, assumedRaise: Rate): Part[] {
  const raise = pay.raise ?? assumedRaise;
  return [
    ...ledgerYears().map((year) => basePart(pay, raise, year)),
    ...signingBonusParts(pay),
    ...ledgerYears().flatMap((year) => cashBonusParts(pay, raise, year)),
    ...pay.grants.flatMap(vestParts),
    ...pay.oneOffs.map(({ label, month, amount }) => oneOffPart('one-off', label, month, amount)),
    ...pay.costs.map(({ label, month, amount }) =>
      oneOffPart('cost', label, month, subtract(ZERO, amount)),
    ),
  ];
}

function ledgerYears(): number[] {
  return Array.from({ length: LEDGER_YEARS }, (_, index) => index + 1);
}

/** Base of a year: annual base × (1 + raise)^(year − 1). */
function baseIn(year: number, pay: Pay, raise: Rate): Cents {
  return times(pay.base, (1 + raise) ** (year - 1));
}

function basePart(pay: Pay, raise: Rate, year: number): Part {
  const annual = baseIn(year, pay, raise);
  const payments = overMonths(annual, monthsOfYear(year));
  return { kind: 'base', payments, line: { code: 'base', detail: { year, annual, raise } } };
}

function signingBonusParts({ signingBonus }: Pay): Part[] {
  const { year1, year2, paid } = signingBonus;
  const amounts = [
    { year: 1, amount: year1 },
    { year: 2, amount: year2 },
  ];
  return amounts
    .filter(({ amount }) => amount !== 0)
    .map(({ year, amount }) => ({
      kind: 'signing-bonus',
      payments: overMonths(amount, monthsPaid(paid, year)),
      line: { code: 'signing-bonus', detail: { year, paid } },
    }));
}

/** The months in which a year's signing bonus arrives. */
function monthsPaid(paid: WayPaid, year: number): Month[] {
  const months = monthsOfYear(year);
  const isLump = paid === 'two-lumps' || (paid === 'lump-then-instalments' && year === 1);
  return isLump ? months.slice(0, 1) : months;
}

function cashBonusParts(pay: Pay, raise: Rate, year: number): Part[] {
  if (!pay.cashBonus) return [];
  const base = baseIn(year, pay, raise);
  const share = rate(pay.cashBonus.target * pay.cashBonus.payout);
  const payments = [{ month: year * MONTHS_A_YEAR, amount: times(base, share) }];
  return [{ kind: 'other', payments, line: { code: 'cash-bonus', detail: { year, base, share } } }];
}

function vestParts(grant: Pay['grants'][number], index: number): Part[] {
  return vestsOf(grant).map(({ month, fraction, amount }) => ({
    kind: 'equity',
    payments: [{ month, amount }],
    line: {
      code: 'vest',
      detail: {
        grant: index + 1,
        month,
        value: grant.value,
        fraction,
        growth: growthAt(month, grant.growth),
      },
    },
  }));
}

function oneOffPart(code: 'one-off' | 'cost', label: string, month: Month, amount: Cents): Part {
  return { kind: 'other', payments: [{ month, amount }], line: { code, detail: { month, label } } };
}

/** Equal parts that add up to the amount. */
function overMonths(amount: Cents, months: readonly Month[]): Payment[] {
  const amounts = allocate(
    amount,
    months.map(() => 1),
  );
  return months.map((month, index) => ({ month, amount: amounts[index] ?? ZERO }));
}

function lineOf(part: Part, horizon: Month): OfferLine {
  const paid = part.payments.filter(({ month }) => month <= horizon);
  return { ...part.line, amount: sum(paid.map(({ amount }) => amount)) } as OfferLine;
}

function entriesOf({ kind, payments }: Part): Entry[] {
  return payments.map(({ month, amount }) => ({ month, kind, amount }));
}

/** An offer owes nothing back while the reader stays. */
function withoutRepayment({ year, base, signingBonus, equity, other, total }: OfferYear): OfferYear {
  return { year, base, signingBonus, equity, other, total };
}

function endsByItself({ line }: Part): boolean {
  return line.code !== 'base' && line.code !== 'cash-bonus';
}

function paidAfter({ payments }: Part, horizon: Month): Cents {
  return sum(payments.filter(({ month }) => month > horizon).map(({ amount }) => amount));
}

type Holds = (pay: Pay, parts: readonly Part[], horizon: Month) => boolean;

const HOLDS: Readonly<Record<OfferIssue, Holds>> = {
  'no-base': (pay) => pay.base === 0,
  'vests-after-horizon': cutsOff('vest'),
  'signing-bonus-after-horizon': cutsOff('signing-bonus'),
  'one-offs-after-horizon': (pay, parts, horizon) =>
    cutsOff('one-off')(pay, parts, horizon) || cutsOff('cost')(pay, parts, horizon),
  'equity-without-growth': (pay) => pay.grants.some((grant) => grant.value > 0 && grant.growth === 0),
  'equity-with-growth': (pay) => pay.grants.some((grant) => grant.value > 0 && grant.growth !== 0),
  'relocation-not-counted': (pay) => pay.relocation.amount > 0,
};

/** True if some money of this sort falls after the horizon. */
function cutsOff(code: OfferLine['code']): Holds {
  return (_, parts, horizon) =>
    parts.some((part) => part.line.code === code && paidAfter(part, horizon) !== 0);
}
