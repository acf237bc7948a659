import { describe, expect, it } from 'vitest';
import { leavingInput } from '../../../src/lib/leaving/input.ts';
import { leavingMonth, withheldRate } from '../../../src/lib/scenario/inputs.ts';
import { type ScenarioInput, scenario } from '../../../src/lib/scenario/schema.ts';

const read = (input: ScenarioInput) => scenario.parse(input);

describe('leaving an offer', () => {
  it('is not computed without an offer', () => {
    expect(leavingInput(read({ leaving: { month: 3 } }))).toBeNull();
  });

  it('is by itself at the end of the years compared', () => {
    expect(leavingInput(read({ offer: { base: 5 } }))).toEqual({
      pay: read({ offer: { base: 5 } }).offer,
      raise: 0,
      withheldRate: 0,
      month: 48,
      lastMonth: 48,
    });
    expect(leavingMonth(read({ assumptions: { horizonYears: 2 } }))).toBe(24);
    expect(withheldRate(read({}))).toBe(0);
  });

  it('is at the month stated, zero included, and shows as far', () => {
    const input = (month: number) =>
      leavingInput(
        read({ offer: {}, leaving: { month, withheldRate: '30%' }, assumptions: { raise: 0.1 } }),
      );
    expect(input(0)).toMatchObject({ month: 0, lastMonth: 48, withheldRate: 0.3, raise: 0.1 });
    expect(input(60)).toMatchObject({ month: 60, lastMonth: 60 });
    expect(leavingInput(read({ offer: {}, assumptions: { horizonYears: 6 } }))?.lastMonth).toBe(72);
  });
});
