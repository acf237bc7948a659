import { describe, expect, it } from 'vitest';
import { type ScenarioInput, scenario } from '../../../src/lib/scenario/schema.ts';
import { rulesAsked } from '../../../src/lib/tax/input.ts';
import { lumpWithheld } from '../../../src/lib/tax/lump-withheld.ts';
import { ON_FILE } from './on-file.ts';

const withheld = (
  assumptions: ScenarioInput['assumptions'],
  offer: ScenarioInput['offer'] = { base: 176_000, signingBonus: { year1: 68_000 } },
) => {
  const asked = scenario.parse({ offer, assumptions });
  return lumpWithheld(asked, rulesAsked({}, asked.assumptions), ON_FILE);
};

describe('what is withheld from a lump', () => {
  it('counts from the first dollar of the year’s wages', () => {
    // 22 %, 6.2 % and 1.45 %; California 10.23 %, and 1.3 % for SDI.
    expect(withheld({ state: 'CA' })).toEqual({
      state: 'valid',
      value: {
        share: 0.4118,
        parts: [
          { code: 'federal-income', rate: 0.22 },
          { code: 'state-income', rate: 0.1023 },
          { code: 'payroll', rate: 0.0895 },
        ],
        issues: [],
      },
    });
  });

  it('averages what rises within it', () => {
    // 22 % and 1.45 % of 300,000; 6.2 % of 184,500; 0.9 % of the 100,000 above 200,000.
    const read = withheld({}, { base: 176_000, signingBonus: { year1: 300_000 } });
    // 66,000 + 4,350 + 11,439 + 900 = 82,689
    expect(read).toMatchObject({ value: { share: 0.27563, issues: ['state-not-stated'] } });
  });

  it('looks at the pay of the whole year where a state does', () => {
    // New Jersey takes 6.1 % from 40,000 to 75,000 of the year's wages without the bonus, 9.9 % from 500,000.
    const byPay = (base: number) =>
      withheld({ state: 'NJ' }, { base, signingBonus: { year1: 10_000 } });
    expect(byPay(60_000)).toMatchObject({ value: { parts: [{}, { rate: 0.061 }, {}] } });
    expect(byPay(600_000)).toMatchObject({ value: { parts: [{}, { rate: 0.099 }, {}] } });
  });

  it('follows the places', () => {
    // New York 11.7 %, New York City 4.25 %.
    expect(withheld({ state: 'NY', localities: ['New York City'] })).toMatchObject({
      value: { parts: [{}, { rate: 0.117 }, { code: 'local-income', rate: 0.0425 }, {}] },
    });
  });

  it('is nothing without a bonus in year 1', () => {
    expect(withheld({}, { base: 176_000 })).toBeNull();
    expect(
      lumpWithheld(scenario.parse({}), rulesAsked({}, scenario.parse({}).assumptions), ON_FILE),
    ).toBeNull();
  });

  it('is wrong for a year or a place that is not on file', () => {
    expect(withheld({ taxYear: 2031 })).toMatchObject({ problems: [{ path: 'year' }] });
    expect(withheld({ state: 'NY', localities: ['Gotham'] })).toMatchObject({
      problems: [{ path: 'localities[0]' }],
    });
  });

  it('takes the pay of a usual year for one that is not stated', () => {
    // New Jersey takes 7 % of what comes on top of 150,000.
    expect(withheld({ state: 'NJ' }, { signingBonus: { year1: 1000 } })).toMatchObject({
      value: { parts: [{}, { rate: 0.07 }, {}] },
    });
  });
});
