import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ASK_DOORS } from '../../src/cli/ask-doors.ts';
import { DOORS } from '../../src/cli/doors.ts';
import { run } from '../../src/cli/run.ts';
import competing from '../../src/content/examples/l6-competing-offer.json' with { type: 'json' };
import { ASK_ISSUES } from '../../src/lib/ask/issues.ts';
import { START_DATE_ISSUES } from '../../src/lib/start-date/calculate.ts';

const ran = (args: readonly string[], input: unknown = {}) =>
  run(args, async () => ({ text: JSON.stringify(input) }));

/** The answer to an input. */
async function answer(tool: string, input: unknown) {
  const { code, out, err } = await ran([tool], input);
  expect(err).toBe('');
  expect(code).toBe(0);
  return JSON.parse(out);
}

/** The lines on standard error; nothing may be on standard output. */
async function problems(tool: string, input: unknown): Promise<string[]> {
  const { code, out, err } = await ran([tool], input);
  expect(code).toBe(2);
  expect(out).toBe('');
  return err.trimEnd().split('\n');
}

const OFFER = {
  base: 150000,
  signingBonus: { year1: 55000, year2: 45000 },
  equity: { value: 150000, schedule: 'amazon' },
};
const COMPETING = {
  base: 160000,
  signingBonus: { year1: 58000 },
  equity: { value: 240000, schedule: 'four-equal-years' },
};
const EXAMPLES = new URL('../../src/content/examples/', import.meta.url);

describe('the doors', () => {
  it('are among all doors', () => {
    expect(ASK_DOORS.map(({ name }) => name)).toEqual(['ask', 'start-date']);
    expect(DOORS).toEqual(expect.arrayContaining([...ASK_DOORS]));
  });

  it.each([
    ['ask', 'offer', ['offer', 'alternative', 'transition', 'ask', 'assumptions']],
    ['start-date', 'transition', ['offer', 'transition', 'startDate']],
  ])(
    '%s prints its schema, its help and an example that it accepts',
    async (tool, part, fields) => {
      const schema = JSON.parse((await ran([tool, '--schema'])).out);
      expect(schema).toMatchObject({
        type: 'object',
        additionalProperties: false,
        required: [part],
      });
      expect(Object.keys(schema.properties)).toEqual(fields);
      expect(schema.title).toContain(`the tool ${tool}: `);
      expect((await ran([tool, '--help'])).out).toContain(`It reads \`${part}\``);
      const example = JSON.parse((await ran([tool, '--example'])).out);
      expect((await answer(tool, example)).tool).toBe(tool);
    },
  );

  it('document every field', async () => {
    const undescribed = (schema: Record<string, unknown>, path: string): string[] => {
      const properties = Object.entries(
        (schema['properties'] ?? {}) as Record<string, Record<string, unknown>>,
      );
      return properties.flatMap(([name, inner]) => [
        ...(inner['description'] ? [] : [`${path}.${name}`]),
        ...undescribed(inner, `${path}.${name}`),
      ]);
    };
    for (const { name } of ASK_DOORS) {
      const schema = JSON.parse((await ran([name, '--schema'])).out);
      expect(undescribed(schema, name)).toEqual([]);
    }
  });

  it('answer whole scenarios and example files alike', async () => {
    for (const file of readdirSync(EXAMPLES)) {
      const example = JSON.parse(readFileSync(new URL(file, EXAMPLES), 'utf8'));
      const whole = await answer('ask', example);
      expect(await answer('ask', example.scenario)).toEqual(whole);
    }
    const { scenario } = competing;
    const whole = await answer('start-date', competing);
    expect(await answer('start-date', scenario)).toEqual(whole);
    expect(whole.earliest).toMatchObject({ start: '2027-03-01', delayDays: 0 });
  });

  it.each([
    ['ask', 'offer: is missing; ask reads it, and ask --example prints one'],
    [
      'start-date',
      'transition: is missing; start-date reads it, and start-date --example prints one',
    ],
  ])('%s says which part is missing', async (tool, problem) => {
    expect(await problems(tool, {})).toEqual([problem]);
    expect(await problems(tool, { ask: {}, startDate: {} })).toHaveLength(1);
  });

  it.each([
    [[], 'a list'],
    [1, '1'],
    [null, 'null'],
  ])('ask takes no %j', async (input, shown) => {
    const [line = ''] = await problems('ask', input);
    expect(line).toContain(`standard input: ${shown} is not an object`);
  });
});

describe('ask', () => {
  const scenario = {
    offer: OFFER,
    alternative: { competingOffer: COMPETING },
    transition: {
      marginalRate: 0.36,
      items: [
        { id: 'bonus', kind: 'annual-bonus', amount: 9000, certainty: 0.75 },
        { id: 'lease', kind: 'lease-or-home', amount: 6000 },
      ],
    },
    ask: { room: '50k', floor: { year1: 40000, year2: 2500 }, asks: ['signing-bonus', 'base'] },
  };

  it('gives one number, its split and a reason for every dollar', async () => {
    const { sensitivity, years, ...rest } = await answer('ask', scenario);
    expect(rest).toEqual({
      tool: 'ask',
      unit: 'US dollars before tax',
      assumptions: {
        raise: 0,
        growth: { offer: [0], alternative: [0] },
        marginalRate: 0.36,
        room: 50000,
        asks: ['signing-bonus', 'base'],
      },
      against: { alternative: 'competingOffer', chosen: 'only', fourYears: 938000 },
      lines: [
        { code: 'shortfall', amount: 65500, year: 1, gap: 65500 },
        { code: 'shortfall', amount: 2500, year: 2, gap: 2500 },
        {
          code: 'annual-bonus',
          amount: 6750,
          year: 1,
          id: 'bonus',
          stated: 9000,
          taxation: 'pre-tax',
          beforeTax: 9000,
          certainty: 0.75,
        },
        {
          code: 'lease-or-home',
          amount: 9375,
          year: 1,
          id: 'lease',
          stated: 6000,
          taxation: 'after-tax',
          beforeTax: 9375,
          certainty: 1,
        },
        { code: 'rounding', amount: 375, year: 1 },
      ],
      total: 84500,
      target: 84125,
      floor: {
        from: 'stated',
        lines: [
          { code: 'stated-floor', amount: 40000, year: 1 },
          { code: 'stated-floor', amount: 2500, year: 2 },
        ],
        total: 42500,
      },
      split: [
        { year: 1, floor: 40000, target: 81625, ask: 82000, offered: 55000, becomes: 137000 },
        { year: 2, floor: 2500, target: 2500, ask: 2500, offered: 45000, becomes: 47500 },
      ],
      countedElsewhere: [],
      permanent: {
        lever: 'level',
        amount: 38000,
        later: 20000,
        fourYears: 88000,
        carries: 50000,
        beyond: 38000,
      },
      issues: [
        {
          code: 'permanent-shortfall',
          text: 'The offer falls short for good; a signing bonus ends after two years, so talk about level or equity.',
        },
        {
          code: 'leaving-costs-in-both',
          text: 'Leaving the present job costs the same whichever offer you take; only what Amazon alone would cost sets them apart.',
        },
        {
          code: 'ask-above-room',
          text: 'The ask is more than you think the signing bonus can still rise.',
        },
        {
          code: 'more-than-one-ask',
          text: 'There is more than one ask; choose the one that matters most.',
        },
      ],
    });
    expect(years[0]).toEqual({
      year: 1,
      alternative: 278000,
      offer: 212500,
      gap: 65500,
      base: 10000,
      signingBonus: 3000,
      equity: 52500,
      other: 0,
    });
    expect(years).toHaveLength(4);
  });

  it('says what moves it most', async () => {
    const { sensitivity } = await answer('ask', {
      ...scenario,
      alternative: {},
      assumptions: { raise: 0.02 },
    });
    expect(sensitivity).toHaveLength(3);
    const [amount, rate, certainty] = sensitivity;
    expect(amount).toMatchObject({
      input: 'transition.items[1].amount',
      unit: 'US dollars',
      now: { value: 6000, target: 16125 },
      low: { value: 5400, target: 15187.5 },
      high: { value: 6600, target: 17062.5 },
      moves: 937.5,
      slope: 1.5625,
      slopeIs: 'dollars a dollar',
    });
    expect(amount.curve).toHaveLength(9);
    expect(amount.curve[0]).toEqual({ value: 3600, target: 12375 });
    expect(rate).toMatchObject({ input: 'transition.items[1].certainty', moves: 937.5 });
    expect(certainty).toMatchObject({
      input: 'transition.items[0].certainty',
      unit: 'ratio',
      now: { value: 0.75, target: 16125 },
      low: { value: 0.65, target: 15225 },
      high: { value: 0.85, target: 17025 },
      slope: 90,
      slopeIs: 'dollars a percentage point',
    });
  });

  it('lists what the comparison counts already', async () => {
    const { countedElsewhere, total, against, assumptions } = await answer('ask', {
      offer: OFFER,
      alternative: { presentJob: { equity: { value: 60000, growth: 0.05 } } },
      transition: { items: [{ kind: 'unvested-equity', amount: 60000 }] },
    });
    expect(countedElsewhere).toMatchObject([
      { code: 'unvested-equity', amount: 60000, year: 1, id: 'item-1' },
    ]);
    expect(total).toBe(0);
    expect(against).toMatchObject({ alternative: 'presentJob', chosen: 'only' });
    expect(assumptions).toMatchObject({ room: null, growth: { alternative: [0.05] } });
  });

  it('answers an offer alone, and its fields without its name', async () => {
    const alone = await answer('ask', { offer: OFFER });
    expect(alone).toMatchObject({
      against: null,
      years: [],
      lines: [],
      total: 0,
      permanent: null,
      sensitivity: [],
      assumptions: { growth: { offer: [0], alternative: [] } },
    });
    expect(await answer('ask', OFFER)).toEqual(alone);
  });

  it('names every problem by its path', async () => {
    const input = { offer: { base: 'much' }, ask: { against: 'best', extra: 1 } };
    const wrong = (prefix: string) => [
      `${prefix}offer.base: “much” is not an amount of money; write 150000, "150k" or "$150,000"`,
      `${prefix}ask.against: “best” is not known here; write one of better, present-job, competing-offer`,
      `${prefix}ask.extra: is not a field known here; known are against, floor, room, asks`,
    ];
    expect(await problems('ask', input)).toEqual(wrong(''));
    const example = { title: 'A', note: 'B', scenario: input };
    expect(await problems('ask', example)).toEqual(wrong('scenario.'));
    const [none = ''] = await problems('ask', { offer: OFFER, ask: null });
    expect(none).toContain('ask: null is not an object');
  });
});

describe('start-date', () => {
  const transition = {
    items: [
      { id: 'bonus', kind: 'annual-bonus', amount: 20000, certainty: 0.9, date: '2027-03-15' },
      { id: 'vest', kind: 'unvested-equity', amount: 21000, date: '2027-06-01' },
      { id: 'match', kind: 'retirement-match', amount: 4000, date: '2027-01-31' },
    ],
  };
  const startDate = { from: '2027-03-01', to: '2027-04-15', gapDays: 2 };

  it('gives the best day, what it saves, and each day that changes something', async () => {
    expect(await answer('start-date', { transition, startDate })).toEqual({
      tool: 'start-date',
      unit: 'US dollars before tax',
      assumptions: { from: '2027-03-01', to: '2027-04-15', gapDays: 2, marginalRate: 0.3435 },
      earliest: { start: '2027-03-01', leaving: '2027-02-27', delayDays: 0, cost: 39000 },
      best: { start: '2027-03-17', leaving: '2027-03-15', delayDays: 16, cost: 21000 },
      saved: 18000,
      lines: [
        { code: 'cost-at-earliest', amount: 39000 },
        {
          code: 'kept',
          amount: -18000,
          id: 'bonus',
          kind: 'annual-bonus',
          start: '2027-03-17',
          delayDays: 16,
        },
      ],
      total: 21000,
      steps: [
        {
          start: '2027-03-17',
          leaving: '2027-03-15',
          delayDays: 16,
          cost: 21000,
          saves: 18000,
          items: ['bonus'],
        },
      ],
      keptAnyway: [
        {
          id: 'match',
          kind: 'retirement-match',
          amount: 4000,
          start: '2027-02-02',
          delayDays: -27,
        },
      ],
      afterWindow: [
        {
          id: 'vest',
          kind: 'unvested-equity',
          amount: 21000,
          start: '2027-06-03',
          delayDays: 94,
        },
      ],
      fixed: 0,
      issues: [
        {
          code: 'more-after-window',
          text: 'Starting after the window would spare more; see afterWindow.',
        },
        {
          code: 'delay-not-priced',
          text: 'What a later start costs at the new job is not counted: pay, and vests that come later.',
        },
      ],
    });
  });

  it('reads the costs without their name', async () => {
    expect(await answer('start-date', { ...transition, startDate })).toEqual(
      await answer('start-date', { transition, startDate }),
    );
  });

  it('names what is wrong with the window', async () => {
    expect(await problems('start-date', { transition })).toEqual([
      'startDate.from: is missing; write the earliest first day, or offer.startDate',
    ]);
    const back = { transition, startDate: { from: '2027-03-01', to: '2027-02-28' } };
    const wrong =
      'startDate.to: is before the earliest start, 2027-03-01; write that day or a later one';
    expect(await problems('start-date', back)).toEqual([wrong]);
    expect(await problems('start-date', { title: 'A', note: 'B', scenario: back })).toEqual([
      `scenario.${wrong}`,
    ]);
    expect(await problems('start-date', { transition, startDate: { from: '2027-02-29' } })).toEqual(
      [
        'startDate.from: “2027-02-29” is not a day of the calendar; write year, month and day as in 2026-01-31',
      ],
    );
  });
});

describe('words', () => {
  /** Inputs that between them have every issue. */
  const asks = [
    { offer: {} },
    {
      offer: { relocation: { amount: 1 } },
      alternative: {
        presentJob: {
          base: 9,
          cashBonus: { target: 0.1 },
          equity: { value: 9, growth: 1, schedule: 'amazon' },
        },
      },
      transition: {
        items: ['unvested-equity', 'annual-bonus', 'relocation'].map((kind) => ({
          kind,
          amount: 1,
        })),
      },
      ask: { floor: { year1: 9999 }, room: 0, asks: ['base', 'level'] },
    },
    {
      offer: {},
      alternative: { competingOffer: { base: 1 } },
      transition: { items: [{ kind: 'other', amount: 1 }] },
    },
  ];
  const starts = [
    { transition: {}, startDate: { from: '2027-03-01' } },
    {
      transition: {
        items: ['2027-03-15', '2028-03-15', undefined].map((date) => ({
          kind: 'annual-bonus',
          amount: 1,
          date,
        })),
      },
      startDate: { from: '2027-03-01' },
    },
  ];

  it.each([
    ['ask', asks, ASK_ISSUES],
    ['start-date', starts, START_DATE_ISSUES],
  ] as const)('of %s say something about each issue', async (tool, inputs, codes) => {
    const issues: { code: string; text: string }[] = [];
    for (const input of inputs) issues.push(...(await answer(tool, input)).issues);
    expect(new Set(issues.map(({ code }) => code))).toEqual(new Set(codes));
    for (const { text } of issues) expect(text).toMatch(/^[A-Z].{30,120}\.$/);
  });
});
