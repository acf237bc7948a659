import { readdirSync, readFileSync } from 'node:fs';
import type { State } from '../../lib/scenario/defaults.ts';
import { wantsRate } from '../../lib/scenario/inputs.ts';
import type { Scenario } from '../../lib/scenario/schema.ts';
import type { FederalYear, StateYear } from '../../lib/tax/figures.ts';
import { type FiguresOnFile, findRules, type RulesAsked } from '../../lib/tax/find-rules.ts';
import { placed, type TaxPart } from '../../lib/tax/input.ts';
import type { MarginalRate } from '../../lib/tax/marginal.ts';
import { rateOnNextDollar } from '../../lib/tax/next-dollar.ts';
import { readFederalYear, readStateYears } from '../../lib/tax/read-figures.ts';
import type { TaxRules } from '../../lib/tax/rules.ts';
import { type Answer, found } from '../door.ts';

const CONTENT = new URL('../../content/', import.meta.url);

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

/** The figures that the site publishes; a file is read as soon as it is needed. */
const onFile: FiguresOnFile = {
  get federal() {
    return federalYears();
  },
  ofState: yearsOfState,
};

/** An answer computed by the rules that a part of a scenario asks for, or why there are none. */
export function byRules(
  part: TaxPart,
  scenario: Scenario,
  asked: RulesAsked,
  answer: (rules: TaxRules) => object,
): Answer {
  const read = findRules(asked, onFile);
  if (read.state === 'valid') return found(answer(read.value));
  const problems = read.problems.map((problem) => placed(problem, part, scenario));
  return { state: 'invalid', problems };
}

/** An answer about costs, with the rate on the next dollar where a cost is grossed up and no rate is stated. */
export function withNextDollar(
  scenario: Scenario,
  answer: (nextDollar: MarginalRate | null) => Answer | null,
): Answer | null {
  const read = wantsRate(scenario) ? rateOnNextDollar(scenario, onFile) : null;
  return read?.state === 'invalid' ? read : answer(read?.value ?? null);
}
