import { vestsOf } from '../../lib/ledger/grant.ts';
import { type Cents, sum } from '../../lib/money.ts';
import type { Month } from '../../lib/month.ts';
import { type ExampleName, exampleScenario } from '../site/examples.ts';

export interface LostVest {
  readonly month: Month;
  readonly amount: Cents;
}

export interface LostVests {
  readonly vests: readonly LostVest[];
  readonly total: Cents;
}

/** What the present job of an example would still vest, up to the end of a month after the new start. */
export function lostVests(example: ExampleName, through: Month): LostVests {
  const { presentJob } = exampleScenario(example).scenario.alternative ?? {};
  if (!presentJob) throw new Error(`the example ${example} has no present job`);
  const vests = presentJob.grants
    .flatMap(vestsOf)
    .filter(({ month }) => month <= through)
    .toSorted((a, b) => a.month - b.month)
    .map(({ month, amount }) => ({ month, amount }));
  return { vests, total: sum(vests.map(({ amount }) => amount)) };
}
