import { HIGHEST_MARGINAL_RATE } from '../scenario/defaults.ts';
import type { Read } from '../scenario/read.ts';
import type { Scenario } from '../scenario/schema.ts';
import { type Grade, weakestOf } from './figures.ts';
import { type FiguresOnFile, findRules } from './find-rules.ts';
import { placed, taxOwedAsked } from './input.ts';
import { calculateMarginalRate, type MarginalRate } from './marginal.ts';
import type { TaxRules } from './rules.ts';

/** A rate, and how sure the figures of the state and of places are that it comes from. */
export interface NextDollarRate extends MarginalRate {
  /** The weakest; null where none are on file. */
  readonly grade: Grade | null;
}

/**
 * What is owed on the dollar after the offer’s first year, its signing bonus included: the rate at which a cost paid
 * after tax is grossed up where none is stated. Null where no pay is known that it could lie on top of, or so much is owed that
 * nothing could be grossed up; invalid for a
 * year or a place that is not on file.
 */
export function rateOnNextDollar(
  scenario: Scenario,
  onFile: FiguresOnFile,
): Read<NextDollarRate> | null {
  const asked = taxOwedAsked(scenario);
  if (asked?.state !== 'valid' || asked.value.income.paid.wages === 0) return null;
  const { bonus, income, rules } = asked.value;
  const read = findRules(rules, onFile);
  if (read.state === 'valid') {
    const value = {
      ...calculateMarginalRate(read.value, income, bonus),
      grade: gradeOf(read.value),
    };
    return value.rate > HIGHEST_MARGINAL_RATE ? null : { state: 'valid', value };
  }
  const problems = read.problems.map((problem) => placed(problem, 'taxOwed', scenario));
  return { state: 'invalid', problems };
}

function gradeOf({ state, localities }: TaxRules): Grade | null {
  const places = state ? [state, ...localities] : localities;
  return weakestOf(places.flatMap(({ grade }) => grade ?? [])) ?? null;
}
