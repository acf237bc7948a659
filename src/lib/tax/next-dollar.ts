import { HIGHEST_MARGINAL_RATE } from '../scenario/defaults.ts';
import type { Read } from '../scenario/read.ts';
import type { Scenario } from '../scenario/schema.ts';
import { type FiguresOnFile, findRules } from './find-rules.ts';
import { placed, taxOwedAsked } from './input.ts';
import { calculateMarginalRate, type MarginalRate } from './marginal.ts';

/**
 * What is owed on the dollar after the offer’s first year, its signing bonus included: the rate at which a cost paid
 * after tax is grossed up where none is stated. Null where no pay is known that it could lie on top of, or so much is owed that
 * nothing could be grossed up; invalid for a
 * year or a place that is not on file.
 */
export function rateOnNextDollar(
  scenario: Scenario,
  onFile: FiguresOnFile,
): Read<MarginalRate> | null {
  const asked = taxOwedAsked(scenario);
  if (asked?.state !== 'valid' || asked.value.income.paid.wages === 0) return null;
  const { bonus, income, rules } = asked.value;
  const read = findRules(rules, onFile);
  if (read.state === 'valid') {
    const value = calculateMarginalRate(read.value, income, bonus);
    return value.rate > HIGHEST_MARGINAL_RATE ? null : { state: 'valid', value };
  }
  const problems = read.problems.map((problem) => placed(problem, 'taxOwed', scenario));
  return { state: 'invalid', problems };
}
