import type { Comparison, Measure } from '../../lib/compare/calculate.ts';
import type { Stretch } from '../../lib/compare/verdict.ts';
import type { ComparedYear } from '../../lib/compare/years.ts';
import { formatList, formatPercent, formatWholeMoney, formatYears } from '../../lib/format.ts';
import { type Kind, sumUpTo } from '../../lib/ledger/ledger.ts';
import type { OfferYear } from '../../lib/ledger/years.ts';
import { type Cents, sizeOf, subtract, ZERO } from '../../lib/money.ts';
import { LAST_MONTH, type Month, yearOf } from '../../lib/month.ts';
import { type Cliff, type Dip, dipOf, type Handover } from '../../lib/offer/handover.ts';
import { NONE, type Rate, rate } from '../../lib/rate.ts';
import { sharesByYear, type VestingSchedule } from '../../lib/vesting/schedule.ts';
import { COMPARISON_ISSUES, OFFER_ISSUES } from './copy.ts';
import type { Against, Figures, JobFigures } from './figures.ts';
import type { JobNames } from './names.ts';

/** The answer with its tipping point, against the better of the alternatives. */
export function verdict(figures: Figures, names: JobNames): string {
  const [nearest] = figures.against;
  const start = whatIf(figures.priceChange);
  if (nearest) return start + against(nearest, figures, names);
  const [{ result }] = figures.jobs;
  return `${start}Amazon pays ${formatWholeMoney(result.total)} over ${formatYears(figures.years)}.`;
}

function whatIf(change: Rate): string {
  return change === NONE ? '' : `With the share price ${moved(change)}, `;
}

/** `30% lower`, `100% higher`. */
export function moved(change: Rate): string {
  return `${formatPercent(rate(Math.abs(change)))} ${change < 0 ? 'lower' : 'higher'}`;
}

function against(comparison: Against, { years, horizon }: Figures, names: JobNames): string {
  const other = names[comparison.alternative].inText;
  const span = formatYears(years);
  const { verdict: found, difference } = comparison.horizon;
  if (found === 'even')
    return `Amazon and ${other} are too close to call over ${span}: ${apart(difference)}.`;
  const more = found === 'offer' ? 'more' : 'less';
  const tip = tipOf(comparison, horizon);
  return `Amazon pays ${size(difference)} ${more} than ${other} over ${span}${tip}.`;
}

function apart(difference: Cents): string {
  return difference === 0 ? 'they pay the same' : `${size(difference)} apart`;
}

/** More months than these belong into a table. */
const MOST_STRETCHES = 2;

/** In which months of leaving the answer is another. */
function tipOf({ stretches, horizon: { verdict: found } }: Comparison, horizon: Month): string {
  const within = stretches.filter(({ from }) => from <= horizon);
  const state = found === 'offer' ? 'ahead' : 'behind';
  if (within.at(-1)?.ahead !== found) return ', but not if you leave by then and have to repay';
  const others = within.flatMap(({ from, ahead }, index) =>
    ahead === found ? [] : [monthsText(from, (within[index + 1]?.from ?? horizon) - 1)],
  );
  if (others.length === 0) return `; it is ${state} in every month you could leave`;
  const other = found === 'offer' ? 'behind' : 'ahead';
  if (others.length > MOST_STRETCHES) return `; if you leave early, it is at times ${other}`;
  return `; it is ${other} only if you leave ${formatList(others)}`;
}

/** `before month 14`, `in month 9`, `in months 9 to 11`. */
function monthsText(first: Month, last: Month): string {
  if (first <= 1) return `before month ${last + 1}`;
  return first === last ? `in month ${first}` : `in months ${first} to ${last}`;
}

/** What stands under the answer: the price that turns it, and the other alternative. */
export function underVerdict(figures: Figures, names: JobNames): string {
  const [nearest, ...others] = figures.against;
  if (!nearest) return 'Add your present job or another offer to see what to compare it with.';
  return [priceTip(nearest), ...others.map((each) => shortly(each, names))].join(' ');
}

/** The change of the share price at which the answer turns. */
function priceTip({ turns, horizon }: Against): string {
  const { price } = turns;
  if (price === null) return 'No share price from zero to five times the assumed one turns that.';
  if (price === NONE) return 'Any change of the share price tips it.';
  if (horizon.verdict === 'even') return `A share price ${moved(price)} makes them equal.`;
  return `A share price ${moved(price)} would turn that.`;
}

function shortly({ alternative, horizon }: Against, names: JobNames): string {
  const other = names[alternative].inText;
  if (horizon.verdict === 'even') return `Against ${other}, too close to call.`;
  const more = horizon.verdict === 'offer' ? 'more' : 'less';
  return `Against ${other}, ${size(horizon.difference)} ${more}.`;
}

/** The finding over the bars. */
export function yearsFinding({ against: [nearest], jobs: [offer] }: Figures, names: JobNames) {
  if (nearest) return comparedFinding(nearest.years, names[nearest.alternative].inText);
  const dip = dipOf(offer.result.years);
  return dip ? dipSentence(dip) : 'No year pays less than the one before it';
}

function comparedFinding(years: readonly ComparedYear[], other: string): string {
  const ahead = years.filter(({ difference }) => difference > 0).map(({ year }) => year);
  const behind = years.filter(({ difference }) => difference < 0).map(({ year }) => year);
  if (ahead.length + behind.length === 0) return `The same as ${other} in every year`;
  if (behind.length === 0) return `Ahead of ${other} in ${inYears(ahead, years)}`;
  if (ahead.length === 0) return `Behind ${other} in ${inYears(behind, years)}`;
  return `Ahead of ${other} in ${inYears(ahead, years)}, behind in ${inYears(behind, years)}`;
}

function inYears(some: readonly number[], all: readonly ComparedYear[]): string {
  if (some.length === all.length && some.length > 1) return 'every year';
  return `${some.length === 1 ? 'year' : 'years'} ${formatList(some.map(String))}`;
}

function dipSentence({ year, fall }: Dip): string {
  return `Year ${year} pays ${formatWholeMoney(fall)} less than year ${year - 1}`;
}

/** The dip, the handover and the cliff of the offer, each as a sentence with its name. */
export function shapeOf(
  years: readonly OfferYear[],
  handover: Handover | null,
  cliff: Cliff | null,
): { readonly name: string; readonly sentence: string }[] {
  const dip = dipOf(years);
  return [
    ...(dip ? [{ name: 'The dip', sentence: `${dipSentence(dip)}.` }] : []),
    ...(handover ? [{ name: 'The handover', sentence: handoverSentence(handover) }] : []),
    ...(cliff ? [{ name: 'The cliff', sentence: cliffSentence(cliff) }] : []),
  ];
}

function handoverSentence({ bonusEnds, nextVest }: Handover): string {
  const ends = `The last signing bonus comes in month ${bonusEnds}`;
  if (nextVest === null) return `${ends}, and no stock vests after it.`;
  if (nextVest === bonusEnds + 1) return `${ends}; stock vests in the month after.`;
  return `${ends}, the next stock in month ${nextVest}. In between, base has to carry you.`;
}

function cliffSentence({ lastVest, before, after }: Cliff): string {
  const year = yearOf(lastVest) + 1;
  const fall = subtract(before, after);
  const less = fall > 0 ? `, ${formatWholeMoney(fall)} less than the year before` : '';
  return `With month ${lastVest} everything has vested. Unless new stock is granted, year ${year} pays ${formatWholeMoney(after)}${less}.`;
}

/** Everything assumed, beside the result. */
export function assumed({ jobs: [{ result }], against: all, raise }: Figures): string {
  const issues = [
    ...result.issues.map((issue) => OFFER_ISSUES[issue]),
    ...all.flatMap((each) => each.issues.map((issue) => COMPARISON_ISSUES[issue])),
  ];
  const raises = raise === NONE ? 'No raises' : `Raises of ${formatPercent(raise)} a year`;
  return [...new Set(issues), `${raises}; you stay throughout; before tax.`].join(' ');
}

/** What is kept on leaving at the end of the month, against each alternative. */
export function leavingSentence({ jobs: [offer], against: all, month }: Figures, names: JobNames) {
  const kept = offer.kept[month]?.total ?? ZERO;
  const start = `Leave at the end of month ${month} and you keep ${formatWholeMoney(kept)} from Amazon`;
  return `${[start, ...all.map((each) => keptAgainst(each.leaving, names[each.alternative].inText))].join(', ')}.`;
}

function keptAgainst({ difference }: Measure, other: string): string {
  if (difference === 0) return `as much as ${other}`;
  return `${size(difference)} ${difference > 0 ? 'more' : 'less'} than ${other}`;
}

/** What leaving then gives up of the offer, and what goes back. */
export function stopsSentence({ result: { ledger }, kept }: JobFigures, month: Month): string {
  const after = (kind: Kind) =>
    subtract(sumUpTo(ledger, LAST_MONTH, kind), sumUpTo(ledger, month, kind));
  const [bonus, equity] = [after('signing-bonus'), after('equity')];
  const owed = kept[month]?.owedSigningBonus ?? ZERO;
  return [
    bonus > 0 ? `${formatWholeMoney(bonus)} of signing bonus still to come stops.` : '',
    equity > 0 ? `${formatWholeMoney(equity)} of stock has not vested.` : '',
    owed < 0 ? `${size(owed)} of signing bonus is owed back.` : '',
  ]
    .filter(Boolean)
    .join(' ');
}

/** When a schedule vests, in one line. */
export function scheduleText(schedule: VestingSchedule): string {
  const [first] = schedule.toSorted((a, b) => a.month - b.month);
  const last = Math.max(...schedule.map(({ month }) => month));
  const shares = sharesByYear(schedule, yearOf(last));
  const counted = schedule.length === 1 ? 'once' : `${schedule.length} times`;
  return `Vests ${formatList(shares.map(formatPercent))} by year, ${counted}, first in month ${first?.month ?? 0}.`;
}

/** Who is ahead by month of leaving, for those who do not see the picture. */
export function leadLabel(figures: Figures, names: JobNames): string {
  if (figures.against.length === 0) return 'What you keep of all pay by the month of leaving.';
  const told = figures.against.map(
    ({ alternative, stretches }) =>
      `against ${names[alternative].inText}, ${stretchText(stretches)}`,
  );
  return `How far Amazon is ahead by the month of leaving: ${told.join('; ')}.`;
}

function stretchText(stretches: readonly Stretch[]): string {
  if (stretches.length === 0) return 'level throughout';
  return stretches
    .map(({ from, ahead }) => `${ahead === 'offer' ? 'ahead' : 'behind'} from month ${from}`)
    .join(', ');
}

function size(difference: Cents): string {
  return formatWholeMoney(sizeOf(difference));
}
