import { type Counter, counterOf } from '../../components/counter/told.ts';
import { wordsFor } from '../../components/counter/words.ts';
import { inDollars } from '../../lib/money.ts';
import { group } from '../../lib/scenario/fields.ts';
import { ratedBy } from '../../lib/scenario/inputs.ts';
import { PARTS, type Scenario } from '../../lib/scenario/schema.ts';
import { type Door, found } from '../door.ts';
import { allInDollars, UNIT_BEFORE_TAX, worded } from '../shown.ts';
import { withNextDollar } from '../tax/figures-on-file.ts';
import { ASK_ISSUE_WORDS } from '../words.ts';

export const counter: Door = {
  name: 'counter',
  summary: 'the words to ask with, from the facts that are true, and the ask that they carry',
  part: 'offer',
  own: 'counter',
  schema: group('Input of counter.', {
    offer: PARTS.offer.nonoptional(),
    alternative: PARTS.alternative,
    transition: PARTS.transition,
    ask: PARTS.ask,
    startDate: PARTS.startDate,
    taxOwed: PARTS.taxOwed,
    assumptions: PARTS.assumptions,
    counter: PARTS.counter,
  }),
  example: {
    offer: {
      base: 150000,
      signingBonus: { year1: 55000, year2: 45000 },
      equity: { value: 150000, schedule: 'amazon' },
    },
    alternative: { competingOffer: { base: 162000, signingBonus: { year1: 60000 } } },
    transition: {
      items: [
        { id: 'bonus', kind: 'annual-bonus', amount: 14000 },
        { id: 'lease', kind: 'lease-or-home', amount: 3200 },
      ],
    },
    counter: {
      tone: 'plain',
      facts: ['written-offer', 'would-sign', 'competing-offer', 'cost:bonus'],
    },
  },
  run: (scenario) =>
    withNextDollar(scenario, (nextDollar) => {
      const result = counterOf(ratedBy(scenario, nextDollar));
      return result && found(counterAnswer(scenario, result));
    }),
};

function counterAnswer({ counter }: Scenario, result: Counter) {
  const { ask, told, facts, preview, leftOut } = result;
  return {
    tool: 'counter',
    unit: UNIT_BEFORE_TAX,
    assumptions: {
      tone: told.tone,
      facts: [...facts],
      preview,
      deadline: counter?.deadline ?? null,
    },
    total: inDollars(ask.total),
    split: ask.split.map(({ year, ...amounts }) => ({ year, ...allInDollars(amounts) })),
    leftOut: leftOut.map(({ fact, amount }) => ({ fact, amount: inDollars(amount) })),
    words: wordsFor(told),
    issues: worded(ask.issues, ASK_ISSUE_WORDS),
  };
}
