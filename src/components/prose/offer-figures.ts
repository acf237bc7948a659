import { formatCount, formatDay, formatMoney, formatMonths } from '../../lib/format.ts';
import { type Grant, unitsVesting } from '../../lib/ledger/grant.ts';
import { type Cents, dollars, portion } from '../../lib/money.ts';
import { MONTHS_A_YEAR } from '../../lib/month.ts';
import { type ExampleName, exampleScenario } from '../site/examples.ts';

/** What a letter may state. */
export type Figure =
  | 'level'
  | 'role'
  | 'start-date'
  | 'base'
  | 'bonus-1'
  | 'bonus-2'
  | 'monthly-1'
  | 'monthly-2'
  | 'units'
  | 'price'
  | 'grant'
  | 'relocation'
  | 'bonus-window'
  | 'relocation-window';

/** One figure of an example's offer, so that a letter never types what the tools compute with. */
export function offerFigure(example: ExampleName, show: Figure): string {
  const text = figuresOf(example)[show];
  if (text === null) throw new Error(`the example ${example} states no ${show}`);
  return text;
}

/** What vests when, in units, under an example's first grant. */
export function vestTable(example: ExampleName): { when: string; units: string }[] {
  const { grant } = statedOffer(example);
  const units = unitsVesting(grant);
  return grant.schedule.map(({ month }, place) => ({
    when: `Month ${month}`,
    units: formatCount(units[place] ?? 0),
  }));
}

function figuresOf(example: ExampleName): Readonly<Record<Figure, string | null>> {
  const { offer, grant } = statedOffer(example);
  const { signingBonus: bonus, relocation } = offer;
  return {
    level: offer.level ?? null,
    role: offer.role ?? null,
    'start-date': said(offer.startDate, formatDay),
    base: formatMoney(offer.base),
    'bonus-1': formatMoney(bonus.year1),
    'bonus-2': formatMoney(bonus.year2),
    'monthly-1': monthly(bonus.year1),
    'monthly-2': monthly(bonus.year2),
    units: said(grant.units, formatCount),
    price: said(grant.price, (price) => formatMoney(dollars(price))),
    grant: formatMoney(grant.value),
    relocation: formatMoney(relocation.amount),
    'bonus-window': said(bonus.repayment?.windowMonths, formatMonths),
    'relocation-window': said(relocation.repayment?.windowMonths, formatMonths),
  };
}

function monthly(amount: Cents): string {
  return formatMoney(portion(amount, 1, MONTHS_A_YEAR));
}

function said<T>(value: T | null | undefined, format: (value: T) => string): string | null {
  return value === null || value === undefined ? null : format(value);
}

function statedOffer(example: ExampleName) {
  const { offer } = exampleScenario(example).scenario;
  const grant: Grant | undefined = offer?.grants[0];
  if (!offer || !grant) throw new Error(`the example ${example} has no offer with a grant`);
  return { offer, grant };
}
