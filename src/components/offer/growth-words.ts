import { formatPercent } from '../../lib/format.ts';
import type {
  ImpliedGrowth,
  ImpliedGrowthLine,
  ImpliedYear,
  YearIssue,
} from '../../lib/implied-growth/calculate.ts';
import { inPercent, percent, type Rate } from '../../lib/rate.ts';

export const NO_TOTAL = 'Not stated.';
export const COUNT_GROWTH = 'Count this growth in the tool';

export const IMPLIED_LINES: Readonly<
  Record<ImpliedGrowthLine['code'] | 'left' | 'flat' | 'growth', string>
> = {
  'stated-total': 'The total they stated',
  base: 'Less base',
  'signing-bonus': 'Less signing bonus',
  other: 'Less other pay',
  left: 'Left for stock',
  flat: 'Stock at a flat price',
  growth: 'Growth a year',
};

const ISSUES: Readonly<Record<YearIssue, string>> = {
  'no-equity-in-year': 'no stock vests',
  'total-below-cash': 'less than the cash alone',
  'growth-makes-no-difference': 'vests before the price can move',
  'out-of-range': 'no such growth',
};

/** One year’s growth, or why there is none. */
export function growthText({ growth, issues }: ImpliedYear): string {
  if (growth !== null) return formatPercent(toTenth(growth));
  return issues.map((issue) => ISSUES[issue]).join(', ');
}

/** What all the totals together take for granted. */
export function commonSentence({ common, years }: ImpliedGrowth): string {
  if (!common || common.growth === null)
    return 'No growth of the share price explains these totals.';
  const growth = formatPercent(toTenth(common.growth));
  const theirs = years.length === 1 ? 'This total assumes' : 'These totals assume';
  if (!common.fits)
    return `No one growth fits them all. Together they come nearest to ${growth} a year.`;
  if (toTenth(common.growth) === 0) return `${theirs} a flat share price.`;
  const way = common.growth > 0 ? 'rises' : 'falls';
  return `${theirs} that the share price ${way} ${growth.replace('−', '')} a year. At a flat price the stock is worth what the table says.`;
}

/** As precisely as a total that was rounded can say it. */
function toTenth(growth: Rate): Rate {
  return percent(Math.round(inPercent(growth) * 10) / 10);
}

/** A growth as it is typed. */
export function wholePercent(growth: Rate): string {
  return formatPercent(toTenth(growth));
}
