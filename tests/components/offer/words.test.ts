import { describe, expect, it } from 'vitest';
import { equalSentence, orNone, unitsText } from '../../../src/components/offer/exchange-words.ts';
import { figuresOf } from '../../../src/components/offer/figures.ts';
import {
  commonSentence,
  growthText,
  wholePercent,
} from '../../../src/components/offer/growth-words.ts';
import { recruiterTotal } from '../../../src/components/offer/recruiter.ts';
import { turnsOf } from '../../../src/components/offer/turn-words.ts';
import { movedRows, outcomeSentence } from '../../../src/components/offer/version-words.ts';
import { differenceLabel, lineLabel } from '../../../src/components/offer/working-words.ts';
import { toolStart } from '../../../src/components/site/examples.ts';
import { calculateExchange } from '../../../src/lib/exchange/calculate.ts';
import { exchangeInput } from '../../../src/lib/exchange/input.ts';
import { calculateImpliedGrowth } from '../../../src/lib/implied-growth/calculate.ts';
import { impliedGrowthInput } from '../../../src/lib/implied-growth/input.ts';
import { rate } from '../../../src/lib/rate.ts';
import type { Offer, Sheet } from '../../../src/lib/scenario/sheet.ts';
import { calculateVersions } from '../../../src/lib/versions/calculate.ts';
import { versionsInput } from '../../../src/lib/versions/input.ts';
import { ALONE, besideBase, FLAT, leavingAt, PUBLISHED, usd } from './offers.ts';

describe('the working', () => {
  it('says what every line is made of', () => {
    const [offer, staying] = figuresOf(PUBLISHED, FLAT).jobs;
    expect(offer.result.lines.map(lineLabel)).toEqual([
      ...['Base, year 1', 'Base, year 2', 'Base, year 3', 'Base, year 4'],
      ...['Signing bonus, year 1', 'Signing bonus, year 2'],
      ...['Vest, month 12: 5% of $150,000', 'Vest, month 24: 15% of $150,000'],
      ...[30, 36, 42, 48].map((month) => `Vest, month ${month}: 20% of $150,000`),
    ]);
    expect(staying?.result.lines.map(lineLabel)[4]).toBe('Cash bonus, year 1: 10.8% of $145,000');
  });

  it('says the growth of a vest, one-offs and costs', () => {
    const sheet = toolStart('l7-large-signing-bonus').sheet;
    const grants = sheet.offer.grants.map((grant) => ({ ...grant, growth: rate(0.1) }));
    const costs = [{ label: 'Visa', month: 2, amount: usd(500) }];
    const [{ result }] = figuresOf(
      { ...sheet, offer: { ...sheet.offer, grants, costs } },
      FLAT,
    ).jobs;
    const labels = result.lines.map(lineLabel);
    expect(labels).toContain('Vest, month 24: 15% of $620,000 × 1.21 growth');
    expect(labels).toContain('First-year stipend, month 2');
    expect(labels).toContain('Cost: Visa, month 2');
  });

  it('says both sides of every difference', () => {
    const [against] = figuresOf(PUBLISHED, FLAT).against;
    expect(against?.lines.map(differenceLabel).slice(0, 4)).toEqual([
      'Base, year 1: $150,000 − $145,000',
      'Signing bonus, year 1: $55,000 − $0',
      'Equity, year 1: $7,500 − $0',
      'Other pay, year 1: $0 − $15,660',
    ]);
  });
});

describe('what would turn the answer', () => {
  it('is told for each alternative, one thing at a time', () => {
    expect(turnsOf(figuresOf(besideBase(200_000), FLAT)).map(({ at }) => at)).toEqual([
      ['never'],
      ['33.4% lower'],
      ['no bonus'],
      ['never'],
    ]);
    const [month, price, payout, stock] = turnsOf(figuresOf(toolStart().sheet, FLAT));
    expect(month).toEqual({ what: 'Month of leaving', at: ['9 and 12', '3'] });
    expect(price?.at).toEqual(['32.4% higher', '92% lower']);
    expect(payout?.at).toEqual(['40.8%', '284.3%']);
    expect(stock?.at).toEqual(['67.3%', 'never']);
  });
});

describe('the growth in a recruiter’s totals', () => {
  const impliedBy = (totals: readonly (readonly [number, number])[]) => {
    const sheet = totals.reduce<Sheet>(
      (before, [year, total]) => recruiterTotal(year).at.set(before, usd(total)),
      ALONE,
    );
    const input = impliedGrowthInput(sheet);
    if (!input) throw new Error('no offer');
    return calculateImpliedGrowth(input);
  };

  it('is a sentence', () => {
    // 30,000 × (1.1^3.5 + 1.1^4) = 30,000 × (1.395965 + 1.4641) = 85,801.94.
    expect(commonSentence(impliedBy([[4, 235_802]]))).toMatch(
      /^This total assumes that the share price rises 10% a year\./,
    );
    expect(commonSentence(impliedBy([[4, 210_000]]))).toBe(
      'This total assumes a flat share price.',
    );
    // 30,000 × (0.9^3.5 + 0.9^4) = 30,000 × (0.691587 + 0.6561) = 40,430.6.
    expect(commonSentence(impliedBy([[4, 190_430]]))).toMatch(/falls 10% a year/);
    expect(
      commonSentence(
        impliedBy([
          [3, 260_000],
          [4, 210_000],
        ]),
      ),
    ).toMatch(/^No one growth fits them all\. Together they come nearest to/);
    expect(commonSentence(impliedBy([[4, 100_000]]))).toBe(
      'No growth of the share price explains these totals.',
    );
  });

  it('says why a year has none', () => {
    expect(impliedBy([[4, 100_000]]).years.map(growthText)).toEqual(['less than the cash alone']);
    expect(impliedBy([[5, 180_000]]).years.map(growthText)).toEqual(['no stock vests']);
    expect(impliedBy([[4, 235_802]]).years.map(growthText)).toEqual(['10%']);
  });

  it('is typed as it is shown', () => {
    expect(wholePercent(rate(0.120_61))).toBe('12.1%');
  });

  it('forgets the totals when the last is cleared', () => {
    const one = recruiterTotal(2).at.set(ALONE, usd(1));
    const two = recruiterTotal(1).at.set(one, usd(2));
    expect(two.offer.recruiter?.totals).toEqual([
      { year: 1, total: 200 },
      { year: 2, total: 100 },
    ]);
    const none = recruiterTotal(1).at.set(recruiterTotal(2).at.set(two, undefined), undefined);
    expect(none.offer.recruiter).toBeUndefined();
  });
});

describe('exchange rates', () => {
  const equalAt = (month: number, sheet = toolStart().sheet) => {
    const input = exchangeInput(leavingAt(sheet, month));
    if (!input) throw new Error('no offer');
    return equalSentence(input.amount, calculateExchange(input).at);
  };

  it('are a sentence', () => {
    // 10,000 over 4 years is 2,500 a year; a fifth of the stock has vested by month 24.
    expect(equalAt(48)).toBe(
      'Leave at the end of month 48, and $10,000 of year-1 signing bonus equals $2,500 more base a year, $10,000 of year-2 bonus or $10,000 of stock (45 units).',
    );
    expect(equalAt(24, ALONE)).toBe(
      'Leave at the end of month 24, and $10,000 of year-1 signing bonus equals $5,000 more base a year, $10,000 of year-2 bonus or $50,000 of stock.',
    );
    expect(equalAt(6)).toMatch(/equals \$10,000 more base a year\.$/);
    expect(equalAt(0)).toMatch(/has brought you nothing by then\.$/);
  });

  it('leave a dash where nothing is equal', () => {
    expect([orNone(null), orNone(usd(5)), unitsText(null), unitsText(44.2)]).toEqual([
      '–',
      '$5',
      '–',
      '45',
    ]);
  });
});

describe('what a counter changed', () => {
  const changed = (change: Partial<Offer>) => {
    const before = { label: 'version 1', offer: ALONE.offer };
    const sheet: Sheet = {
      ...ALONE,
      offer: { ...ALONE.offer, ...change },
      versions: { offers: [before], tolerance: usd(500) },
    };
    const input = versionsInput(sheet);
    const change1 = input && calculateVersions(input).changes[0];
    if (!change1) throw new Error('no change');
    return change1;
  };
  const { signingBonus } = ALONE.offer;

  it('is told as what it comes to', () => {
    const more = changed({ signingBonus: { ...signingBonus, year1: usd(70_000) } });
    expect(outcomeSentence(more)).toBe(
      'From version 1 to the offer above, you gain $15,000 over the years compared.',
    );
    expect(outcomeSentence(changed({ base: usd(149_000) }))).toMatch(/you lose \$4,000 over/);
    expect(outcomeSentence(changed({}))).toMatch(/nothing has changed in total\.$/);
    const moved = changed({
      base: usd(155_000),
      signingBonus: { ...signingBonus, year1: usd(35_000) },
    });
    expect(outcomeSentence(moved)).toBe(
      'From version 1 to the offer above, money only moved: signing bonus went down and base went up. The total is the same, give or take $0.',
    );
    expect(movedRows(moved)[1]).toEqual({
      label: 'Signing bonus, year 1',
      before: 5_500_000,
      after: 3_500_000,
      amount: -2_000_000,
    });
  });
});
