import type { Kind } from '../ledger/ledger.ts';
import { allocate, type Cents, subtract, sum, times, ZERO } from '../money.ts';
import { LAST_MONTH, MONTHS_A_YEAR, type Month, monthsOfYear } from '../month.ts';
import { type Rate, rate } from '../rate.ts';
import type { Line } from '../result.ts';
import { type Grant, growthAt, vestsOf } from './grant.ts';
import type { OneOff, Pay, WayPaid } from './pay.ts';

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

/** A line with the payments behind it: lines and ledger are two readings of the same parts. */
export interface Part {
  readonly kind: Kind;
  readonly payments: readonly Payment[];
  readonly line: LineWithoutAmount<OfferLine>;
}

/** The working without its sum, which depends on the horizon. */
type LineWithoutAmount<L> = L extends OfferLine ? Omit<L, 'amount'> : never;

/** Money in cents at the end of a month; negative where the reader pays. */
export interface Payment {
  readonly month: Month;
  readonly amount: Cents;
}

const LEDGER_YEARS = LAST_MONTH / MONTHS_A_YEAR;

/** Everything that an employer pays over the 72 months of the ledger. */
export function partsOf(pay: Pay, assumedRaise: Rate): Part[] {
  const raise = pay.raise ?? assumedRaise;
  return [
    ...ledgerYears().map((year) => basePart(pay, raise, year)),
    ...signingBonusParts(pay),
    ...ledgerYears().flatMap((year) => cashBonusParts(pay, raise, year)),
    ...pay.grants.flatMap(vestParts),
    ...pay.oneOffs.map((oneOff) => oneOffPart('one-off', oneOff, oneOff.amount)),
    ...pay.costs.map((cost) => oneOffPart('cost', cost, subtract(ZERO, cost.amount))),
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

function vestParts(grant: Grant, index: number): Part[] {
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

function oneOffPart(code: 'one-off' | 'cost', { month, label }: OneOff, amount: Cents): Part {
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

/** Base and cash bonus go on; everything else has an end that a horizon can cut off. */
export function endsByItself({ line }: Part): boolean {
  return line.code !== 'base' && line.code !== 'cash-bonus';
}

/** What of a part comes after a month, in cents. */
export function paidAfter({ payments }: Part, horizon: Month): Cents {
  return sum(payments.filter(({ month }) => month > horizon).map(({ amount }) => amount));
}
