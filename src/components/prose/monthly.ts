import { monthSums } from '../../lib/ledger/ledger.ts';
import { type Cents, subtract, ZERO } from '../../lib/money.ts';
import { calculateOffer } from '../../lib/offer/calculate.ts';
import { payAssumptions } from '../../lib/scenario/inputs.ts';
import { type ExampleName, exampleScenario } from '../site/examples.ts';

/** Cash of a first month of work: base and installments, before anything vests. */
export interface FirstMonth {
  readonly offer: Cents;
  readonly presentJob: Cents;
  /** `offer` − `presentJob`. */
  readonly difference: Cents;
}

/** Base of a month and the signing bonus paid in it, in an example’s offer and its present job. */
export function firstMonth(example: ExampleName): FirstMonth {
  const { scenario } = exampleScenario(example);
  const { offer, alternative } = scenario;
  const presentJob = alternative?.presentJob;
  if (!offer || !presentJob) throw new Error(`the example ${example} has no two jobs`);
  const [ours, theirs] = [offer, presentJob].map((job) => {
    const { ledger } = calculateOffer({ ...job, grants: [] }, payAssumptions(scenario));
    return monthSums(ledger, 1)[1] ?? ZERO;
  });
  const [mine, present] = [ours ?? ZERO, theirs ?? ZERO];
  return { offer: mine, presentJob: present, difference: subtract(mine, present) };
}
