import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packed } from '../../../src/lib/scenario/pack.ts';
import { readScenario } from '../../../src/lib/scenario/read.ts';
import { readShare } from '../../../src/lib/scenario/read-share.ts';
import type { Scenario } from '../../../src/lib/scenario/schema.ts';
import { SHARE_KINDS, scenarioTold, shareText } from '../../../src/lib/scenario/share.ts';
import { writeScenario } from '../../../src/lib/scenario/write.ts';
import { anyScenario } from './any.ts';
import { FIRST_FORM } from './first-form.ts';

function read(input: unknown): Scenario {
  const answer = readScenario(input);
  if (answer.state === 'invalid') throw new Error(JSON.stringify(answer.problems));
  return answer.value;
}

const FOLDER = new URL('../../../src/content/examples/', import.meta.url);
const EXAMPLES = readdirSync(FOLDER).map((file) => ({
  file,
  scenario: read(JSON.parse(readFileSync(new URL(file, FOLDER), 'utf8')).scenario),
}));

/** What a link tells, as a file would have it. */
function toldOf(scenario: Scenario, kind: (typeof SHARE_KINDS)[number]) {
  const told = scenarioTold(scenario, kind);
  return told && JSON.parse(JSON.stringify(writeScenario(told)));
}

describe.each(SHARE_KINDS)('a link that tells what is %s', (kind) => {
  it('brings what it tells', async () => {
    await fc.assert(
      fc.asyncProperty(anyScenario, async (input) => {
        const told = scenarioTold(read(input), kind);
        if (!told) return;
        const back = await readShare(await shareText(told, kind));
        if (back.state !== 'valid') throw new Error(JSON.stringify(back.problems));
        expect(back.value.kind).toBe(kind);
        expect(writeScenario(back.value.scenario)).toEqual(writeScenario(told));
      }),
      { numRuns: 50 },
    );
  });

  it.each(EXAMPLES)('fits into an address: $file', async ({ scenario }) => {
    const told = scenarioTold(scenario, kind);
    if (!told) throw new Error('nothing is told');
    expect((await shareText(told, kind)).length).toBeLessThan(2000);
  });
});

describe('a coarser link', () => {
  it.each(EXAMPLES)('tells no name, and ratios no date: $file', ({ scenario }) => {
    const words = wordsIn(writeScenario(scenario));
    expect(words.size).toBeGreaterThan(2);
    for (const kind of ['rounded', 'ratios'] as const) {
      const told = wordsIn(toldOf(scenario, kind));
      const names = [...words].filter((word) => !/^\d{4}-/.test(word));
      expect(names.filter((name) => told.has(name))).toEqual([]);
      if (kind === 'ratios') expect([...told].filter((word) => /^\d{4}-/.test(word))).toEqual([]);
    }
  });

  it('rounds every amount to $5,000', () => {
    const offer = {
      base: 176_000,
      signingBonus: { year1: 67_500, year2: 52_499 },
      equity: { units: 900, grantPrice: 224.5 },
      relocation: { amount: 2_400 },
      oneOffs: [{ label: 'Stipend', amount: 7_500 }],
    };
    expect(toldOf(read({ offer }), 'rounded').offer).toMatchObject({
      base: 175_000,
      signingBonus: { year1: 70_000, year2: 50_000 },
      equity: { value: 200_000, schedule: 'amazon', growth: 0 },
      relocation: { amount: 0 },
      oneOffs: [{ label: 'Other', month: 1, amount: 10_000 }],
    });
  });

  it('scales every amount so that base is $100,000', () => {
    const told = toldOf(
      read({
        offer: { base: 176_000, signingBonus: { year1: 68_000, year2: 52_000 } },
        alternative: {
          presentJob: { base: 168_000, equity: { vests: [{ month: 3, value: 18_500 }] } },
        },
        transition: { items: [{ id: 'moving', kind: 'relocation', amount: 6_000 }] },
        ask: { floor: { year1: 9_000 }, room: 20_000 },
        assumptions: { otherIncome: 88_000 },
      }),
      'ratios',
    );
    // 68,000 ÷ 176,000 is 38.636 %, 52,000 is 29.545 %, 168,000 is 95.4545 %, 18,500 is 10.511 %, 6,000 is 3.409 %.
    expect(told).toMatchObject({
      offer: { base: 100_000, signingBonus: { year1: 38_600, year2: 29_500 } },
      alternative: {
        presentJob: { base: 95_500, equity: { vests: [{ month: 3, value: 10_500 }] } },
      },
      transition: { items: [{ id: 'item-1', kind: 'relocation', amount: 3_400 }] },
      ask: { room: 11_400 },
      assumptions: { otherIncome: 50_000 },
    });
    expect(told.ask).not.toHaveProperty('floor');
  });

  it('says nothing of units, prices, versions, or figures of tax', () => {
    const offer = { base: 1000, equity: { units: 7, grantPrice: 11.5 } };
    const input = {
      offer: { ...offer, recruiter: { totals: [{ year: 1, total: 98_765 }] } },
      versions: { offers: [{ label: 'First', offer }] },
      withholding: { bonus: 98_765 },
      exchange: { amount: 1000, price: 11.5 },
      assumptions: { localities: ['New York City'], figures: { deduction: 98_765 } },
    };
    const text = JSON.stringify(toldOf(read(input), 'rounded'));
    expect(text).not.toMatch(/98765|11\.5|units|First|New York|figures|recruiter/);
  });

  it('does not tell ratios without a base, or where they would be too large', () => {
    expect(scenarioTold(read({}), 'ratios')).toBeNull();
    expect(scenarioTold(read({ offer: { base: 0 } }), 'ratios')).toBeNull();
    const most = { base: 100_000, signingBonus: { year1: 100_000_000 } };
    expect(toldOf(read({ offer: most }), 'ratios').offer.signingBonus.year1).toBe(100_000_000);
    const more = { base: 99_999, signingBonus: { year1: 100_000_000 } };
    expect(scenarioTold(read({ offer: more }), 'ratios')).toBeNull();
  });
});

/** The words of the reader's own: names, labels and dates, and none that the schema itself knows. */
function wordsIn(value: unknown, key = ''): Set<string> {
  const own = ['role', 'employer', 'label', 'id', 'date', 'startDate', 'from', 'to'];
  if (typeof value === 'string') return new Set(own.includes(key) ? [value] : []);
  if (typeof value !== 'object' || value === null) return new Set();
  return new Set(Object.entries(value).flatMap(([name, part]) => [...wordsIn(part, name)]));
}

describe('a link from before', () => {
  it('still opens, with what it took for granted', async () => {
    const back = await readShare(FIRST_FORM);
    if (back.state === 'invalid') throw new Error(JSON.stringify(back.problems));
    expect(back.value.scenario).toEqual(
      read({
        offer: { level: 'L6', base: 150_000, signingBonus: { year1: 55_000, year2: 45_000 } },
        transition: { items: [{ kind: 'relocation', amount: 5_400 }], marginalRate: 0.3435 },
        assumptions: { horizonYears: 5, state: 'WA' },
      }),
    );
  });
});

describe('a link that is broken', () => {
  const of = async (text: string) => {
    const back = await readShare(text);
    if (back.state !== 'invalid') throw new Error('it is not broken');
    return back.problems;
  };

  it('says what is wrong', async () => {
    const whole = await shareText(read({ offer: { base: 150_000 } }), 'exact');
    const none = [{ path: '', message: 'is no link from this site, or a part of it is missing' }];
    const damaged = [
      { path: '', message: 'is damaged: a part of it is missing, or was changed on its way' },
    ];
    for (const text of ['', 'x', '2', '2.exact', '2.exact.', '2.half.AAAA', `${whole}!`])
      expect(await of(text)).toEqual(none);
    expect(await of(whole.slice(0, -3))).toEqual(damaged);
    expect(await of(whole.replace('2.exact.e', '2.exact.f'))).toEqual(damaged);
    expect(await of(`2.exact.${await packed('{"offer":')}`)).toEqual(damaged);
    expect((await of(whole.replace('2.', '3.')))[0]?.message).toContain('newer version');
  });

  it('that unpacks to nonsense says so by path, and what it held', async () => {
    const input = { offer: { base: -5 }, stray: 1 };
    const back = await readShare(`2.rounded.${await packed(JSON.stringify(input))}`);
    expect(back).toMatchObject({
      state: 'invalid',
      held: { form: 2, kind: 'rounded' },
      problems: [{ path: 'offer.base' }, { path: 'stray' }],
    });
  });

  it('never does worse than that', async () => {
    const whole = await shareText(read({ offer: { base: 150_000 } }), 'exact');
    const mutated = fc
      .tuple(fc.nat(whole.length), fc.nat(6), fc.string())
      .map(([at, gone, more]) => whole.slice(0, at) + more + whole.slice(at + gone));
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.string(), mutated), async (text) => {
        const back = await readShare(text);
        if (text === whole) return;
        if (back.state === 'valid') expect(back.value.scenario.offer?.base).toBe(15_000_000);
        else expect(back.problems.length).toBeGreaterThan(0);
      }),
    );
  });
});
