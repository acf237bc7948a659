import { describe, expect, it } from 'vitest';
import { AGAINST, chooseAlternative } from '../../../src/lib/ask/against.ts';
import type { AskInput } from '../../../src/lib/ask/calculate.ts';
import { fourYears } from '../../../src/lib/ask/years.ts';
import type { Alternatives } from '../../../src/lib/ledger/alternatives.ts';
import { rate } from '../../../src/lib/rate.ts';
import { NOTHING, usd } from '../offer/pays.ts';
import { yearly } from './asks.ts';

const POOR = yearly(100_000, 100_000, 100_000, 100_000);
const RICH = yearly(50_000, 50_000, 50_000, 250_000.01);

function choose(alternatives: Alternatives, named: AskInput['against'] = 'better') {
  return chooseAlternative(alternatives, named, rate(0), fourYears);
}

describe('the alternative', () => {
  it('is the one that pays more over four years', () => {
    const first = choose({ 'present-job': RICH, 'competing-offer': POOR });
    expect(first).toMatchObject({ alternative: 'present-job', chosen: 'better', pay: RICH });
    expect(first?.total).toBe(40_000_001);
    expect(first?.years.map(({ total }) => total)).toEqual([
      5_000_000, 5_000_000, 5_000_000, 25_000_001,
    ]);
    const second = choose({ 'present-job': POOR, 'competing-offer': RICH });
    expect(second).toMatchObject({ alternative: 'competing-offer', chosen: 'better', pay: RICH });
  });

  it('is the present job where both pay the same', () => {
    const chosen = choose({ 'competing-offer': POOR, 'present-job': { ...POOR } });
    expect(chosen).toMatchObject({ alternative: 'present-job', chosen: 'better' });
  });

  it('is the only one entered', () => {
    expect(choose({ 'competing-offer': POOR })).toMatchObject({
      alternative: 'competing-offer',
      chosen: 'only',
      total: 40_000_000,
    });
    expect(choose({ 'present-job': POOR })).toMatchObject({
      alternative: 'present-job',
      chosen: 'only',
    });
  });

  it('is the one named, better or not', () => {
    const both = { 'present-job': POOR, 'competing-offer': RICH };
    expect(choose(both, 'present-job')).toMatchObject({
      alternative: 'present-job',
      chosen: 'stated',
      total: 40_000_000,
    });
    expect(choose(both, 'competing-offer')).toMatchObject({
      alternative: 'competing-offer',
      chosen: 'stated',
    });
  });

  it('is none where none, or not the one named, was entered', () => {
    expect(choose({})).toBeNull();
    expect(choose({ 'competing-offer': RICH }, 'present-job')).toBeNull();
  });

  it('counts the assumed raise', () => {
    const pay = { ...NOTHING, base: usd(100_000) };
    const chosen = chooseAlternative({ 'present-job': pay }, 'better', rate(0.1), fourYears);
    // 100,000 + 110,000 + 121,000 + 133,100
    expect(chosen?.total).toBe(46_410_000);
  });
});

it('may be left to the tool, or named', () => {
  expect(AGAINST).toEqual(['better', 'present-job', 'competing-offer']);
});
