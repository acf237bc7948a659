import { describe, expect, it } from 'vitest';
import type { AskInput } from '../../../src/lib/ask/calculate.ts';
import { ASK_ISSUES, type AskIssue } from '../../../src/lib/ask/issues.ts';
import { grantOfValue } from '../../../src/lib/ledger/grant.ts';
import { NONE, rate, WHOLE } from '../../../src/lib/rate.ts';
import { SCHEDULES } from '../../../src/lib/vesting/presets.ts';
import { NOTHING, usd } from '../offer/pays.ts';
import { against, askOf, costs, yearly } from './asks.ts';

const has = (issue: AskIssue, given: Partial<AskInput>) => askOf(given).issues.includes(issue);
const SHORT = against(210_000, 0, 0, 0);
const withCashBonus = { ...yearly(210_000), cashBonus: { target: rate(0.1), payout: WHOLE } };

describe('issues', () => {
  it('come in the order of the list', () => {
    const present = { ...withCashBonus, grants: [grantOfValue(usd(9), SCHEDULES.amazon, rate(1))] };
    const { issues } = askOf({
      offer: { ...NOTHING, relocation: { amount: usd(1) } },
      alternatives: { 'present-job': { ...present, base: usd(1) } },
      ...costs({ kind: 'unvested-equity' }, { kind: 'annual-bonus' }, { kind: 'relocation' }),
      floor: { year1: usd(900_000), year2: usd(0) },
      room: usd(1),
      asks: ['base', 'title'],
    });
    expect(issues).toEqual(
      ASK_ISSUES.filter(
        (issue) =>
          ![
            'nothing-to-ask-for',
            'no-alternative',
            'slight-permanent-shortfall',
            'leaving-costs-in-both',
          ].includes(issue),
      ),
    );
    expect(ASK_ISSUES).toEqual([
      'nothing-to-ask-for',
      'no-alternative',
      'permanent-shortfall',
      'slight-permanent-shortfall',
      'equity-counted-in-comparison',
      'annual-bonus-may-count-twice',
      'leaving-costs-in-both',
      'relocation-money-not-deducted',
      'equity-growth-assumed',
      'floor-above-ask',
      'ask-above-room',
      'more-than-one-ask',
    ]);
  });

  it('are none where there is nothing to say', () => {
    expect(askOf(SHORT).issues).toEqual([]);
  });

  it('no-alternative: the one named was not entered', () => {
    expect(has('no-alternative', { ...SHORT, against: 'present-job' })).toBe(true);
    expect(has('no-alternative', { ...SHORT, against: 'competing-offer' })).toBe(false);
  });

  it('permanent-shortfall', () => {
    // Against an offer of $200,000 a year; 2 % of years 3 and 4 of the alternative is a little over $8,163.
    const lasting = against(0, 0, 204_082, 204_082);
    expect(has('permanent-shortfall', lasting)).toBe(true);
    expect(has('slight-permanent-shortfall', lasting)).toBe(false);
    const slight = against(0, 0, 204_081, 204_081);
    expect(has('permanent-shortfall', slight)).toBe(false);
    expect(has('slight-permanent-shortfall', slight)).toBe(true);
    expect(has('slight-permanent-shortfall', SHORT)).toBe(false);
    expect(has('permanent-shortfall', { ...SHORT, room: usd(500) })).toBe(false);
  });

  it('annual-bonus-may-count-twice: beside a present job with a cash bonus', () => {
    const bonus = costs({ kind: 'annual-bonus' });
    const issue = 'annual-bonus-may-count-twice';
    expect(has(issue, { alternatives: { 'present-job': withCashBonus }, ...bonus })).toBe(true);
    expect(has(issue, { alternatives: { 'present-job': yearly(1) }, ...bonus })).toBe(false);
    expect(has(issue, { alternatives: { 'competing-offer': withCashBonus }, ...bonus })).toBe(
      false,
    );
    expect(has(issue, { alternatives: { 'present-job': withCashBonus }, ...costs({}) })).toBe(
      false,
    );
    const unlikely = costs({ kind: 'annual-bonus', certainty: NONE });
    expect(has(issue, { alternatives: { 'present-job': withCashBonus }, ...unlikely })).toBe(false);
    expect(has(issue, bonus)).toBe(false);
  });

  it('leaving-costs-in-both: beside a competing offer', () => {
    const issue = 'leaving-costs-in-both';
    expect(has(issue, { ...SHORT, ...costs({}) })).toBe(true);
    expect(has(issue, { ...SHORT, ...costs({ certainty: NONE }) })).toBe(false);
    expect(has(issue, against(200_000.01))).toBe(false);
    expect(has(issue, { alternatives: { 'present-job': yearly(1) }, ...costs({}) })).toBe(false);
    expect(has(issue, costs({}))).toBe(false);
  });

  it('relocation-money-not-deducted: the offer has some, and moving is a cost', () => {
    const issue = 'relocation-money-not-deducted';
    const offer = { ...NOTHING, relocation: { amount: usd(1) } };
    const moving = costs({ kind: 'relocation' });
    expect(has(issue, { offer, ...moving })).toBe(true);
    expect(has(issue, moving)).toBe(false);
    expect(has(issue, { offer, ...costs({}) })).toBe(false);
    expect(has(issue, { offer, ...costs({ kind: 'relocation', certainty: NONE }) })).toBe(false);
  });

  it('equity-growth-assumed: of either side, where there is equity', () => {
    const issue = 'equity-growth-assumed';
    const pay = (value: number, growth: number) => ({
      ...NOTHING,
      grants: [grantOfValue(usd(value), SCHEDULES.amazon, rate(growth))],
    });
    expect(has(issue, { offer: pay(1, 0.1) })).toBe(true);
    expect(has(issue, { offer: pay(1, -0.1) })).toBe(true);
    expect(has(issue, { offer: pay(1, 0) })).toBe(false);
    expect(has(issue, { offer: pay(0, 0.1) })).toBe(false);
    expect(has(issue, { alternatives: { 'present-job': pay(1, 0.1) } })).toBe(true);
    expect(has(issue, { alternatives: { 'present-job': pay(1, 0) } })).toBe(false);
  });

  it('floor-above-ask: by a cent', () => {
    const floor = (year1: number, year2: number) => ({ year1: usd(year1), year2: usd(year2) });
    expect(has('floor-above-ask', { ...SHORT, floor: floor(4000, 6000.01) })).toBe(true);
    expect(has('floor-above-ask', { ...SHORT, floor: floor(4000, 6000) })).toBe(false);
  });

  it('ask-above-room: by a cent; none at all is room too', () => {
    expect(has('ask-above-room', { ...SHORT, room: usd(9999.99) })).toBe(true);
    expect(has('ask-above-room', { ...SHORT, room: usd(10_000) })).toBe(false);
    expect(has('ask-above-room', { ...SHORT, room: usd(0) })).toBe(true);
    expect(has('ask-above-room', { ...SHORT, room: null })).toBe(false);
  });

  it('more-than-one-ask: the same one twice is one', () => {
    expect(has('more-than-one-ask', { asks: ['signing-bonus', 'base'] })).toBe(true);
    expect(has('more-than-one-ask', { asks: ['base', 'base'] })).toBe(false);
    expect(has('more-than-one-ask', { asks: ['base'] })).toBe(false);
    expect(has('more-than-one-ask', { asks: [] })).toBe(false);
  });
});
