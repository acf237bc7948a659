import { type Cents, subtract, sum, times, ZERO } from '../money.ts';
import { LAST_MONTH, MONTHS_A_YEAR, type Month } from '../month.ts';
import { type Rate, rate } from '../rate.ts';
import type { Line } from '../result.ts';
import { type Grant, growthAt, vestsOf } from './grant.ts';
import { type Flow, paidBy } from './ledger.ts';
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

/** A line with the flow of money behind it: lines and ledger are two readings of the same parts. */
export interface Part extends Flow {
  readonly line: LineWithoutAmount<OfferLine>;
}

/** The working without its sum, which depends on the horizon. */
type LineWithoutAmount<L> = L extends OfferLine ? Omit<L, 'amount'> : never;

const LEDGER_YEARS = Array.from({ length: LAST_MONTH / MONTHS_A_YEAR }, (_, index) => index + 1);

/** Everything that an employer pays over the 72 months of the ledger. */
export function partsOf(pay: Pay, assumedRaise: Rate): Part[] {
  const raise = pay.raise ?? assumedRaise;
  return [
    ...LEDGER_YEARS.map((year) => basePart(pay, raise, year)),
    ...signingBonusParts(pay),
    ...LEDGER_YEARS.flatMap((year) => cashBonusParts(pay, raise, year)),
    ...pay.grants.flatMap(vestParts),
    ...pay.oneOffs.map((oneOff) => oneOffPart('one-off', oneOff, oneOff.amount)),
    ...pay.costs.map((cost) => oneOffPart('cost', cost, subtract(ZERO, cost.amount))),
  ];
}

/** Base of a year: annual base × (1 + raise)^(year − 1). */
function baseIn(year: number, pay: Pay, raise: Rate): Cents {
  return times(pay.base, (1 + raise) ** (year - 1));
}

function basePart(pay: Pay, raise: Rate, year: number): Part {
  const annual = baseIn(year, pay, raise);
  const line = { code: 'base', detail: { year, annual, raise } } as const;
  return { kind: 'base', amount: annual, ...throughout(year), line };
}

function signingBonusParts({ signingBonus }: Pay): Part[] {
  const { year1, year2 } = signingBonus;
  return [
    ...signingBonusPart(1, year1, signingBonus.paid),
    ...signingBonusPart(2, year2, signingBonus.paid),
  ];
}

function signingBonusPart(year: 1 | 2, amount: Cents, paid: WayPaid): Part[] {
  if (amount === 0) return [];
  const isLump = paid === 'two-lumps' || (paid === 'lump-then-instalments' && year === 1);
  const months = isLump ? { ...throughout(year), count: 1 } : throughout(year);
  const line = { code: 'signing-bonus', detail: { year, paid } } as const;
  return [{ kind: 'signing-bonus', amount, ...months, line }];
}

function throughout(year: number): Pick<Flow, 'first' | 'count'> {
  return { first: (year - 1) * MONTHS_A_YEAR + 1, count: MONTHS_A_YEAR };
}

function cashBonusParts(pay: Pay, raise: Rate, year: number): Part[] {
  if (!pay.cashBonus) return [];
  const base = baseIn(year, pay, raise);
  const share = rate(pay.cashBonus.target * pay.cashBonus.payout);
  const line = { code: 'cash-bonus', detail: { year, base, share } } as const;
  return [
    { kind: 'other', amount: times(base, share), first: year * MONTHS_A_YEAR, count: 1, line },
  ];
}

function vestParts(grant: Grant, index: number): Part[] {
  return vestsOf(grant).map(({ month, fraction, amount }) => ({
    kind: 'equity',
    amount,
    first: month,
    count: 1,
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
  return {
    kind: 'other',
    amount,
    first: month,
    count: 1,
    line: { code, detail: { month, label } },
  };
}

/** What of the parts comes by the end of a month, each with its line; parts that begin later have none. */
export function linesBy(parts: readonly Part[], month: Month): OfferLine[] {
  return parts
    .filter(({ first }) => first <= month)
    .map((part) => ({ ...part.line, amount: paidBy(part, month) }) as OfferLine);
}

/** Base and cash bonus go on; everything else has an end that a horizon can cut off. */
export function endsByItself({ line }: Part): boolean {
  return line.code !== 'base' && line.code !== 'cash-bonus';
}

/** What of a part comes after a month, in cents. */
export function paidAfter(part: Part, month: Month): Cents {
  return subtract(part.amount, paidBy(part, month));
}

/** What a horizon cuts off, in cents: base and cash bonus, which go on anyway, are left out. */
export function afterHorizon(parts: readonly Part[], horizon: Month): Cents {
  return sum(parts.filter(endsByItself).map((part) => paidAfter(part, horizon)));
}
