import fc from 'fast-check';
import { type Counter, counterOf } from '../../../src/components/counter/told.ts';
import { type Words, wordsFor } from '../../../src/components/counter/words.ts';
import { TONES } from '../../../src/lib/ask/facts.ts';
import { COST_KINDS } from '../../../src/lib/costs/items.ts';
import { readScenario } from '../../../src/lib/scenario/read.ts';
import type { Scenario } from '../../../src/lib/scenario/schema.ts';

/** A scenario as a file states it. */
export function scenarioOf(input: unknown): Scenario {
  const read = readScenario(input);
  if (read.state === 'invalid') throw new Error(JSON.stringify(read.problems));
  return read.value;
}

export function foundIn(scenario: Scenario): Counter {
  const found = counterOf(scenario);
  if (!found) throw new Error('no offer');
  return found;
}

export function wordsIn(scenario: Scenario): Words {
  const words = wordsFor(foundIn(scenario).told);
  if (!words) throw new Error('nothing to ask for');
  return words;
}

/** Everything that is meant for the recruiter, as one text. */
export function allOf({ reason, email, script, followUp, replies }: Words): string {
  const answers = replies.map(({ youSay }) => youSay);
  return [reason, email.subject, email.body, script, followUp, ...answers].join('\n');
}

const money = fc.oneof(
  fc.constant(0),
  fc.integer({ min: 0, max: 40_000_000 }).map((n) => n / 100),
);
const share = fc.constantFrom(0, 0.25, 0.5, 0.9, 1);

const job = fc.record(
  {
    base: money,
    signingBonus: fc.record({ year1: money, year2: money }),
    equity: fc.record({
      value: money,
      schedule: fc.constantFrom('amazon', 'four-equal-years', [{ month: 48, fraction: 1 }]),
    }),
  },
  { requiredKeys: ['base'] },
);

const date = fc.constantFrom('2027-01-15', '2027-03-20', '2028-06-30');

const items = fc
  .array(
    fc.record(
      {
        kind: fc.constantFrom(...COST_KINDS),
        amount: money,
        certainty: share,
        taxation: fc.constantFrom('pre-tax', 'after-tax'),
        date,
      },
      { requiredKeys: ['kind', 'amount'] },
    ),
    { maxLength: 6 },
  )
  .map((list) => list.map((item, index) => ({ ...item, id: `c${index}` })));

const facts = fc.subarray([
  ...['written-offer', 'would-sign', 'base-at-top', 'competing-offer', 'present-job'],
  ...['cost:c0', 'cost:c1', 'cost:c2', 'cost:c3', 'cost:c4', 'cost:c5'],
]);

/** Any sheet with an offer, and any choice of what is ticked. */
export const sheets: fc.Arbitrary<Scenario> = fc
  .record(
    {
      offer: fc
        .record({ pay: job, role: fc.constantFrom(undefined, 'Product Manager') })
        .map(({ pay, role }) => ({ ...pay, ...(role && { role }) })),
      alternative: fc.record({ presentJob: job, competingOffer: job }, { requiredKeys: [] }),
      transition: fc.record({ items, marginalRate: fc.constantFrom(0, 0.36, 0.9) }),
      ask: fc.record(
        {
          against: fc.constantFrom('better', 'present-job', 'competing-offer'),
          floor: fc.record({ year1: money, year2: money }),
          room: money,
        },
        { requiredKeys: [] },
      ),
      counter: fc.record(
        { tone: fc.constantFrom(...TONES), facts, deadline: date },
        { requiredKeys: [] },
      ),
    },
    { requiredKeys: ['offer', 'transition'] },
  )
  .map(scenarioOf);
