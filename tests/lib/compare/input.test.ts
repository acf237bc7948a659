import { describe, expect, it } from 'vitest';
import { compareInput } from '../../../src/lib/compare/input.ts';
import { type ScenarioInput, scenario } from '../../../src/lib/scenario/schema.ts';

const read = (input: ScenarioInput) => scenario.parse(input);

describe('a comparison', () => {
  it('needs an offer', () => {
    expect(compareInput(read({ alternative: { presentJob: {} } }))).toBeNull();
  });

  it('takes whatever alternatives there are', () => {
    const alternatives = (alternative?: ScenarioInput['alternative']) =>
      Object.keys(compareInput(read({ offer: {}, alternative }))?.alternatives ?? {});
    expect(alternatives()).toEqual([]);
    expect(alternatives({})).toEqual([]);
    expect(alternatives({ competingOffer: {} })).toEqual(['competing-offer']);
    expect(alternatives({ presentJob: {} })).toEqual(['present-job']);
    expect(alternatives({ competingOffer: {}, presentJob: {} })).toEqual([
      'present-job',
      'competing-offer',
    ]);
  });

  it('takes the pay as stated, the assumptions and the month of leaving', () => {
    const whole = read({
      offer: { base: 1 },
      alternative: { presentJob: { base: 2 }, competingOffer: { base: 3 } },
      leaving: { month: 7, withheldRate: 0.3 },
      assumptions: { horizonYears: 3, raise: 0.02 },
    });
    expect(compareInput(whole)).toEqual({
      offer: whole.offer,
      alternatives: {
        'present-job': whole.alternative?.presentJob,
        'competing-offer': whole.alternative?.competingOffer,
      },
      assumptions: { horizonYears: 3, raise: 0.02 },
      month: 7,
      withheldRate: 0.3,
    });
    expect(compareInput(read({ offer: {} }))).toMatchObject({ month: 48, withheldRate: 0 });
  });
});
