import { describe, expect, it } from 'vitest';
import { ASK_ISSUES } from '../../../src/lib/ask/issues.ts';
import { answer, problems } from '../calc.ts';

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
      keptByStart: [],
      afterYears: [],
      tool: 'ask',
      unit: 'US dollars before tax',
      assumptions: {
        raise: 0,
        growth: { offer: [0], alternative: [0] },
        marginalRate: 0.36,
        marginalRateFrom: 'stated',
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
        slight: false,
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

describe('words', () => {
  /** Inputs that between them have every issue. */
  const inputs = [
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
    { offer: { base: 100_000 }, alternative: { presentJob: { base: 100_001 } } },
    {
      offer: {},
      alternative: { competingOffer: { base: 1 } },
      transition: { items: [{ kind: 'other', amount: 1 }] },
    },
  ];

  it('say something about each issue', async () => {
    const issues: { code: string; text: string }[] = [];
    for (const input of inputs) issues.push(...(await answer('ask', input)).issues);
    expect(new Set(issues.map(({ code }) => code))).toEqual(new Set(ASK_ISSUES));
    for (const { text } of issues) expect(text).toMatch(/^[A-Z].{30,120}\.$/);
  });
});
