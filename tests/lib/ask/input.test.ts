import { describe, expect, it } from 'vitest';
import { askInput } from '../../../src/lib/ask/input.ts';
import { ask } from '../../../src/lib/ask/schema.ts';
import { transitionInput } from '../../../src/lib/scenario/inputs.ts';
import { jsonSchemaOf } from '../../../src/lib/scenario/json-schema.ts';
import { readWith } from '../../../src/lib/scenario/read.ts';
import { type ScenarioInput, scenario } from '../../../src/lib/scenario/schema.ts';

const read = (input: ScenarioInput) => scenario.parse(input);
const problems = (input: unknown) => {
  const result = readWith(ask, input);
  return result.state === 'valid' ? [] : result.problems;
};

describe('what the ask is sized with', () => {
  it('is nothing without an offer', () => {
    expect(askInput(read({ transition: {}, ask: {} }))).toBeNull();
  });

  it('takes the usual where nothing is stated', () => {
    const given = read({ offer: { base: 100 } });
    expect(askInput(given)).toEqual({
      offer: given.offer,
      alternatives: {},
      against: 'better',
      raise: 0,
      transition: { items: [], marginalRate: 0.3435 },
      floor: null,
      room: null,
      asks: ['signing-bonus'],
    });
    expect(askInput(read({ offer: { base: 100 }, ask: {} }))).toEqual(askInput(given));
  });

  it('takes what is stated', () => {
    const given = read({
      offer: { base: 100 },
      alternative: { presentJob: { base: 90 }, competingOffer: { base: 110 } },
      transition: { items: [{ kind: 'other', amount: 5 }], marginalRate: 0.3 },
      assumptions: { raise: 0.02 },
      ask: {
        against: 'present-job',
        floor: { year1: '5k' },
        room: 0,
        asks: ['base', 'equity'],
      },
    });
    expect(askInput(given)).toEqual({
      offer: given.offer,
      alternatives: {
        'present-job': given.alternative?.presentJob,
        'competing-offer': given.alternative?.competingOffer,
      },
      against: 'present-job',
      raise: 0.02,
      transition: transitionInput(given),
      floor: { year1: 500_000, year2: 0 },
      room: 0,
      asks: ['base', 'equity'],
    });
  });

  it('knows one alternative, too', () => {
    const given = read({ offer: {}, alternative: { competingOffer: { base: 110 } } });
    expect(askInput(given)?.alternatives).toEqual({
      'competing-offer': given.alternative?.competingOffer,
    });
  });
});

describe('what may be stated', () => {
  it('names what is wrong', () => {
    expect(
      problems({ against: 'best', floor: { year1: -1 }, room: 'much', asks: ['car'], x: 1 }),
    ).toEqual([
      {
        path: 'against',
        message: '“best” is not known here; write one of better, present-job, competing-offer',
      },
      { path: 'floor.year1', message: '-1 is below zero; amounts start at 0' },
      {
        path: 'room',
        message: '“much” is not an amount of money; write 150000, "150k" or "$150,000"',
      },
      {
        path: 'asks[0]',
        message:
          '“car” is not known here; write one of level, title, base, signing-bonus, equity, early-review, relocation, start-date',
      },
      { path: 'x', message: 'is not a field known here; known are against, floor, room, asks' },
    ]);
  });

  it('is described field by field', () => {
    expect(jsonSchemaOf(ask, '')).toMatchObject({
      description: 'Sizing the ask.',
      properties: {
        against: { description: expect.stringContaining('Left out: better.'), default: 'better' },
        floor: {
          description: expect.stringContaining('Left out: from certain costs.'),
          properties: {
            year1: { description: expect.stringContaining('For year 1. Left out: 0.') },
            year2: { description: expect.stringContaining('For year 2. Left out: 0.') },
          },
        },
        room: { description: expect.stringContaining('Left out: not known.') },
        asks: {
          description: expect.stringContaining('Left out: signing-bonus.'),
          items: { description: 'One thing to ask for.' },
          default: ['signing-bonus'],
        },
      },
    });
  });

  it('fills in a floor year by year, and no floor where there is none', () => {
    expect(ask.parse({ floor: {} })).toEqual({
      against: 'better',
      floor: { year1: 0, year2: 0 },
      asks: ['signing-bonus'],
    });
    expect(ask.parse({ floor: { year2: 7 } }).floor).toEqual({ year1: 0, year2: 700 });
    expect(problems({ asks: Array(21).fill('base') })).toEqual([
      { path: 'asks', message: 'is a list of more than 20, the most that is accepted' },
    ]);
  });
});
