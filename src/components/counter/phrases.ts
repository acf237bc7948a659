import type { AskYear } from '../../lib/ask/calculate.ts';
import type { BonusYear } from '../../lib/ask/reasons.ts';
import type { CostKind } from '../../lib/costs/items.ts';
import { formatDay, formatMoney, formatWholeMoney } from '../../lib/format.ts';
import { type Cents, sum } from '../../lib/money.ts';
import type { Told, ToldCost, ToldGap } from './told.ts';

/** What a cost consists in, after its amount: `$18,500 in unvested stock`. */
const CONSISTS_IN: Readonly<Record<CostKind, string>> = {
  'unvested-equity': 'unvested stock',
  'annual-bonus': 'annual bonus',
  'retirement-match': 'unvested retirement match',
  'repay-signing-bonus': 'signing bonus to pay back',
  'repay-relocation': 'relocation money to pay back',
  'repay-tuition': 'tuition help to pay back',
  relocation: 'moving expenses',
  'lease-or-home': 'giving up my home here',
  'health-cover': 'health coverage between jobs',
  'income-gap': 'weeks without pay',
  'lost-leave': 'paid leave',
  'student-loan-help': 'student-loan help',
  'legal-fees': 'legal and immigration fees',
  'partner-income': 'my partner’s income',
  other: 'other costs',
};

export const YEAR_NAMES: Readonly<Record<BonusYear, string>> = { 1: 'first', 2: 'second' };

export function consistsIn({ kind }: ToldCost): string {
  return CONSISTS_IN[kind];
}

/** `$9,375 before tax in moving expenses ($6,000 after tax)`. */
export function costPhrase(cost: ToldCost): string {
  const { beforeTax, afterTax, date } = cost;
  const full = formatWholeMoney(beforeTax);
  const due = date ? `, due ${formatDay(date)}` : '';
  if (afterTax === null) return `${full} in ${consistsIn(cost)}${due}`;
  return `${full} before tax in ${consistsIn(cost)} (${formatWholeMoney(afterTax)} after tax)${due}`;
}

export function totalOfCosts(costs: readonly ToldCost[]): Cents {
  return sum(costs.map(({ beforeTax }) => beforeTax));
}

/** `costs me $18,500 before tax and may cost me up to $34,575 more`. */
export function costClause({ certain, possible }: Told): string {
  const sure = formatWholeMoney(totalOfCosts(certain));
  const open = formatWholeMoney(totalOfCosts(possible));
  if (possible.length === 0) return `costs me ${sure} before tax`;
  if (certain.length === 0) return `may cost me up to ${open} before tax`;
  return `costs me ${sure} before tax and may cost me up to ${open} more`;
}

/** `$52,498 more in the first year and $3,293 more in the second`. */
export function gapPhrase({ year1, year2 }: ToldGap): string {
  if (year2 === 0) return `${formatWholeMoney(year1)} more in the first year`;
  if (year1 === 0) return `${formatWholeMoney(year2)} more in the second year`;
  return `${formatWholeMoney(year1)} more in the first year and ${formatWholeMoney(year2)} more in the second`;
}

function asked({ split }: Told): readonly AskYear[] {
  return split.filter(({ ask }) => ask > 0);
}

/** `the first-year signing bonus went up by $46,000, to $114,000`: what would have to happen. */
export function risePhrase(told: Told): string {
  const years = asked(told);
  const [only] = years;
  if (years.length > 1) {
    const [first, second] = years.map(risingTo);
    return `the signing bonus went up by ${first} in the first year and by ${second} in the second,`;
  }
  if (!only) return '';
  const name = `${YEAR_NAMES[only.year]}-year signing bonus`;
  return only.offered === 0
    ? `the offer came with a ${name} of ${formatMoney(only.ask)}`
    : `the ${name} went up by ${risingTo(only)}`;
}

function risingTo({ ask, offered, becomes }: AskYear): string {
  return offered === 0 ? formatMoney(ask) : `${formatMoney(ask)}, to ${formatMoney(becomes)},`;
}

/** `$46,000 more in first-year signing bonus`: the ask as a thing. */
export function askPhrase(told: Told): string {
  const years = asked(told);
  const [only] = years;
  const total = formatMoney(told.total);
  if (years.length > 1 || !only) return `${total} more in signing bonus over the two years`;
  const name = `${YEAR_NAMES[only.year]}-year signing bonus`;
  return only.offered === 0 ? `a ${name} of ${total}` : `${total} more in ${name}`;
}

/** The same with each year and what it becomes. */
export function fullAskPhrase(told: Told): string {
  const years = asked(told);
  const [only] = years;
  if (years.length > 1)
    return `${formatMoney(told.total)} more in signing bonus: ${years.map(yearAsked).join(' and ')}`;
  if (!only || only.offered === 0) return askPhrase(told);
  return `${askPhrase(told)}, which would make it ${formatMoney(only.becomes)}`;
}

function yearAsked({ year, ask, offered, becomes }: AskYear): string {
  const more = `${formatMoney(ask)} in the ${YEAR_NAMES[year]} year`;
  return offered === 0 ? more : `${more} (making it ${formatMoney(becomes)})`;
}

/** `the first-year signing bonus at $114,000`: what would stand in the letter. */
export function grantedPhrase(told: Told): string {
  const years = asked(told);
  if (years.length > 1)
    return `the signing bonus at ${years.map(({ year, becomes }) => `${formatMoney(becomes)} in the ${YEAR_NAMES[year]} year`).join(' and ')}`;
  const [only] = years;
  return only
    ? `the ${YEAR_NAMES[only.year]}-year signing bonus at ${formatMoney(only.becomes)}`
    : '';
}

export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
