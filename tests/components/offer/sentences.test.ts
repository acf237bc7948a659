import { describe, expect, it } from 'vitest';
import { figuresOf } from '../../../src/components/offer/figures.ts';
import { namesOf } from '../../../src/components/offer/names.ts';
import {
  assumed,
  leadLabel,
  leavingSentence,
  scheduleText,
  shapeOf,
  stopsSentence,
  underVerdict,
  verdict,
  yearsFinding,
} from '../../../src/components/offer/sentences.ts';
import { fields, places } from '../../../src/components/scenario/fields.ts';
import { toolStart } from '../../../src/components/site/examples.ts';
import { cliffOf, handoverOf } from '../../../src/lib/offer/handover.ts';
import { type Rate, rate } from '../../../src/lib/rate.ts';
import type { Sheet } from '../../../src/lib/scenario/sheet.ts';
import { SCHEDULES } from '../../../src/lib/vesting/presets.ts';
import {
  ALONE,
  basePay,
  besideBase,
  besideOffer,
  FLAT,
  leavingAt,
  PUBLISHED,
  usd,
} from './offers.ts';

const told = (sheet: Sheet, change: Rate = FLAT) =>
  verdict(figuresOf(sheet, change), namesOf(sheet));
const under = (sheet: Sheet) => underVerdict(figuresOf(sheet, FLAT), namesOf(sheet));

describe('the answer', () => {
  it('says by how much, and in every month', () => {
    expect(told(PUBLISHED)).toBe(
      'Amazon pays $207,360 more than staying over 4 years; it is ahead in every month you could leave.',
    );
    // 240,000 a year, 960,000: month 1 of the offer brings 17,083, of staying 20,000.
    expect(told(besideBase(240_000))).toBe(
      'Amazon pays $110,000 less than staying over 4 years; it is behind in every month you could leave.',
    );
  });

  it('names the months in which it is the other way round', () => {
    // 200,000 a year and 20,000 at once: 820,000. Month m of year 1: 17,083m against 20,000 + 16,667m, even at 48;
    // month 12 adds 7,500: 212,500 against 220,000. Month 24: 430,000 against 420,000. In year 2 16,250m, so until
    // month 23 behind. Year 3: 12,500 a month from 430,000 against 420,000 + 16,667: behind from month 27 to 29,
    // and at 30 with 30,000 of stock 535,000 against 520,000.
    expect(told(besideOffer(200_000, 20_000, 'Acme'))).toBe(
      'Amazon pays $30,000 more than Acme over 4 years; if you leave early, it is at times behind.',
    );
    // 150,000 and 260,000 at once: 860,000 is within 2 % of 850,000.
    expect(told(besideOffer(150_000, 260_000))).toBe(
      'Amazon and the other offer are too close to call over 4 years: $10,000 apart.',
    );
    // 150,000 and 200,000 at once: 800,000. The offer has 205,000 more by the end of year 4, 190,000 by month 42
    // (7,500 + 22,500 + 3 × 30,000 of stock and 100,000 of bonus is 220,000 − 30,000).
    expect(told(besideOffer(150_000, 200_000))).toBe(
      'Amazon pays $50,000 more than the other offer over 4 years; it is behind only if you leave before month 42.',
    );
  });

  it('names a few months in the middle', () => {
    // In the site’s example the other offer pays 45,000 at once; 68,000 come month by month until a quarter of
    // 200,000 and a bonus of 27,600 arrive in month 12.
    expect(told(toolStart().sheet)).toBe(
      'Amazon pays $65,350 less than Other employer over 4 years; it is ahead only if you leave in months 9 to 11.',
    );
    // 204,000 is 17,000 a month: 493,000 by month 29, where the offer has brought 492,500, and 510,000 by month 30.
    expect(told(besideOffer(204_000, 0))).toBe(
      'Amazon pays $34,000 more than the other offer over 4 years; it is behind only if you leave in month 29.',
    );
  });

  it('says so where they pay the same', () => {
    expect(told(besideBase(212_500))).toBe(
      'Amazon and staying are too close to call over 4 years: they pay the same.',
    );
  });

  it('is about the better alternative, whichever that is', () => {
    const both = places.competingOffer.set(besideBase(160_000), basePay(190_000));
    expect(told(both)).toMatch(/^Amazon pays \$90,000 more than the other offer/);
    expect(under(both)).toMatch(/Against staying, \$210,000 more\.$/);
    const other = places.competingOffer.set(besideBase(190_000), basePay(160_000));
    expect(told(other)).toMatch(/^Amazon pays \$90,000 more than staying/);
    expect(under(other)).toMatch(/Against the other offer, \$210,000 more\.$/);
  });

  it('speaks of the price that is being tried', () => {
    // 150,000 of stock at half its price.
    expect(told(PUBLISHED, rate(-0.5))).toMatch(
      /^With the share price 50% lower, Amazon pays \$132,360 more than staying/,
    );
    expect(told(PUBLISHED, rate(1))).toMatch(
      /^With the share price 100% higher, Amazon pays \$357,360 more/,
    );
  });

  it('is a total where there is nothing to compare with', () => {
    expect(told(ALONE)).toBe('Amazon pays $850,000 over 4 years.');
    expect(under(ALONE)).toMatch(/^Add your present job or another offer/);
    const oneYear = fields.assumptions.horizonYears.at.set(ALONE, 1);
    expect(told(oneYear)).toBe('Amazon pays $212,500 over 1 year.');
  });

  it('owns up to a repayment that is due when the years compared end', () => {
    // One year; a lump of 55,000 that is reclaimed over 48 months: 41,250 of it is still owed after 12.
    const lump: Sheet = {
      ...besideBase(190_000),
      assumptions: { ...PUBLISHED.assumptions, horizonYears: 1 },
      offer: {
        ...PUBLISHED.offer,
        signingBonus: {
          year1: usd(55_000),
          year2: usd(0),
          paid: 'two-lumps',
          repayment: { kind: 'pro-rata', windowMonths: 48, owed: 'gross' },
        },
      },
    };
    expect(told(lump)).toBe(
      'Amazon pays $22,500 more than staying over 1 year, but not if you leave by then and have to repay.',
    );
  });
});

describe('the price that turns it', () => {
  it('is a fall where the offer is ahead, and a rise where it is behind', () => {
    // 850,000 − 800,000 = 50,000 of 150,000 of stock: a third.
    expect(under(besideBase(200_000))).toBe('A share price 33.4% lower would turn that.');
    // 110,000 of 150,000.
    expect(under(besideBase(240_000))).toBe('A share price 73.4% higher would turn that.');
  });

  it('makes two that are close the same', () => {
    expect(under(besideBase(213_000))).toBe('A share price 1.4% higher makes them equal.');
    expect(under(besideBase(212_500))).toBe('Any change of the share price tips it.');
  });

  it('may not exist', () => {
    expect(under(PUBLISHED)).toBe(
      'No share price from zero to five times the assumed one turns that.',
    );
  });

  it('does not move with the price that is being tried', () => {
    const sheet = besideBase(200_000);
    expect(underVerdict(figuresOf(sheet, rate(0.25)), namesOf(sheet))).toBe(under(sheet));
  });
});

describe('the finding over the bars', () => {
  const finding = (sheet: Sheet) => yearsFinding(figuresOf(sheet, FLAT), namesOf(sheet));

  it('says in which years the offer is ahead', () => {
    expect(finding(PUBLISHED)).toBe('Ahead of staying in every year');
    expect(finding(besideBase(215_000))).toBe(
      'Ahead of staying in year 2, behind in years 1, 3 and 4',
    );
    expect(finding(besideBase(240_000))).toBe('Behind staying in every year');
    expect(finding(besideBase(210_000))).toBe('Ahead of staying in years 1 and 2');
  });

  it('is the dip where there is nothing to compare with', () => {
    expect(finding(ALONE)).toBe('Year 3 pays $7,500 less than year 2');
    const base = { ...ALONE, offer: basePay(100_000) };
    expect(finding(base)).toBe('No year pays less than the one before it');
    expect(finding(places.presentJob.set(base, basePay(100_000)))).toBe(
      'The same as staying in every year',
    );
  });
});

describe('the shape of the offer', () => {
  it('names the dip, the handover and the cliff', () => {
    const [{ result }] = figuresOf(ALONE, FLAT).jobs;
    const shape = shapeOf(result.years, handoverOf(result.ledger), cliffOf(result.ledger));
    expect(shape.map(({ name, sentence }) => `${name}: ${sentence}`)).toEqual([
      'The dip: Year 3 pays $7,500 less than year 2.',
      'The handover: The last signing bonus comes in month 24, the next stock in month 30. In between, base has to carry you.',
      'The cliff: With month 48 everything has vested. Unless new stock is granted, year 5 pays $150,000, $60,000 less than the year before.',
    ]);
  });

  it('leaves out what is not there', () => {
    expect(shapeOf([], null, null)).toEqual([]);
    expect(shapeOf([], { bonusEnds: 24, nextVest: null }, null)[0]?.sentence).toMatch(
      /no stock vests after it/,
    );
    expect(shapeOf([], { bonusEnds: 23, nextVest: 24 }, null)[0]?.sentence).toMatch(
      /stock vests in the month after/,
    );
    const rising = { lastVest: 12, before: usd(10), after: usd(20) };
    expect(shapeOf([], null, rising)[0]?.sentence).toMatch(/year 2 pays \$20\.$/);
  });
});

describe('leaving early', () => {
  const leaving = (sheet: Sheet) => leavingSentence(figuresOf(sheet, FLAT), namesOf(sheet));
  const stops = (sheet: Sheet) => {
    const { jobs, month } = figuresOf(sheet, FLAT);
    return stopsSentence(jobs[0], month);
  };

  it('says what is kept, and what the alternatives would have paid', () => {
    // 150,000 × 1.5 + 55,000 + 22,500 + 7,500 = 310,000; staying 145,000 × 1.5 + 15,660 = 233,160.
    expect(leaving(leavingAt(PUBLISHED, 18))).toBe(
      'Leave at the end of month 18 and you keep $310,000 from Amazon, $76,840 more than staying.',
    );
    expect(leaving(leavingAt(besideBase(240_000), 18))).toMatch(/\$50,000 less than staying\.$/);
    expect(leaving(leavingAt(besideBase(240_000), 0))).toMatch(
      /you keep \$0 from Amazon, as much as staying\.$/,
    );
  });

  it('says what stops, what has not vested and what is owed', () => {
    expect(stops(leavingAt(ALONE, 18))).toBe(
      '$22,500 of signing bonus still to come stops. $142,500 of stock has not vested.',
    );
    const { signingBonus } = ALONE.offer;
    const lump = places.offer.set(ALONE, {
      ...ALONE.offer,
      signingBonus: {
        ...signingBonus,
        paid: 'two-lumps',
        repayment: { kind: 'pro-rata', windowMonths: 12, owed: 'gross' },
      },
    });
    // The 45,000 of month 13 has been held for 6 of 12 months.
    expect(stops(leavingAt(lump, 18))).toBe(
      '$142,500 of stock has not vested. $22,500 of signing bonus is owed back.',
    );
    expect(stops(leavingAt(ALONE, 48))).toBe('');
  });

  it('is told to those who do not see the picture', () => {
    const label = (sheet: Sheet) => leadLabel(figuresOf(sheet, FLAT), namesOf(sheet));
    expect(label(besideOffer(150_000, 200_000))).toBe(
      'How far Amazon is ahead by the month of leaving: against the other offer, behind from month 1, ahead from month 42.',
    );
    expect(label(ALONE)).toBe('What you keep of all pay by the month of leaving.');
    expect(label(places.presentJob.set({ ...ALONE, offer: basePay(1) }, basePay(1)))).toMatch(
      /against staying, level throughout\.$/,
    );
  });
});

describe('what is assumed', () => {
  it('stands beside the result, each thing once', () => {
    expect(assumed(figuresOf(PUBLISHED, FLAT))).toBe(
      'The share price is assumed flat. Relocation money pays for the move and is in no total. No raises; you stay throughout; before tax.',
    );
    const raised = fields.assumptions.raise.at.set(PUBLISHED, rate(0.03));
    expect(assumed(figuresOf(raised, FLAT))).toMatch(/Raises of 3% a year; you stay/);
    const grown = fields.offer.growth.at.set(ALONE, rate(0.1));
    expect(assumed(figuresOf(grown, FLAT))).toMatch(/at the growth typed/);
  });
});

describe('a schedule in one line', () => {
  it('gives the shares by year and the first month', () => {
    expect(scheduleText(SCHEDULES.amazon)).toBe(
      'Vests 5%, 15%, 40% and 40% by year, 6 times, first in month 12.',
    );
    expect(scheduleText([{ month: 3, fraction: rate(1) }])).toBe(
      'Vests 100% by year, once, first in month 3.',
    );
  });
});
