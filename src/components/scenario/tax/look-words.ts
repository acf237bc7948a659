import { formatPercent, formatWholeMoney } from '../../../lib/format.ts';
import type { Problem } from '../../../lib/scenario/problems.ts';
import type { RulesAsked } from '../../../lib/tax/find-rules.ts';
import type { TaxIssue } from '../../../lib/tax/issues.ts';
import type { NextDollarRate } from '../../../lib/tax/next-dollar.ts';
import { type RatePartCode, rateParts } from '../../../lib/tax/rate-parts.ts';
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
  const names = namesOf(asked);
  const parts = rateParts(lines).map(
    (part) => `${PARTS[part.code](names)} ${formatPercent(part.rate)}`,
  );
  return `${formatPercent(rate)}, by ${asked.year} figures: ${list(parts)}`;
}

function list(parts: readonly string[]): string {
  const last = parts.at(-1) ?? 'no tax at all';
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(', ')} and ${last}`;
}

/** Issues of what is withheld, which no rate on the next dollar has. */
type OfWithholding =
  | 'state-withholding-unknown'
  | 'local-withholding-unknown'
  | 'rate-by-annual-wages'
  | 'rate-rises-within-bonus'
  | 'supplemental-above-wages';

const ISSUES: Readonly<Record<Exclude<TaxIssue, OfWithholding>, (names: Names) => string>> = {
  'state-not-stated': () => 'No state is counted. Choose yours to add what it takes.',
  'state-payroll-unknown': ({ state }) =>
    `A payroll tax of ${state} is not known here and is not counted.`,
  'state-tax-unknown': ({ state }) =>
    `The income tax of ${state} is not known here and is not counted.`,
  'state-top-rate': ({ state }) =>
    `The brackets of ${state} are not known here, so its highest rate counts; yours may be lower.`,
  'state-tax-simplified': ({ state }) =>
    `Tax in ${state} counts by brackets and standard deduction alone, without exemptions, credits or recapture.`,
  'state-deduction-shrinks': ({ state }) =>
    `Your bonus takes away the standard deduction of ${state}, which costs more than is counted here.`,
  'brackets-of-single': () =>
    'Brackets for your way of filing are not on file there, so those of single people count.',
  'local-tax-unknown': ({ places }) => `What ${places} takes is not known here and is not counted.`,
  'local-tax-as-withheld': ({ places }) =>
    `For ${places}, the rate withheld from paychecks counts.`,
  'spouse-not-on-return': () => 'A spouse’s wages count on a joint return alone.',
};

/** What a rate leaves out or takes for granted, and how far it reaches. */
export function notesOn(rate: NextDollarRate, asked: RulesAsked): string[] {
  const names = namesOf(asked);
  const told = ISSUES as Partial<Record<TaxIssue, (names: Names) => string>>;
  return [
    takesNothing(rate, asked) ? `${names.state} takes no income tax from it.` : '',
    ...rate.issues.map((issue) => told[issue]?.(names) ?? ''),
    weak(rate),
    rate.holdsFor === null
      ? ''
      : `The rate holds for ${formatWholeMoney(rate.holdsFor)} of pay beyond the first year’s.`,
  ].filter(Boolean);
}

function takesNothing({ lines, issues }: NextDollarRate, { state }: RulesAsked): boolean {
  const isTaken = lines.some(({ code }) => code === 'state-income');
  return state !== undefined && !isTaken && !issues.includes('state-tax-unknown');
}

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
