import { readdirSync, readFileSync } from 'node:fs';
import type * as z from 'zod';
import { type Cents, inDollars } from '../lib/money.ts';
import type { State } from '../lib/scenario/defaults.ts';
import { group } from '../lib/scenario/fields.ts';
import { type Read, readWith } from '../lib/scenario/read.ts';
import type { Scenario } from '../lib/scenario/schema.ts';
import { amountOf, calculateAprilGap, type GapLine } from '../lib/tax/april-gap.ts';
import type { FederalYear, StateYear } from '../lib/tax/figures.ts';
import { findRules, type RulesAsked } from '../lib/tax/find-rules.ts';
import { calculateGrossUp, type GrossUpIssue, type GrossUpLine } from '../lib/tax/gross-up.ts';
import type { PaidToDate, YearIncome } from '../lib/tax/income.ts';
import { owedIssues, TAX_ISSUES, type TaxIssue, withholdingIssues } from '../lib/tax/issues.ts';
import { type Levy, TAX_CODES, type TaxCode, type TaxLine } from '../lib/tax/levy.ts';
import { calculateMarginalRate, type MarginalRate } from '../lib/tax/marginal.ts';
import { type OfferTaxes, taxesOfOffer } from '../lib/tax/of-offer.ts';
import { calculateOwed, owedLevies } from '../lib/tax/owed.ts';
import { readFederalYear, readStateYears } from '../lib/tax/read-figures.ts';
import type { TaxRules } from '../lib/tax/rules.ts';
import * as tax from '../lib/tax/schema.ts';
import {
  calculateWithholding,
  flatLevies,
  type TaxOnBonus,
  taxOnBonus,
  withholdingLevies,
} from '../lib/tax/withholding.ts';
import type { OwnDoor } from './doors.ts';
import { isObject } from './input.ts';

const UNIT = 'US dollars';

/** What each tax is called. */
const TAX_WORDS: Readonly<Record<TaxCode, string>> = {
  'federal-income': 'Federal income tax',
  'social-security': 'Social Security',
  medicare: 'Medicare',
  'additional-medicare': 'Additional Medicare',
  'state-income': 'State income tax',
  'state-payroll': 'State payroll tax',
  'local-income': 'Local income tax',
  combined: 'All taxes at one rate',
};

/** What an amount of tax leaves out or takes for granted. */
const TAX_ISSUE_WORDS: Readonly<Record<TaxIssue | GrossUpIssue, string>> = {
  'state-not-stated': 'No state was named, so no state or local tax is counted.',
  'state-withholding-unknown':
    'The rate that this state withholds from a bonus is not known here and is not counted; write stateRate.',
  'state-payroll-unknown':
    'A payroll tax of this state is not known here and is not counted; write figures.statePayroll.',
  'local-withholding-unknown':
    'The rate that a place withholds from a bonus is not known here and is not counted; write localRate.',
  'supplemental-above-wages':
    'The supplemental wages are more than all wages of which they are part; both count as stated.',
  'state-tax-unknown':
    'This state’s income tax is not known here and is not counted; write stateRate.',
  'state-top-rate':
    'The state’s brackets are not known here, so its highest rate counts; the tax may be lower.',
  'state-tax-simplified':
    'State tax comes from brackets and standard deduction alone; exemptions, credits and recapture are not counted.',
  'state-deduction-shrinks':
    'The bonus takes the state’s standard deduction away, which costs more than is counted here.',
  'brackets-of-single':
    'State or local brackets for this filing status are not on file, so those of single people count.',
  'local-tax-unknown': 'A local income tax is not known here and is not counted; write localRate.',
  'local-tax-as-withheld': 'A local income tax counts at the rate at which it is withheld.',
  'spouse-not-on-return': 'A spouse’s wages count on a joint return alone.',
  'no-gross-up': 'No gross leaves this net: tax takes more than 99 cents of the next dollar.',
};

const CONTENT = new URL('../content/', import.meta.url);

function content(path: string): unknown {
  return JSON.parse(readFileSync(new URL(path, CONTENT), 'utf8'));
}

/** Figures already read; a file is read once, and only if it is needed. */
let federal: readonly FederalYear[] | undefined;
const states = new Map<State, readonly StateYear[]>();

function federalYears(): readonly FederalYear[] {
  federal ??= readdirSync(new URL('tax-years/', CONTENT)).map((file) =>
    readFederalYear(content(`tax-years/${file}`)),
  );
  return federal;
}

function yearsOfState(state: State): readonly StateYear[] {
  const years = states.get(state) ?? readStateYears(content(`states/${state.toLowerCase()}.json`));
  states.set(state, years);
  return years;
}

/** The figures that the site publishes. */
function rulesFor(asked: RulesAsked): Read<TaxRules> {
  return findRules(asked, { federal: federalYears(), ofState: yearsOfState });
}

interface Tool<Schema extends z.ZodObject> {
  readonly name: string;
  readonly summary: string;
  readonly input: Schema;
  readonly example: z.input<Schema>;
  /** What it is asked about an offer, where a whole scenario states no input of its own. */
  readonly ofOffer: (taxes: OfferTaxes) => z.output<Schema>;
  /** Problems carry paths within the input. */
  readonly answer: (asked: z.output<Schema>) => Read<object>;
}

/** A door to a tool: its input stands under the tool's name, or alone. */
function doorTo<Schema extends z.ZodObject>(tool: Tool<Schema>): OwnDoor {
  const { name, summary, input, example } = tool;
  const schema = group(`Input of ${name}.`, { [name]: input });
  return {
    name,
    summary,
    part: name,
    schema,
    example: { [name]: example },
    answer: (given) => {
      if (isBare(tool, given)) return answered(tool, readWith(input, given), '');
      if (isEmpty(given)) return null;
      const read = readWith(schema, given);
      if (read.state === 'invalid') return read;
      return answered(
        tool,
        { state: 'valid', value: read.value[name] as z.output<Schema> },
        `${name}.`,
      );
    },
    inScenario: {
      name,
      input,
      needs: 'offer',
      answer: (scenario, own) => answeredInScenario(tool, scenario, own),
    },
  };
}

function answeredInScenario<Schema extends z.ZodObject>(
  tool: Tool<Schema>,
  scenario: Scenario,
  own: unknown,
): Read<object> | null {
  if (own !== undefined) {
    return answered(tool, { state: 'valid', value: own as z.output<Schema> }, `${tool.name}.`);
  }
  const taxes = taxesOfOffer(scenario);
  if (!taxes) return null;
  const result = tool.answer(tool.ofOffer(taxes));
  if (result.state === 'valid') return result;
  // Of what the assumptions state, only the year can be unknown.
  const problems = result.problems.map(({ message }) => ({ path: 'assumptions.taxYear', message }));
  return { state: 'invalid', problems };
}

function answered<Schema extends z.ZodObject>(
  { answer }: Tool<Schema>,
  read: Read<z.output<Schema>>,
  prefix: string,
): Read<object> {
  if (read.state === 'invalid') return read;
  const result = answer(read.value);
  if (result.state === 'valid') return result;
  const problems = result.problems.map(({ path, message }) => ({ path: prefix + path, message }));
  return { state: 'invalid', problems };
}

/** True if the tool's fields stand at the top. */
function isBare<Schema extends z.ZodObject>(
  { name, input }: Tool<Schema>,
  given: unknown,
): boolean {
  if (!isObject(given) || name in given) return false;
  return Object.keys(given).some((field) => field in input.shape);
}

function isEmpty(given: unknown): boolean {
  return isObject(given) && Object.keys(given).length === 0;
}

/** An answer computed by the rules that were asked for. */
function byRules(asked: RulesAsked, answer: (rules: TaxRules) => object): Read<object> {
  const read = rulesFor(asked);
  return read.state === 'valid' ? { state: 'valid', value: answer(read.value) } : read;
}

const withholding = doorTo({
  name: 'withholding',
  summary: 'what is withheld from a bonus',
  input: tax.withholding,
  example: { bonus: 40000, wagesToDate: 160000, year: 2026, state: 'WA' },
  ofOffer: (taxes) => taxes.withholding,
  answer: (asked) => {
    const { bonus, rate } = asked;
    if (rate !== undefined) {
      const value = withholdingAnswer(taxOnBonus(bonus, flatLevies(rate)), { rate });
      return { state: 'valid', value };
    }
    const paid = tax.paidToDate(asked);
    return byRules(asked, (rules) =>
      withholdingAnswer(calculateWithholding({ bonus, paid, rules }), {
        ...placeShown(asked),
        ...paidShown(paid),
      }),
    );
  },
});

function withholdingAnswer(result: TaxOnBonus, assumptions: object) {
  return {
    tool: 'withholding',
    unit: UNIT,
    bonus: inDollars(result.bonus),
    assumptions,
    ...taxShown(result),
    issues: issuesShown(result.issues),
  };
}

const taxOwed = doorTo({
  name: 'tax-owed',
  summary: 'what is owed because of a bonus, and what April brings',
  input: tax.taxOwed,
  example: { bonus: 40000, wages: 180000, filingStatus: 'single', year: 2026, state: 'CA' },
  ofOffer: (taxes) => taxes.taxOwed,
  answer: (asked) => byRules(asked, (rules) => owedAnswer(asked, rules)),
});

function owedAnswer(asked: tax.TaxOwedAsked, rules: TaxRules) {
  const { bonus } = asked;
  const income = tax.yearIncome(asked);
  const owed = calculateOwed({ bonus, income, rules });
  const withheld = calculateWithholding({ bonus, paid: income.paid, rules });
  const gap = calculateAprilGap(owed, withheld);
  return {
    tool: 'tax-owed',
    unit: UNIT,
    bonus: inDollars(bonus),
    assumptions: { ...placeShown(asked), ...incomeShown(income) },
    ...taxShown(owed),
    withheldInYear: taxShown(withheld),
    aprilGap: { lines: gap.lines.map(gapLine), total: inDollars(gap.total) },
    marginal: marginalShown(calculateMarginalRate(rules, income, bonus)),
    issues: issuesShown(
      TAX_ISSUES.filter((code) => owed.issues.includes(code) || withheld.issues.includes(code)),
    ),
  };
}

const grossUp = doorTo({
  name: 'gross-up',
  summary: 'the bonus that leaves a net amount',
  input: tax.grossUp,
  example: { net: 6000, rate: 0.36 },
  ofOffer: (taxes) => taxes.grossUp,
  answer: (asked) => {
    const { rate, against } = asked;
    if (rate !== undefined) {
      return { state: 'valid', value: grossUpAnswer(asked, flatLevies(rate), { rate }, () => []) };
    }
    const shown = placeShown(asked);
    return byRules(asked, (rules) => {
      if (against === 'owed') {
        const income = tax.yearIncome(asked);
        const assumptions = { against, ...shown, ...incomeShown(income) };
        return grossUpAnswer(asked, owedLevies(rules, income), assumptions, (gross) =>
          owedIssues(rules, income, gross),
        );
      }
      const paid = tax.paidToDate(asked);
      const assumptions = { against, ...shown, ...paidShown(paid) };
      return grossUpAnswer(asked, withholdingLevies(rules, paid), assumptions, () =>
        withholdingIssues(rules, paid),
      );
    });
  },
});

function grossUpAnswer(
  { net }: tax.GrossUpAsked,
  levies: readonly Levy[],
  assumptions: object,
  issuesAt: (gross: Cents) => readonly TaxIssue[],
) {
  const result = calculateGrossUp(net, levies);
  return {
    tool: 'gross-up',
    unit: UNIT,
    wanted: inDollars(net),
    assumptions,
    gross: result.gross === null ? null : inDollars(result.gross),
    net: inDollars(result.net),
    tax: inDollars(result.tax),
    lines: result.lines.map(grossUpLine),
    total: inDollars(result.total),
    issues: issuesShown([...result.issues, ...issuesAt(result.total)]),
  };
}

function placeShown({ year, filingStatus, state, localities }: RulesAsked) {
  return { year, filingStatus, state: state ?? null, localities };
}

function paidShown({ wages, supplemental }: PaidToDate) {
  return { wagesToDate: inDollars(wages), supplementalToDate: inDollars(supplemental) };
}

function incomeShown({ paid, otherWages, spouseWages, otherIncome }: YearIncome) {
  return {
    wages: inDollars(paid.wages),
    supplementalWages: inDollars(paid.supplemental),
    otherWages: inDollars(otherWages),
    spouseWages: inDollars(spouseWages),
    otherIncome: inDollars(otherIncome),
  };
}

/** Lines, their sum by tax, and what is left. */
function taxShown(result: TaxOnBonus) {
  const codes = TAX_CODES.filter((code) => result.lines.some((line) => line.code === code));
  return {
    lines: result.lines.map(taxLine),
    taxes: Object.fromEntries(codes.map((code) => [code, inDollars(amountOf(code, result))])),
    total: inDollars(result.total),
    net: inDollars(result.net),
    share: result.share,
  };
}

function taxLine({ code, amount, detail }: TaxLine) {
  const { name, basis, rate, from, to } = detail;
  return {
    code,
    name: nameOf(code, name),
    basis: inDollars(basis),
    rate,
    amount: inDollars(amount),
    from: inDollars(from),
    to: to === null ? null : inDollars(to),
  };
}

/** `State payroll tax: WA Cares Fund`; of a tax that there is once, only what it is. */
function nameOf(code: TaxCode, name: string | null): string {
  return name === null ? TAX_WORDS[code] : `${TAX_WORDS[code]}: ${name}`;
}

function grossUpLine(line: GrossUpLine) {
  return line.code === 'net'
    ? { code: line.code, name: 'Net', amount: inDollars(line.amount) }
    : taxLine(line);
}

function gapLine({ code, amount, detail }: GapLine) {
  return {
    code,
    name: TAX_WORDS[code],
    amount: inDollars(amount),
    owed: inDollars(detail.owed),
    withheld: inDollars(detail.withheld),
  };
}

function marginalShown({ rate, holdsFor, lines }: MarginalRate) {
  return {
    rate,
    holdsFor: holdsFor === null ? null : inDollars(holdsFor),
    lines: lines.map(({ code, name, rate }) => ({ code, name: nameOf(code, name), rate })),
  };
}

function issuesShown(codes: readonly (TaxIssue | GrossUpIssue)[]) {
  return codes.map((code) => ({ code, text: TAX_ISSUE_WORDS[code] }));
}

/** The tax tools. */
export const TAX_DOORS: readonly OwnDoor[] = [withholding, taxOwed, grossUp];
