import { leavingMonth, payAssumptions, withheldRate } from '../scenario/inputs.ts';
import type { Scenario } from '../scenario/schema.ts';
import type { Sheet } from '../scenario/sheet.ts';
import type { CompareInput } from './calculate.ts';

/** The offer and what stands against it; null without an offer. */
export function compareInput(sheet: Sheet): CompareInput;
export function compareInput(scenario: Scenario): CompareInput | null;
export function compareInput(scenario: Scenario): CompareInput | null {
  const { offer, alternative } = scenario;
  if (!offer) return null;
  const { presentJob, competingOffer } = alternative ?? {};
  return {
    offer,
    alternatives: {
      ...(presentJob && { 'present-job': presentJob }),
      ...(competingOffer && { 'competing-offer': competingOffer }),
    },
    assumptions: payAssumptions(scenario),
    month: leavingMonth(scenario),
    withheldRate: withheldRate(scenario),
  };
}
