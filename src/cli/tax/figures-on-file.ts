import { readdirSync, readFileSync } from 'node:fs';
import type { State } from '../../lib/scenario/defaults.ts';
import type { Read } from '../../lib/scenario/read.ts';
import type { Scenario } from '../../lib/scenario/schema.ts';
import type { FederalYear, StateYear } from '../../lib/tax/figures.ts';
import { findRules, type RulesAsked } from '../../lib/tax/find-rules.ts';
import { placed, type TaxPart } from '../../lib/tax/input.ts';
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

/** The figures that the site publishes. */
function rulesFor(asked: RulesAsked): Read<TaxRules> {
  return findRules(asked, { federal: federalYears(), ofState: yearsOfState });
}

/** An answer computed by the rules that a part of a scenario asks for, or why there are none. */
export function byRules(
  part: TaxPart,
  scenario: Scenario,
  asked: RulesAsked,
  answer: (rules: TaxRules) => object,
): Answer {
  const read = rulesFor(asked);
  if (read.state === 'valid') return found(answer(read.value));
  const problems = read.problems.map((problem) => placed(problem, part, scenario));
  return { state: 'invalid', problems };
}
