import {
  formatCount,
  formatList,
  formatMoney,
  formatMonths,
  formatPercent,
} from '../../lib/format.ts';
import { type Grant, vestsOf } from '../../lib/ledger/grant.ts';
import type { Pay, RepaymentTerms, WayPaid } from '../../lib/ledger/pay.ts';
import type { Cents } from '../../lib/money.ts';
import { inPercent } from '../../lib/rate.ts';

const PAID: Readonly<Record<WayPaid, string>> = {
  instalments: 'in monthly installments',
  'lump-then-instalments': 'year 1 at once, year 2 in monthly installments',
  'two-lumps': 'each at the start of its year',
};

/** An offer or a job, part by part. */
export function payGiven(name: string, { base, signingBonus, cashBonus, grants }: Pay): string[] {
  const { year1, year2, paid } = signingBonus;
  return [
    `${name}: base ${formatMoney(base)} a year`,
    ...(year1 + year2 > 0 ? [`signing bonus ${bonusGiven(year1, year2)}, ${PAID[paid]}`] : []),
    ...(cashBonus
      ? [
          `cash bonus ${formatPercent(cashBonus.target)} of base, ${formatPercent(cashBonus.payout)} of it paid`,
        ]
      : []),
    ...grants.map(
      (grant) => `equity ${formatMoney(grant.value)} when granted, vesting ${vesting(grant)}`,
    ),
  ];
}

function bonusGiven(year1: Cents, year2: Cents): string {
  const first = formatMoney(year1);
  return year2 === 0
    ? `${first} in year 1`
    : `${first} in year 1 and ${formatMoney(year2)} in year 2`;
}

/** Vests of the same size together: as whole percentages, or in dollars. */
function vesting(grant: Grant): string {
  const inPercents = grant.schedule.every(({ fraction }) => Number.isInteger(inPercent(fraction)));
  const vests = vestsOf(grant).map(({ month, fraction, amount }) => ({
    month: formatCount(month),
    size: inPercents ? formatPercent(fraction) : formatMoney(amount),
  }));
  const sizes = [...new Set(vests.map(({ size }) => size))];
  return formatList(sizes.map((each) => `${each} at ${monthsOf(each, vests)}`));
}

function monthsOf(each: string, vests: readonly { month: string; size: string }[]): string {
  const months = vests.filter(({ size }) => size === each).map(({ month }) => month);
  return `${months.length === 1 ? 'month' : 'months'} ${formatList(months)}`;
}

/** The offer of most examples, spelled out once on the page. */
export const PUBLISHED = 'the published offer above';

/** What the letter asks back. */
export function termsGiven(what: string, { kind, windowMonths, owed }: RepaymentTerms): string {
  const share = kind === 'cliff' ? 'all of it' : 'pro rata';
  return `${what}: repaid ${share} within ${formatMonths(windowMonths)}, ${owed}`;
}
