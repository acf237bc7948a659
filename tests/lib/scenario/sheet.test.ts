import { expect, it } from 'vitest';
import { type ScenarioInput, scenario } from '../../../src/lib/scenario/schema.ts';
import { emptyJob, sheetOf } from '../../../src/lib/scenario/sheet.ts';

const NO_PAY = {
  base: 0,
  signingBonus: { year1: 0, year2: 0, paid: 'instalments' },
  grants: [],
  oneOffs: [],
  costs: [],
  relocation: { amount: 0 },
};

/** Every part that a tool edits in place, stating nothing. */
const EMPTY: ScenarioInput = {
  offer: {},
  alternative: {},
  transition: {},
  situation: {},
  baseVsSigningBonus: {},
  leaving: {},
  exchange: {},
  ask: {},
  startDate: {},
  counter: {},
};

it('a sheet of nothing has every part, as empty as the schema reads it', () => {
  const sheet = sheetOf(scenario.parse({}));
  expect(sheet).toEqual(scenario.parse(EMPTY));
  expect(sheet).toMatchObject({
    offer: NO_PAY,
    alternative: {},
    transition: { items: [] },
    situation: {},
    baseVsSigningBonus: { rise: 0, bonus: 0, riders: 0 },
    leaving: { withheldRate: 0 },
    exchange: { amount: 1_000_000 },
    ask: { against: 'better', asks: ['signing-bonus'] },
    startDate: { gapDays: 1 },
    counter: { tone: 'warm' },
  });
  expect(emptyJob()).toEqual(NO_PAY);
});

it('a sheet has what the scenario states', () => {
  const stated = scenario.parse({
    offer: { base: 1 },
    alternative: { presentJob: { base: 2 } },
    transition: { items: [{ kind: 'other', amount: 3 }] },
    situation: { offer: 'verbal' },
    baseVsSigningBonus: { rise: 4 },
    leaving: { month: 5 },
    exchange: { amount: 6 },
    ask: { asks: ['base'] },
    startDate: { gapDays: 7 },
    counter: { tone: 'plain' },
  });
  expect(sheetOf(stated)).toEqual(stated);
});
