import { describe, expect, it } from 'vitest';
import { GAP_DAYS } from '../../../src/lib/scenario/defaults.ts';
import { jsonSchemaOf } from '../../../src/lib/scenario/json-schema.ts';
import { readWith } from '../../../src/lib/scenario/read.ts';
import { type ScenarioInput, scenario } from '../../../src/lib/scenario/schema.ts';
import { startDateInput, WINDOW_DAYS } from '../../../src/lib/start-date/input.ts';
import { startDate } from '../../../src/lib/start-date/schema.ts';

const read = (input: ScenarioInput) => scenario.parse(input);
const transition: ScenarioInput['transition'] = {
  items: [{ kind: 'annual-bonus', amount: 5 }],
  marginalRate: 0.3,
};
const offer = { startDate: '2027-02-01' };
const given = (startDate?: ScenarioInput['startDate']) =>
  startDateInput(read({ offer, transition, startDate }));

describe('what the start date is looked for with', () => {
  it('is nothing without a transition', () => {
    expect(startDateInput(read({ offer, startDate: {} }))).toBeNull();
  });

  it('takes the start of the offer, and ninety days', () => {
    const value = {
      items: [
        {
          id: 'item-1',
          kind: 'annual-bonus',
          amount: 500,
          taxation: 'pre-tax',
          certainty: 1,
          place: 0,
        },
      ],
      marginalRate: 0.3,
      rateFrom: 'stated',
      from: '2027-02-01',
      to: '2027-05-02',
      gapDays: 1,
    };
    expect(given()).toEqual({ state: 'valid', value });
    expect(given({})).toEqual({ state: 'valid', value });
  });

  it('takes what is stated', () => {
    expect(given({ from: '2027-03-01', to: '2027-03-01', gapDays: 0 })).toMatchObject({
      value: { from: '2027-03-01', to: '2027-03-01', gapDays: 0 },
    });
    expect(given({ from: '2027-12-01' })).toMatchObject({
      value: { from: '2027-12-01', to: '2028-02-29', gapDays: 1 },
    });
  });

  it('says which day is missing', () => {
    const missing = {
      state: 'invalid',
      problems: [
        {
          path: 'startDate.from',
          message: 'is missing; write the earliest first day, or offer.startDate',
        },
      ],
    };
    expect(startDateInput(read({ transition }))).toEqual(missing);
    expect(startDateInput(read({ transition, offer: {}, startDate: {} }))).toEqual(missing);
  });

  it('says that the window ends before it begins', () => {
    expect(given({ to: '2027-01-31' })).toEqual({
      state: 'invalid',
      problems: [
        {
          path: 'startDate.to',
          message: 'is before the earliest start, 2027-02-01; write that day or a later one',
        },
      ],
    });
  });
});

describe('what may be stated', () => {
  const problems = (input: unknown) => {
    const result = readWith(startDate, input);
    return result.state === 'valid' ? [] : result.problems;
  };
  const notADay = 'is not a day of the calendar; write year, month and day as in 2026-01-31';

  it('names what is wrong', () => {
    expect(problems({ from: '2027-02-29', to: 'May', gapDays: 366, x: 1 })).toEqual([
      { path: 'from', message: `“2027-02-29” ${notADay}` },
      { path: 'to', message: `“May” ${notADay}` },
      {
        path: 'gapDays',
        message: '366 is not a count of days; write a whole number from 0 to 365',
      },
      { path: 'x', message: 'is not a field known here; known are from, to, gapDays' },
    ]);
    expect(problems({ gapDays: -1 })).toHaveLength(1);
    expect(problems({ from: '2028-02-29', gapDays: 365 })).toEqual([]);
  });

  it('is described field by field', () => {
    expect(jsonSchemaOf(startDate, '')).toMatchObject({
      description: 'The window in which the new job could start.',
      properties: {
        from: { description: expect.stringContaining('Left out: offer.startDate.') },
        to: { description: expect.stringContaining('Left out: 90 days after the earliest.') },
        gapDays: { description: expect.stringContaining('Left out: 1.'), default: 1 },
      },
    });
  });

  it('has these defaults', () => {
    expect([WINDOW_DAYS, GAP_DAYS]).toEqual([90, 1]);
    expect(startDate.parse({})).toEqual({ gapDays: 1 });
  });
});
