import { describe, expect, it } from 'vitest';
import { EXAMPLES } from '../../../src/components/scenario/examples.ts';
import { nameOf } from '../../../src/components/scenario/names.ts';
import { exampleScenario, toolStart } from '../../../src/components/site/examples.ts';
import { askInput } from '../../../src/lib/ask/input.ts';
import { inputsOf } from '../../../src/lib/ask/sensitivity.ts';

const { sheet } = toolStart('l7-large-signing-bonus');

describe('the name of an input', () => {
  it.each([
    ['offer.base', 'Base salary, a year (this offer)'],
    ['alternative.presentJob.base', 'Base salary, a year (present job)'],
    ['alternative.competingOffer.base', 'Base salary, a year (other offer)'],
    ['offer.grants[0].value', 'Equity grant, in dollars (this offer)'],
    ['alternative.presentJob.grants[1].growth', 'Price growth, a year, grant 2 (present job)'],
    ['offer.oneOffs[0].amount', 'First-year stipend (this offer)'],
    ['transition.items[2].amount', 'Selling the apartment'],
    ['transition.items[2].certainty', 'How sure: Selling the apartment'],
    ['transition.marginalRate', 'Your top tax rate, all taxes together'],
  ])('of %s is %s', (path, name) => {
    expect(nameOf(path, sheet)).toBe(name);
  });

  it('falls back to the kind of a cost without a label', () => {
    const [item] = sheet.transition.items;
    if (!item) throw new Error('the example has no costs');
    const { label: _, ...plain } = item;
    const without = { ...sheet, transition: { ...sheet.transition, items: [plain] } };
    expect(nameOf('transition.items[0].amount', without)).toBe('Unvested equity');
  });
});

describe.each(Object.keys(EXAMPLES) as (keyof typeof EXAMPLES)[])('%s', (example) => {
  it('has a name for every input of the ask', () => {
    const { scenario } = exampleScenario(example);
    const input = askInput(scenario);
    const names = input
      ? inputsOf(input).map(({ name }) => nameOf(name, toolStart(example).sheet))
      : [];
    expect(names.length).toBeGreaterThan(5);
    expect(new Set(names).size).toBe(names.length);
  });
});
