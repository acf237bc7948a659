import { payAssumptions, withheldRate } from '../scenario/inputs.ts';
import type { Scenario } from '../scenario/schema.ts';
import type { VersionsInput } from './calculate.ts';

/** What the scenario’s own offer is called among its versions. */
const PRESENT = 'offer';

/** The versions of a scenario, its own offer last; null where no versions are stated. */
export function versionsInput(scenario: Scenario): VersionsInput | null {
  const { versions, offer } = scenario;
  if (!versions) return null;
  const earlier = versions.offers.map((version) => ({ label: version.label, pay: version.offer }));
  return {
    versions: offer ? [...earlier, { label: PRESENT, pay: offer }] : earlier,
    assumptions: payAssumptions(scenario),
    withheldRate: withheldRate(scenario),
    tolerance: versions.tolerance,
  };
}
