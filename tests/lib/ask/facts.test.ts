import { describe, expect, it } from 'vitest';
import { calculateAsk } from '../../../src/lib/ask/calculate.ts';
import { backed, factsEntered, factsTicked } from '../../../src/lib/ask/facts.ts';
import { askInput } from '../../../src/lib/ask/input.ts';
import { readScenario } from '../../../src/lib/scenario/read.ts';
import { scenario } from '../../../src/lib/scenario/schema.ts';

const OFFER = { base: 150_000, signingBonus: { year1: 20_000 } };
const COMPETING = { base: 180_000 };
const ITEMS = [
  { id: 'vest', kind: 'unvested-equity', amount: 18_000 },
  { id: 'lease', kind: 'lease-or-home', amount: 0 },
];

function scenarioOf(facts?: readonly string[]) {
  const read = readScenario({
    offer: OFFER,
    alternative: { competingOffer: COMPETING },
    transition: { items: ITEMS },
    ...(facts && { counter: { facts } }),
  });
  if (read.state === 'invalid') throw new Error(JSON.stringify(read.problems));
  return read.value;
}

describe('the facts', () => {
  it('are those that are entered', () => {
    expect(factsEntered(scenarioOf())).toEqual([
      'written-offer',
      'would-sign',
      'base-at-top',
      'competing-offer',
      'cost:vest',
    ]);
  });

  it('are the plain ones alone where nothing is entered, and a present job is one', () => {
    expect(factsEntered(scenario.parse({ offer: OFFER }))).toEqual([
      'written-offer',
      'would-sign',
      'base-at-top',
    ]);
    expect(factsEntered(scenario.parse({ alternative: { presentJob: COMPETING } }))).toEqual([
      'written-offer',
      'would-sign',
      'base-at-top',
      'present-job',
    ]);
  });

  it('are all there in a preview, and only the ticked ones after that', () => {
    expect(factsTicked(scenarioOf()).preview).toBe(true);
    expect([...factsTicked(scenarioOf()).facts]).toHaveLength(5);
    const { facts, preview } = factsTicked(scenarioOf(['cost:vest', 'cost:gone', 'present-job']));
    expect(preview).toBe(false);
    expect([...facts]).toEqual(['cost:vest']);
    expect([...factsTicked(scenarioOf([])).facts]).toEqual([]);
  });
});

describe('an ask that is backed', () => {
  const total = (facts: readonly string[]) => {
    const ticked = scenarioOf(facts);
    const input = askInput(ticked);
    if (!input) throw new Error('no offer');
    return calculateAsk(backed(input, factsTicked(ticked).facts)).total;
  };

  it('has a dollar for no fact that is not ticked', () => {
    // The other offer pays 10,000 more in year 1 and 30,000 more in year 2.
    expect(total(['competing-offer', 'cost:vest'])).toBe(58_000_00);
    expect(total(['competing-offer'])).toBe(40_000_00);
    expect(total(['cost:vest'])).toBe(18_000_00);
    expect(total(['written-offer'])).toBe(0);
  });
});
