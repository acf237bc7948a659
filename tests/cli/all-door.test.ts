import { describe, expect, it } from 'vitest';
import { DOORS } from '../../src/cli/doors.ts';
import { run } from '../../src/cli/run.ts';
import firstMove from '../../src/content/examples/l5-first-move.json' with { type: 'json' };
import competing from '../../src/content/examples/l6-competing-offer.json' with { type: 'json' };
import published from '../../src/content/examples/l6-published.json' with { type: 'json' };
import large from '../../src/content/examples/l7-large-signing-bonus.json' with { type: 'json' };
import { STATES } from '../../src/lib/scenario/defaults.ts';
import { answer, problems as problemsOf, ran } from './calc.ts';

const all = (input: unknown) => answer('all', input);
const problems = (input: unknown) => problemsOf('all', input);

const EXAMPLES = [firstMove, competing, published, large];
const OTHERS = DOORS.map(({ name }) => name).filter((name) => name !== 'all');

describe('all tools at once', () => {
  it('each answer or are skipped, in the order of the help', async () => {
    const { tool, unit, results, skipped, ...rest } = await all(published);
    expect([tool, unit, rest]).toEqual(['all', 'US dollars', {}]);
    expect(Object.keys(results)).toEqual([
      ...['offer', 'transition-cost', 'base-vs-signing-bonus', 'decide'],
      ...['withholding', 'tax-owed', 'gross-up'],
      ...['leaving', 'implied-growth', 'compare', 'exchange', 'ask', 'counter'],
    ]);
    expect(skipped).toEqual([
      { tool: 'versions', because: 'versions is missing' },
      {
        tool: 'start-date',
        because: 'startDate.from is missing; write the earliest first day, or offer.startDate',
      },
    ]);
  });

  it.each(EXAMPLES)('answer for “$title” what each answers alone', async (example) => {
    const { results } = await all(example);
    for (const [name, result] of Object.entries(results)) {
      expect(result).toEqual(await answer(name, example));
    }
  });

  it('answer a scenario as they answer the example file around it', async () => {
    expect(await all(published.scenario)).toEqual(await all(published));
  });

  it('take the parts that ask a tool something', async () => {
    const { offer } = published.scenario;
    const ask = { floor: { year1: 20000 } };
    const startDate = { from: '2027-03-01', to: '2027-04-01' };
    const transition = { items: [{ kind: 'annual-bonus', amount: 900, date: '2027-03-10' }] };
    const { results } = await all({ offer, transition, ask, startDate });
    expect(results.ask).toEqual(await answer('ask', { offer, transition, ask }));
    expect(results.ask.floor.total).toBe(20000);
    expect(results['start-date']).toEqual(await answer('start-date', { transition, startDate }));
  });

  it('skip what they lack a part for', async () => {
    const { results, skipped } = await all({ situation: { offer: 'none' } });
    expect(Object.keys(results)).toEqual(['decide']);
    expect(skipped).toEqual([
      { tool: 'offer', because: 'offer is missing' },
      { tool: 'transition-cost', because: 'transition is missing' },
      { tool: 'base-vs-signing-bonus', because: 'baseVsSigningBonus is missing' },
      { tool: 'withholding', because: 'withholding is missing' },
      { tool: 'tax-owed', because: 'taxOwed is missing' },
      { tool: 'gross-up', because: 'grossUp is missing' },
      { tool: 'leaving', because: 'offer is missing' },
      { tool: 'implied-growth', because: 'offer is missing' },
      { tool: 'compare', because: 'offer is missing' },
      { tool: 'exchange', because: 'exchange is missing' },
      { tool: 'versions', because: 'versions is missing' },
      { tool: 'ask', because: 'offer is missing' },
      { tool: 'counter', because: 'offer is missing' },
      { tool: 'start-date', because: 'transition is missing' },
    ]);
  });

  it('know every tool, and a scenario that has something for each', async () => {
    const { results, skipped } = await all({
      ...firstMove.scenario,
      exchange: {},
      versions: { offers: [{ label: 'First', offer: { base: 130000 } }] },
    });
    expect(Object.keys(results)).toEqual(OTHERS);
    expect(skipped).toEqual([]);
  });
});

describe('taxes of an offer', () => {
  const scenario = { offer: published.scenario.offer };

  it('are those of its first year, with the bonus on top', async () => {
    const { results } = await all({ ...scenario, assumptions: { state: 'CA' } });
    const year = { year: 2026, state: 'CA' };
    const toDate = { wagesToDate: 157500, supplementalToDate: 7500 };
    const ofYear = { wages: 157500, supplementalWages: 7500 };
    const bonus = 55000;
    expect(results.withholding).toEqual(await answer('withholding', { bonus, ...toDate, ...year }));
    expect(results['tax-owed']).toEqual(await answer('tax-owed', { bonus, ...ofYear, ...year }));
    expect(results['gross-up']).toEqual(
      await answer('gross-up', { net: bonus, ...toDate, ...year }),
    );
  });

  it('come to these amounts in 2026', async () => {
    const { results } = await all(scenario);
    // 22 % of 55,000; 6.2 % up to 184,500; 1.45 %; 0.9 % above 200,000
    expect(results.withholding.taxes).toMatchObject({
      'federal-income': 12100,
      'social-security': 1674,
      medicare: 797.5,
      'additional-medicare': 112.5,
    });
    expect(results['gross-up'].wanted).toBe(55000);
    expect(results.withholding.issues).toEqual([
      {
        code: 'state-not-stated',
        text: 'No state was named, so no state or local tax is counted.',
      },
    ]);
  });

  it('give way to what is stated for a tax tool', async () => {
    const { results } = await all({
      ...scenario,
      withholding: { bonus: 10000, rate: 0.4 },
      'gross-up': { net: 6000, rate: 0.36 },
    });
    expect(results.withholding.total).toBe(4000);
    expect(results['gross-up'].gross).toBe(9375);
    expect(results['tax-owed'].bonus).toBe(55000);
  });

  it('fill in what is stated for a tax tool', async () => {
    const { results } = await all({
      ...scenario,
      assumptions: { state: 'CA', filingStatus: 'married-joint', otherIncome: 1000 },
      withholding: { bonus: 10000 },
      taxOwed: { otherWages: 5000 },
      grossUp: { net: 6000, against: 'owed', state: 'TX' },
    });
    const place = { year: 2026, filingStatus: 'married-joint', state: 'CA' };
    expect(results.withholding).toMatchObject({
      bonus: 10000,
      assumptions: { ...place, wagesToDate: 157500, supplementalToDate: 7500 },
    });
    expect(results['tax-owed']).toMatchObject({
      bonus: 55000,
      assumptions: { ...place, wages: 157500, otherWages: 5000, otherIncome: 1000 },
    });
    expect(results['gross-up']).toMatchObject({
      wanted: 6000,
      assumptions: { ...place, state: 'TX', wages: 157500 },
    });
  });

  it.each([2025, 2026])('are known in every state in %i', async (taxYear) => {
    for (const state of STATES) {
      const { results } = await all({ ...scenario, assumptions: { state, taxYear } });
      expect(results['tax-owed'].assumptions).toMatchObject({ state, year: taxYear });
    }
  });

  it('go beyond the largest amount that may be typed', async () => {
    const most = 100_000_000;
    const offer = { base: most, signingBonus: { year1: most }, equity: { value: most } };
    const { results } = await all({ offer, assumptions: { state: 'CA', otherIncome: most } });
    expect(results['tax-owed'].assumptions.wages).toBe(105_000_000);
    expect(JSON.stringify(results['tax-owed'])).not.toContain('"total":null');
    expect(results['gross-up'].net).toBe(most);
  });
});

describe('what is wrong', () => {
  it('is told with its path', async () => {
    expect(await problems({ offer: { base: -1 }, ask: { room: 'x' }, extra: 1 })).toEqual([
      'offer.base: -1 is below zero; amounts start at 0',
      'ask.room: “x” is not an amount of money; write 150000, "150k" or "$150,000"',
      'extra: is not a field known here; known are offer, alternative, transition, situation, baseVsSigningBonus, leaving, exchange, versions, ask, startDate, counter, withholding, taxOwed, grossUp, assumptions',
    ]);
    expect(await problems({ title: 'A', scenario: { offer: { base: -1 } } })).toEqual([
      'scenario.offer.base: -1 is below zero; amounts start at 0',
    ]);
    expect(await problems([])).toEqual([
      expect.stringMatching(/^standard input: a list is not an object; write \{…\} with any of /),
    ]);
  });

  it('may be a year without tax figures', async () => {
    const line = '2031 has no tax figures here; known are 2025, 2026';
    const scenario = { offer: { base: 1 }, assumptions: { taxYear: 2031 } };
    expect(await problems(scenario)).toEqual([`assumptions.taxYear: ${line}`]);
    expect(await problems({ title: 'A', note: 'B', scenario })).toEqual([
      `scenario.assumptions.taxYear: ${line}`,
    ]);
    expect(await problems({ withholding: { bonus: 1, year: 2031 } })).toEqual([
      `withholding.year: ${line}`,
    ]);
  });

  it('may be a part of a tool’s own that says too little or too much', async () => {
    const transition = { items: [] };
    expect(await problems({ transition, startDate: {} })).toEqual([
      'startDate.from: is missing; write the earliest first day, or offer.startDate',
    ]);
    const startDate = { from: '2027-03-02', to: '2027-03-01' };
    expect(await problems({ title: 'A', note: 'B', scenario: { transition, startDate } })).toEqual([
      'scenario.startDate.to: is before the earliest start, 2027-03-02; write that day or a later one',
    ]);
  });

  it('may be that there is nothing to answer', async () => {
    const line = 'scenario: is missing; all reads it, and all --example prints one';
    expect(await problems({})).toEqual([line]);
    expect(await problems({ assumptions: { state: 'CA' } })).toEqual([line]);
  });
});

describe('on the command line', () => {
  it.each([
    [['mine.json'], 'mine.json'],
    [['folder/mine'], 'folder/mine'],
    [['folder\\mine'], 'folder\\mine'],
    [['-'], '-'],
    [['all', 'mine.json'], 'mine.json'],
    [['all'], '-'],
  ])('%j runs all tools', async (args, source) => {
    const asked: string[] = [];
    const { code, out } = await run(args, async (from) => {
      asked.push(from);
      return { text: '{"situation": {"offer": "none"}}' };
    });
    expect([code, JSON.parse(out).tool, asked]).toEqual([0, 'all', [source]]);
  });

  it('--help says what it reads', async () => {
    const { out } = await ran(['all', '--help']);
    expect(out).toContain(`
It reads a whole scenario. The files of src/content/examples are read too.
A file without a tool before it means the same.
`);
    expect((await ran(['--help', 'mine.json'])).out).toBe(out);
  });
});
