import { describe, expect, it } from 'vitest';
import { START_DATE_ISSUES } from '../../../src/lib/start-date/calculate.ts';
import { answer, problems } from '../calc.ts';

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
      assumptions: {
        from: '2027-03-01',
        to: '2027-04-15',
        gapDays: 2,
        marginalRate: 0.3435,
        marginalRateFrom: 'assumed',
      },
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
  const inputs = [
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

  it('say something about each issue', async () => {
    const issues: { code: string; text: string }[] = [];
    for (const input of inputs) issues.push(...(await answer('start-date', input)).issues);
    expect(new Set(issues.map(({ code }) => code))).toEqual(new Set(START_DATE_ISSUES));
    for (const { text } of issues) expect(text).toMatch(/^[A-Z].{30,120}\.$/);
  });
});
