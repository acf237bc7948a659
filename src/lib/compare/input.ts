import { alternativesOf, leavingMonth, payAssumptions, withheldRate } from '../scenario/inputs.ts';
import type { Scenario } from '../scenario/schema.ts';
import type { Sheet } from '../scenario/sheet.ts';
import type { CompareInput } from './calculate.ts';

/** The offer and what stands against it; null without an offer. */
export function compareInput(sheet: Sheet): CompareInput;
export function compareInput(scenario: Scenario): CompareInput | null;
export function compareInput(scenario: Scenario): CompareInput | null {
  const { offer } = scenario;
  if (!offer) return null;
  return {
    offer,
    alternatives: alternativesOf(scenario),
    assumptions: payAssumptions(scenario),
    month: leavingMonth(scenario),
    withheldRate: withheldRate(scenario),
  };
}
