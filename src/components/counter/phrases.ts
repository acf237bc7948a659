import type { AskYear } from '../../lib/ask/calculate.ts';
import type { BonusYear } from '../../lib/ask/reasons.ts';
import type { CostKind } from '../../lib/costs/items.ts';
import { formatDay, formatMoney, formatSpokenMoney } from '../../lib/format.ts';
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

const YEAR_NAMES: Readonly<Record<BonusYear, string>> = { 1: 'first', 2: 'second' };

export function consistsIn({ kind }: ToldCost): string {
  return CONSISTS_IN[kind];
}

/** `$9,375 before tax in moving expenses ($6,000 after tax)`. */
export function costPhrase(cost: ToldCost): string {
  const { beforeTax, afterTax, date } = cost;
  const full = formatSpokenMoney(beforeTax);
  const due = date ? `, due ${formatDay(date)}` : '';
  if (afterTax === null) return `${full} in ${consistsIn(cost)}${due}`;
  return `${full} before tax in ${consistsIn(cost)} (${formatSpokenMoney(afterTax)} after tax)${due}`;
}

export function totalOfCosts(costs: readonly ToldCost[]): Cents {
  return sum(costs.map(({ beforeTax }) => beforeTax));
}

/** `costs me $18,500 before tax and may cost me up to $34,575 more`. */
export function costClause({ certain, possible }: Told): string {
  const sure = formatSpokenMoney(totalOfCosts(certain));
  const open = formatSpokenMoney(totalOfCosts(possible));
  if (possible.length === 0) return `costs me ${sure} before tax`;
  if (certain.length === 0) return `may cost me up to ${open} before tax`;
  return `costs me ${sure} before tax and may cost me up to ${open} more`;
}

/** `$52,498 more in the first year and $3,293 more in the second`. */
export function gapPhrase({ year1, year2 }: ToldGap): string {
  if (year2 === 0) return `${formatSpokenMoney(year1)} more in the first year`;
  if (year1 === 0) return `${formatSpokenMoney(year2)} more in the second year`;
  return `${formatSpokenMoney(year1)} more in the first year and ${formatSpokenMoney(year2)} more in the second`;
}

function asked({ split }: Told): readonly AskYear[] {
  return split.filter(({ ask }) => ask > 0);
}

/** `the first-year signing bonus went up by $46,000, to $114,000,`: what would have to happen, to be said. */
export function risePhrase(told: Told): string {
  const [first, second] = asked(told);
  if (first && second)
    return `the signing bonus went up by ${formatMoney(told.total)} over the two years, ${mostlyIn(first.ask, second.ask)},`;
  if (!first) return '';
  const name = `${YEAR_NAMES[first.year]}-year signing bonus`;
  return first.offered === 0
    ? `the offer came with a ${name} of ${formatMoney(first.ask)}`
    : `the ${name} went up by ${formatMoney(first.ask)}, to ${formatMoney(first.becomes)},`;
}

/** Where most of it falls, for the ear; the email has each year to the cent. */
function mostlyIn(first: Cents, second: Cents): string {
  if (first === second) return 'half of it in each';
  return `most of it in the ${YEAR_NAMES[first > second ? 1 : 2]}`;
}

/** Each year that is asked for, as a line of an email; none where one sentence says it all. */
export function yearLines(told: Told): string[] {
  const years = asked(told);
  return years.length > 1 ? years.map(yearLine) : [];
}

function yearLine({ year, ask, offered, becomes }: AskYear): string {
  const rise =
    offered === 0 ? formatMoney(ask) : `by ${formatMoney(ask)}, to ${formatMoney(becomes)}`;
  return `- ${YEAR_NAMES[year]} year: ${rise}`;
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

/** The same with what it becomes, or with where most of it falls. */
export function fullAskPhrase(told: Told): string {
  const [first, second] = asked(told);
  if (first && second) return `${askPhrase(told)}, ${mostlyIn(first.ask, second.ask)}`;
  if (!first || first.offered === 0) return askPhrase(told);
  return `${askPhrase(told)}, which would make it ${formatMoney(first.becomes)}`;
}

/** `the first-year signing bonus at $114,000`: what would stand in the letter. */
export function grantedPhrase(told: Told): string {
  const [first, second] = asked(told);
  if (!first || second) return askPhrase(told);
  return `the ${YEAR_NAMES[first.year]}-year signing bonus at ${formatMoney(first.becomes)}`;
}
