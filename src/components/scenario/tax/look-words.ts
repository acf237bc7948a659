import { formatPercent, formatWholeMoney } from '../../../lib/format.ts';
import type { Rate } from '../../../lib/rate.ts';
import type { Problem } from '../../../lib/scenario/problems.ts';
import type { RulesAsked } from '../../../lib/tax/find-rules.ts';
import type { TaxIssue } from '../../../lib/tax/issues.ts';
import type { TaxCode } from '../../../lib/tax/levy.ts';
import type { LumpWithheld } from '../../../lib/tax/lump-withheld.ts';
import type { NextDollarRate } from '../../../lib/tax/next-dollar.ts';
import { type RatePart, type RatePartCode, rateParts } from '../../../lib/tax/rate-parts.ts';
import { GRADE_WORDS } from '../../prose/grades.ts';
import { STATE_NAMES } from './names.ts';

/** Who is taxed, as words have it. */
interface Names {
  readonly state: string;
  readonly places: string;
}

function namesOf({ state, localities }: RulesAsked): Names {
  return {
    state: state ? STATE_NAMES[state] : 'the state',
    places: localities.length > 0 ? localities.join(' and ') : 'the city',
  };
}

const PARTS: Readonly<Record<RatePartCode, (names: Names) => string>> = {
  'federal-income': () => 'federal income tax',
  'state-income': ({ state }) => `${state} income tax`,
  'local-income': ({ places }) => `${places} tax`,
  payroll: () => 'payroll taxes',
};

/** `36.95%, by 2026 figures: federal income tax 24%, California income tax 9.3% and payroll taxes 3.65%`. */
export function rateWords({ rate, lines }: NextDollarRate, asked: RulesAsked): string {
  return consistingOf(rate, rateParts(lines), asked);
}

/** The same of a share withheld. */
export function withheldWords({ share, parts }: LumpWithheld, asked: RulesAsked): string {
  return consistingOf(share, parts, asked);
}

function consistingOf(rate: Rate, parts: readonly RatePart[], asked: RulesAsked): string {
  const names = namesOf(asked);
  const each = parts.map((part) => `${PARTS[part.code](names)} ${formatPercent(part.rate)}`);
  return `${formatPercent(rate)}, by ${asked.year} figures: ${list(each)}`;
}

function list(parts: readonly string[]): string {
  const last = parts.at(-1) ?? 'no tax at all';
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(', ')} and ${last}`;
}

/** Nothing comes before a lump, and no rate on the next dollar has it. */
type OfNeither = 'supplemental-above-wages';

const ISSUES: Readonly<Record<Exclude<TaxIssue, OfNeither>, (names: Names) => string>> = {
  'state-withholding-unknown': ({ state }) =>
    `What ${state} withholds from a bonus is not known here and is not counted.`,
  'local-withholding-unknown': ({ places }) =>
    `What ${places} withholds from a bonus is not known here and is not counted.`,
  'withheld-by-tables': ({ state }) =>
    `${state} has no rate for bonuses and withholds from tables, for which its brackets stand in.`,
  'rate-by-annual-wages': () => 'The state’s rate follows from the pay of your whole first year.',
  'rate-rises-within-bonus': () =>
    'A rate rises within the bonus, so its share is the average over all of it.',
  'state-not-stated': () => 'No state is counted. Choose yours to add what it takes.',
  'state-payroll-unknown': ({ state }) =>
    `A payroll tax of ${state} is not known here and is not counted.`,
  'state-tax-unknown': ({ state }) =>
    `The income tax of ${state} is not known here and is not counted.`,
  'state-top-rate': ({ state }) =>
    `The brackets of ${state} are not known here, so its highest rate counts; yours may be lower.`,
  'state-tax-simplified': ({ state }) =>
    `Tax in ${state} counts by the brackets, deductions and recapture on file, without other exemptions and credits.`,
  'state-deduction-shrinks': ({ state }) =>
    `Your bonus takes away a deduction or credit of ${state} at once, which is no part of this rate.`,
  'state-deducts-federal-tax': ({ state }) =>
    `${state} deducts federal income tax, which makes its rate lower here.`,
  'brackets-of-single': () =>
    'Brackets for your way of filing are not on file there, so those of single people count.',
  'local-tax-unknown': ({ places }) => `What ${places} takes is not known here and is not counted.`,
  'local-tax-as-withheld': ({ places }) =>
    `For ${places}, the rate withheld from paychecks counts.`,
  'spouse-not-on-return': () => 'A spouse’s wages count on a joint return alone.',
};

/** What a rate leaves out or takes for granted, and how far it reaches. */
export function notesOn(rate: NextDollarRate, asked: RulesAsked): string[] {
  return [
    ...takesNothing(rate.lines, rate.issues, asked),
    ...issueWords(rate.issues, asked),
    weak(rate),
    rate.holdsFor === null
      ? ''
      : `The rate holds for ${formatWholeMoney(rate.holdsFor)} of pay beyond the first year’s.`,
  ].filter(Boolean);
}

/** What a share withheld leaves out or takes for granted. */
export function withheldNotes({ parts, issues }: LumpWithheld, asked: RulesAsked): string[] {
  return [...takesNothing(parts, issues, asked), ...issueWords(issues, asked)];
}

function issueWords(issues: readonly TaxIssue[], asked: RulesAsked): string[] {
  const words = ISSUES as Partial<Record<TaxIssue, (names: Names) => string>>;
  return issues.flatMap((issue) => words[issue]?.(namesOf(asked)) ?? []);
}

function takesNothing(
  taken: readonly { readonly code: TaxCode | RatePartCode }[],
  issues: readonly TaxIssue[],
  asked: RulesAsked,
): string[] {
  const isUnknown = UNKNOWN.some((issue) => issues.includes(issue));
  if (!asked.state || isUnknown || taken.some(({ code }) => code === 'state-income')) return [];
  return [`${STATE_NAMES[asked.state]} takes no income tax from it.`];
}

const UNKNOWN = ['state-tax-unknown', 'state-withholding-unknown'] as const;

/** Good figures need no word. */
function weak({ grade }: NextDollarRate): string {
  if (grade !== 'C' && grade !== 'D') return '';
  return `The weakest figure in it is of grade ${grade}: ${GRADE_WORDS[grade]}.`;
}

/** What is wrong with what was asked, as one line. */
export function problemWords(problems: readonly Problem[], asked: RulesAsked): string {
  return problems.map(({ message }) => sentence(message)).join(' ') + counted(asked);
}

function sentence(message: string): string {
  return `${message.charAt(0).toUpperCase()}${message.slice(1)}.`;
}

function counted({ state }: RulesAsked): string {
  return state ? ` So nothing of ${STATE_NAMES[state]} is counted.` : '';
}
