import { describe, expect, it } from 'vitest';
import { OFFER_DOORS } from '../../src/cli/offer-doors.ts';
import { type Load, run } from '../../src/cli/run.ts';
import competing from '../../src/content/examples/l6-competing-offer.json' with { type: 'json' };
import published from '../../src/content/examples/l6-published.json' with { type: 'json' };
import large from '../../src/content/examples/l7-large-signing-bonus.json' with { type: 'json' };

const given =
  (input: unknown): Load =>
  async () => ({ text: JSON.stringify(input) });

/** The answer to an input. */
async function answer(tool: string, input: unknown) {
  const { code, out, err } = await run([tool], given(input));
  expect(err).toBe('');
  expect(code).toBe(0);
  return JSON.parse(out);
}

/** The lines on standard error; nothing may be on standard output. */
async function problems(tool: string, input: unknown): Promise<string[]> {
  const { code, out, err } = await run([tool], given(input));
  expect(code).toBe(2);
  expect(out).toBe('');
  return err.trimEnd().split('\n');
}

const sumOf = (lines: readonly { amount: number }[]) =>
  Math.round(lines.reduce((sum, { amount }) => sum + amount, 0) * 100) / 100;

const TOOLS = OFFER_DOORS.map(({ name }) => name);

describe('every door', () => {
  it('is known', () => {
    expect(TOOLS).toEqual(['leaving', 'implied-growth', 'compare', 'exchange', 'versions']);
  });

  it.each(TOOLS)('%s --schema documents what its --example holds', async (tool) => {
    const printed = async (flag: string) =>
      JSON.parse((await run([tool, flag], given({}))).out) as Record<string, unknown>;
    const [schema, example] = [await printed('--schema'), await printed('--example')];
    const part = OFFER_DOORS.find(({ name }) => name === tool)?.part;
    expect(schema).toMatchObject({ type: 'object', additionalProperties: false, required: [part] });
    expect(schema['title']).toContain(`the tool ${tool}: `);
    expect(Object.keys(schema['properties'] ?? {})).toEqual(
      expect.arrayContaining(Object.keys(example)),
    );
    expect(await answer(tool, example)).toMatchObject({ tool, unit: 'US dollars' });
  });

  it.each(OFFER_DOORS.map(({ name, part }) => [name, part]))(
    '%s says that %s is missing',
    async (tool, part) => {
      expect(await problems(tool, {})).toEqual([
        `${part}: is missing; ${tool} reads it, and ${tool} --example prints one`,
      ]);
    },
  );

  it.each(TOOLS.filter((tool) => tool !== 'versions'))(
    '%s answers every example file and its scenario alike',
    async (tool) => {
      for (const file of [published, competing, large]) {
        const whole = await answer(tool, file);
        expect(await answer(tool, file.scenario)).toEqual(whole);
        for (const issue of whole.issues) expect(issue.text).toMatch(/^[A-Z].*\.$/);
      }
    },
  );

  it.each(TOOLS)('%s refuses bad input with the path of the field', async (tool) => {
    const assumptions = { horizonYears: 7 };
    expect(await problems(tool, { assumptions })).toEqual([
      'assumptions.horizonYears: 7 is not a count of years; write a whole number from 1 to 6',
    ]);
  });
});

describe('leaving', () => {
  it('shows the working at one month, and every month', async () => {
    const repayment = { kind: 'pro-rata', windowMonths: 12, owed: 'net' };
    const result = await answer('leaving', {
      offer: {
        base: 120000,
        signingBonus: { year1: 60000, paid: 'two-lumps', repayment },
        equity: { value: 1000, schedule: [{ month: 1, fraction: 1 }], growth: 0 },
        relocation: { amount: 9000 },
      },
      leaving: { month: 8, withheldRate: '25%' },
      assumptions: { raise: 0.03 },
    });
    expect(result).toMatchObject({
      tool: 'leaving',
      unit: 'US dollars',
      assumptions: { raise: 0.03, withheldRate: 0.25, growth: [0] },
      month: 8,
      lines: [
        { code: 'signing-bonus', amount: 60000, year: 1, paid: 'two-lumps' },
        { code: 'vest', amount: 1000, grant: 1, month: 1, value: 1000, fraction: 1, growth: 1 },
        { code: 'relocation', amount: 9000 },
        {
          code: 'repay-signing-bonus',
          amount: -15000,
          year: 1,
          lump: 60000,
          months: 8,
          terms: repayment,
          withheldRate: 0.25,
        },
      ],
      total: 55000,
      issues: [
        {
          code: 'relocation-terms-not-stated',
          text: 'No terms of repayment were stated for the relocation money, so nothing of it counts as owed.',
        },
      ],
    });
    expect(result.at).toEqual({
      month: 8,
      signingBonus: 60000,
      equity: 1000,
      relocation: 9000,
      owedSigningBonus: 15000,
      owedRelocation: 0,
      kept: 55000,
      base: 80000,
      other: 0,
      keptWithPay: 135000,
      stops: 0,
      unvested: 0,
    });
    expect(result.months).toHaveLength(49);
    expect(result.months[8]).toEqual(result.at);
  });

  it('prefers the employer’s own raise, and reads an offer alone', async () => {
    const result = await answer('leaving', { base: 1, raise: 0.1 });
    expect(result.assumptions).toEqual({ raise: 0.1, withheldRate: 0, growth: [] });
    expect(result.month).toBe(48);
  });
});

describe('implied-growth', () => {
  it('finds 15 % in totals that assume it', async () => {
    const result = await answer('implied-growth', {
      base: 150000,
      signingBonus: { year1: 55000, year2: 45000 },
      equity: { value: 150000 },
      recruiter: {
        totals: [
          { year: 1, total: 213625 },
          { year: 5, total: 160000 },
        ],
      },
    });
    expect(result).toEqual({
      tool: 'implied-growth',
      unit: 'US dollars',
      assumptions: { raise: 0, tolerance: 500 },
      years: [
        {
          year: 1,
          growth: 0.15,
          stated: 213625,
          lines: [
            { code: 'stated-total', amount: 213625 },
            { code: 'base', amount: -150000 },
            { code: 'signing-bonus', amount: -55000 },
            { code: 'other', amount: 0 },
          ],
          total: 8625,
          equityWithoutGrowth: 7500,
          issues: [],
        },
        {
          year: 5,
          growth: null,
          stated: 160000,
          lines: [
            { code: 'stated-total', amount: 160000 },
            { code: 'base', amount: -150000 },
            { code: 'signing-bonus', amount: 0 },
            { code: 'other', amount: 0 },
          ],
          total: 10000,
          equityWithoutGrowth: 0,
          issues: [
            {
              code: 'no-equity-in-year',
              text: 'No equity vests in this year, so its total implies no growth.',
            },
          ],
        },
      ],
      // 8,625 + 10,000 is 2.4833 times 7,500
      common: {
        growth: 1.483333,
        fits: false,
        tolerance: 500,
        misses: [
          { year: 1, miss: 10000 },
          { year: 5, miss: -10000 },
        ],
      },
      issues: [
        {
          code: 'no-growth-in-a-year',
          text: 'At least one year’s total implies no growth at all.',
        },
        {
          code: 'no-common-growth',
          text: 'No one growth brings every year within the tolerance of its total.',
        },
      ],
    });
  });

  it('says that no totals were stated', async () => {
    const result = await answer('implied-growth', published);
    expect(result).toMatchObject({ years: [], common: null });
    expect(result.issues).toEqual([
      {
        code: 'no-totals',
        text: 'No totals by the recruiter were stated; write offer.recruiter.totals.',
      },
    ]);
  });
});

describe('compare', () => {
  it('sets an offer against both alternatives', async () => {
    const result = await answer('compare', competing);
    expect(result.comparisons.map((one: { alternative: string }) => one.alternative)).toEqual([
      'presentJob',
      'competingOffer',
    ]);
    for (const { lines, total, years, horizon } of result.comparisons) {
      expect(sumOf(lines)).toBe(total);
      expect(horizon.difference).toBe(total);
      expect(years).toHaveLength(4);
    }
  });

  it('shows years, lines, measures and what turns them', async () => {
    const result = await answer('compare', {
      offer: { base: 100000, equity: { value: 80000, schedule: [{ month: 24, fraction: 1 }] } },
      alternative: { presentJob: { base: 120000, cashBonus: { target: 0.1 } } },
      leaving: { month: 12 },
      assumptions: { horizonYears: 2 },
    });
    expect(result).toEqual({
      tool: 'compare',
      unit: 'US dollars',
      assumptions: { horizonYears: 2, raise: 0, withheldRate: 0 },
      month: 12,
      comparisons: [
        {
          alternative: 'presentJob',
          years: [
            { year: 1, offer: 100000, alternative: 132000, difference: -32000 },
            { year: 2, offer: 180000, alternative: 132000, difference: 48000 },
          ],
          lines: [
            { code: 'base', amount: -20000, year: 1, offer: 100000, alternative: 120000 },
            { code: 'other', amount: -12000, year: 1, offer: 0, alternative: 12000 },
            { code: 'base', amount: -20000, year: 2, offer: 100000, alternative: 120000 },
            { code: 'equity', amount: 80000, year: 2, offer: 80000, alternative: 0 },
            { code: 'other', amount: -12000, year: 2, offer: 0, alternative: 12000 },
          ],
          total: 16000,
          horizon: {
            offer: 280000,
            alternative: 264000,
            difference: 16000,
            verdict: 'offer',
            flips: { price: -0.2, payout: 1.667, certainty: null },
            never: [
              {
                code: 'certainty',
                text: 'No share of the alternative’s equity that comes true turns the answer.',
              },
            ],
          },
          leaving: {
            offer: 100000,
            alternative: 132000,
            difference: -32000,
            verdict: 'alternative',
            flips: { price: null, payout: null, certainty: null },
            never: [
              {
                code: 'price',
                text: 'No price of the offer’s shares from −100% to +400% turns the answer.',
              },
              {
                code: 'payout',
                text: 'No payout of the alternative’s cash bonus from 0% to 500% turns the answer.',
              },
              {
                code: 'certainty',
                text: 'No share of the alternative’s equity that comes true turns the answer.',
              },
            ],
          },
          aheadByMonth: [
            { from: 1, ahead: 'alternative' },
            { from: 24, ahead: 'offer' },
          ],
          issues: [],
        },
      ],
      issues: [],
    });
  });

  it('puts what is to know in words', async () => {
    const result = await answer('compare', {
      offer: { signingBonus: { year1: 1, paid: 'two-lumps' }, equity: { value: 1 } },
      alternative: { presentJob: { equity: { value: 9 } } },
      assumptions: { horizonYears: 1 },
    });
    expect(result.issues).toEqual([
      {
        code: 'repayment-terms-not-stated',
        text: 'The signing bonus comes in a lump and no terms of repayment were stated, so nothing counts as owed.',
      },
    ]);
    expect(result.comparisons[0].issues).toEqual([
      {
        code: 'present-job-equity-counted',
        text: 'What vests in the present job is counted here; leave it out of the transition cost.',
      },
      {
        code: 'vests-after-horizon',
        text: 'Some equity vests after the years compared and is not in the totals over the horizon.',
      },
    ]);
  });

  it('says that there is nothing to compare with', async () => {
    expect((await answer('compare', { offer: { base: 1 } })).issues).toEqual([
      {
        code: 'no-alternative',
        text: 'There is nothing to compare with; write alternative.presentJob or alternative.competingOffer.',
      },
    ]);
  });
});

describe('exchange', () => {
  it('tells what the amount equals', async () => {
    const result = await answer('exchange', { amount: 10000, month: 24, price: 200 });
    expect(result).toMatchObject({
      tool: 'exchange',
      unit: 'US dollars',
      amount: 10000,
      month: 24,
      assumptions: { price: 200, paid: 'instalments', withheldRate: 0, raise: 0, growth: 0 },
      lines: [
        { code: 'paid', amount: 10000 },
        { code: 'owed', amount: 0 },
      ],
      total: 10000,
      equals: {
        month: 24,
        kept: 10000,
        base: 5000,
        signingBonusYear2: 10000,
        equity: 50000,
        units: 250,
      },
      issues: [],
    });
    expect(result.anniversaries.map((row: { equity: number }) => row.equity)).toEqual([
      200000, 50000, 16666.67, 10000,
    ]);
  });

  it('says what would not do by then', async () => {
    const result = await answer('exchange', { month: 0 });
    expect(result.equals).toEqual({
      month: 0,
      kept: 0,
      base: null,
      signingBonusYear2: null,
      equity: null,
      units: null,
    });
    expect(result.issues.map((issue: { text: string }) => issue.text)).toEqual([
      'By that month nothing of the signing bonus is kept.',
      'No rise in base brings as much by that month.',
      'No signing bonus of year 2 brings as much by that month.',
      'No grant of equity brings as much by that month.',
      'No price was stated, so equity is not counted in units.',
    ]);
  });
});

describe('versions', () => {
  const first = { base: 150000, signingBonus: { year1: 55000 }, equity: { value: 150000 } };
  const second = { base: 150000, signingBonus: { year1: 75000 }, equity: { value: 130000 } };
  const moved = { from: 'First', outcome: 'only-moved', total: 0, relocation: 2000 };

  it('sees money that only moved', async () => {
    const offers = [
      { label: 'First', offer: first },
      { label: 'Second', offer: { ...second, relocation: { amount: 2000 } } },
    ];
    const result = await answer('versions', { offers });
    expect(result).toMatchObject({
      tool: 'versions',
      unit: 'US dollars',
      assumptions: { horizonYears: 4, raise: 0, withheldRate: 0, tolerance: 500 },
      changes: [{ ...moved, to: 'Second' }],
      overall: { ...moved, to: 'Second' },
      issues: [],
    });
    expect(result.versions[1]).toEqual({
      label: 'Second',
      years: [
        { year: 1, base: 150000, signingBonus: 75000, equity: 6500, other: 0, total: 231500 },
        { year: 2, base: 150000, signingBonus: 0, equity: 19500, other: 0, total: 169500 },
        { year: 3, base: 150000, signingBonus: 0, equity: 52000, other: 0, total: 202000 },
        { year: 4, base: 150000, signingBonus: 0, equity: 52000, other: 0, total: 202000 },
      ],
      kept: [
        { month: 12, amount: 231500 },
        { month: 24, amount: 401000 },
        { month: 36, amount: 603000 },
        { month: 48, amount: 805000 },
      ],
      total: 805000,
      afterHorizon: 0,
      relocation: 2000,
    });
    const [change] = result.changes;
    expect(change.movedTo).toEqual([
      { code: 'signing-bonus', amount: 20000, year: 1, before: 55000, after: 75000 },
    ]);
    expect(change.movedFrom[3]).toEqual({
      code: 'equity',
      amount: -8000,
      year: 4,
      before: 60000,
      after: 52000,
    });
    expect(change.lines).toHaveLength(5);
    expect(change.kept[0]).toEqual({ month: 12, before: 212500, after: 231500, change: 19000 });
    expect(change.issues).toEqual([
      {
        code: 'relocation-changed',
        text: 'Relocation money changed; it covers a cost and is in no total.',
      },
    ]);
  });

  it('takes the scenario’s own offer as the last', async () => {
    const versions = { offers: [{ label: 'First', offer: first }] };
    const result = await answer('versions', { versions, offer: second });
    expect(result.overall).toMatchObject({ ...moved, to: 'offer', relocation: 0 });
  });

  it('says that one alone cannot be compared', async () => {
    const result = await answer('versions', { offers: [{ label: 'First', offer: first }] });
    expect(result).toMatchObject({ changes: [], overall: null });
    expect(result.issues).toEqual([
      { code: 'fewer-than-two-versions', text: 'A comparison takes at least two versions.' },
    ]);
  });
});
