import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { grantOfValue } from '../../../src/lib/ledger/grant.ts';
import type { Pay, RepaymentTerms } from '../../../src/lib/ledger/pay.ts';
import { cents } from '../../../src/lib/money.ts';
import { rate } from '../../../src/lib/rate.ts';
import { type ScenarioInput, scenario } from '../../../src/lib/scenario/schema.ts';
import { calculateVersions, type VersionsInput } from '../../../src/lib/versions/calculate.ts';
import type { VersionChange } from '../../../src/lib/versions/change.ts';
import { versionsInput } from '../../../src/lib/versions/input.ts';
import { SCHEDULES } from '../../../src/lib/vesting/presets.ts';
import { amount, anyPay, isAmount, raise, share } from '../leaving/any.ts';
import { amazonPay, NOTHING, usd } from '../offer/pays.ts';

/** L6, about 2021, as published (nailyourjobinterview.com). */
const FIRST = amazonPay(150_000, 55_000, 45_000, 150_000);

const USUAL = {
  assumptions: { horizonYears: 4, raise: rate(0) },
  withheldRate: rate(0),
  tolerance: usd(500),
};

function versionsOf(pays: readonly Pay[], more: Partial<VersionsInput> = {}) {
  const versions = pays.map((pay, index) => ({ label: `v${index + 1}`, pay }));
  return calculateVersions({ versions, ...USUAL, ...more });
}

/** What the second changed. */
function change(before: Pay, after: Pay, more: Partial<VersionsInput> = {}) {
  const [only] = versionsOf([before, after], more).changes;
  if (!only) throw new Error('no change');
  return only;
}

const short = (lines: VersionChange['lines']) =>
  lines.map((line) => [line.detail.year, line.code, line.amount / 100]);

describe('one version', () => {
  it('is added up by year, on leaving at each anniversary, and over the horizon', () => {
    const result = versionsOf([{ ...FIRST, relocation: { amount: usd(9) } }]);
    expect(result.versions).toHaveLength(1);
    expect(result.versions[0]).toMatchObject({
      label: 'v1',
      kept: [
        { month: 12, amount: 21_250_000 },
        { month: 24, amount: 43_000_000 },
        { month: 36, amount: 64_000_000 },
        { month: 48, amount: 85_000_000 },
      ],
      total: 85_000_000,
      afterHorizon: 0,
    });
    expect(result.versions[0]?.years.map(({ total }) => total)).toEqual([
      21_250_000, 21_750_000, 21_000_000, 21_000_000,
    ]);
    expect(result.versions[0]?.pay.relocation.amount).toBe(900);
    expect(result).toMatchObject({
      changes: [],
      overall: null,
      issues: ['fewer-than-two-versions'],
    });
  });

  it('is none at all if there is none', () => {
    expect(versionsOf([])).toEqual({
      versions: [],
      changes: [],
      overall: null,
      issues: ['fewer-than-two-versions'],
    });
  });

  it('left early keeps less by what is owed', () => {
    const repayment: RepaymentTerms = { kind: 'pro-rata', windowMonths: 24, owed: 'net' };
    const lump: Pay = {
      ...NOTHING,
      signingBonus: { year1: usd(48_000), year2: usd(0), paid: 'two-lumps', repayment },
    };
    const kept = versionsOf([lump], { withheldRate: rate(0.25) }).versions[0]?.kept;
    // 48,000 − 24,000 × 0.75
    expect(kept?.map((row) => row.amount)).toEqual([3_000_000, 4_800_000, 4_800_000, 4_800_000]);
  });
});

describe('a counter that only moved money', () => {
  const moved = change(FIRST, amazonPay(150_000, 75_000, 45_000, 130_000));

  it('is seen as such, from where to where', () => {
    expect(moved).toMatchObject({ from: 'v1', to: 'v2', outcome: 'only-moved', total: 0 });
    expect(short(moved.lines)).toEqual([
      [1, 'signing-bonus', 20_000],
      [1, 'equity', -1000],
      [2, 'equity', -3000],
      [3, 'equity', -8000],
      [4, 'equity', -8000],
    ]);
    expect(short(moved.movedTo)).toEqual([[1, 'signing-bonus', 20_000]]);
    expect(short(moved.movedFrom)).toEqual([
      [1, 'equity', -1000],
      [2, 'equity', -3000],
      [3, 'equity', -8000],
      [4, 'equity', -8000],
    ]);
    expect(moved.lines[0]).toEqual({
      code: 'signing-bonus',
      amount: 2_000_000,
      detail: { year: 1, before: 5_500_000, after: 7_500_000 },
    });
    expect(moved.issues).toEqual([]);
  });

  it('is worth most to somebody who leaves early', () => {
    expect(moved.kept).toEqual([
      { month: 12, before: 21_250_000, after: 23_150_000, change: 1_900_000 },
      { month: 24, before: 43_000_000, after: 44_600_000, change: 1_600_000 },
      { month: 36, before: 64_000_000, after: 64_800_000, change: 800_000 },
      { month: 48, before: 85_000_000, after: 85_000_000, change: 0 },
    ]);
  });

  it('may move it from one year to another', () => {
    const years = change(FIRST, amazonPay(150_000, 70_000, 30_000, 150_000));
    expect(years.outcome).toBe('only-moved');
    expect(short(years.lines)).toEqual([
      [1, 'signing-bonus', 15_000],
      [2, 'signing-bonus', -15_000],
    ]);
  });
});

describe('what a change comes to', () => {
  const bonus = (year1: number) => amazonPay(150_000, year1, 45_000, 150_000);
  it.each([
    [60_000, 500, 'more'],
    [55_500.01, 500, 'more'],
    [55_500, 500, 'unchanged'],
    [55_000, 0, 'unchanged'],
    [55_000.01, 0, 'more'],
    [54_500, 500, 'unchanged'],
    [54_499.99, 500, 'less'],
    [50_000, 500, 'less'],
  ])('a year-1 bonus of %d, within %d, is %s', (year1, tolerance, outcome) => {
    expect(change(FIRST, bonus(year1), { tolerance: usd(tolerance) }).outcome).toBe(outcome);
  });

  it('goes by the total, with what went up and what went down beside it', () => {
    const more = change(FIRST, amazonPay(150_000, 75_000, 30_000, 150_000));
    expect(more).toMatchObject({ outcome: 'more', total: 500_000 });
    expect(short(more.movedFrom)).toEqual([[2, 'signing-bonus', -15_000]]);
    expect(short(more.movedTo)).toEqual([[1, 'signing-bonus', 20_000]]);
  });

  it('is moved money only where a part changed by more than the tolerance', () => {
    const by = (dollars: number) =>
      change(FIRST, amazonPay(150_000, 55_000 + dollars, 45_000 - dollars, 150_000)).outcome;
    expect(by(500)).toBe('unchanged');
    expect(by(500.01)).toBe('only-moved');
    expect(by(-500.01)).toBe('only-moved');
  });

  it('counts every kind of pay', () => {
    const after: Pay = {
      ...amazonPay(151_000, 55_000, 45_000, 150_000),
      oneOffs: [{ label: 'Stipend', month: 2, amount: usd(300) }],
    };
    expect(
      short(change(FIRST, after, { assumptions: { horizonYears: 1, raise: rate(0) } }).lines),
    ).toEqual([
      [1, 'base', 1000],
      [1, 'other', 300],
    ]);
  });

  it('applies the raise', () => {
    const assumptions = { horizonYears: 2, raise: rate(0.1) };
    const after = amazonPay(160_000, 55_000, 45_000, 150_000);
    expect(short(change(FIRST, after, { assumptions }).lines)).toEqual([
      [1, 'base', 10_000],
      [2, 'base', 11_000],
    ]);
  });
});

describe('several versions', () => {
  const [second, third] = [
    amazonPay(150_000, 65_000, 45_000, 150_000),
    amazonPay(150_000, 65_000, 50_000, 150_000),
  ];

  it('are compared each with the one before, and the last with the first', () => {
    const { changes, overall, issues } = versionsOf([FIRST, second, third]);
    expect(changes.map(({ from, to, total }) => [from, to, total])).toEqual([
      ['v1', 'v2', 1_000_000],
      ['v2', 'v3', 500_000],
    ]);
    expect(overall).toMatchObject({ from: 'v1', to: 'v3', total: 1_500_000 });
    expect(issues).toEqual([]);
  });

  it('of two, the overall change is the only one', () => {
    const { changes, overall } = versionsOf([FIRST, second]);
    expect(changes).toEqual([overall]);
  });
});

describe('what the total does not show', () => {
  const proRata: RepaymentTerms = { kind: 'pro-rata', windowMonths: 12, owed: 'gross' };
  const issues = (after: Partial<Pay>, before: Pay = FIRST) =>
    change(before, { ...FIRST, ...after }).issues;
  const bonus = (more: object) => ({ signingBonus: { ...FIRST.signingBonus, ...more } });
  const grown = (...growths: number[]) => ({
    grants: growths.map((one) =>
      grantOfValue(usd(150_000 / growths.length), SCHEDULES.amazon, rate(one)),
    ),
  });

  it('is nothing where nothing changed', () => {
    expect(issues({})).toEqual([]);
    expect(change(FIRST, FIRST)).toMatchObject({ outcome: 'unchanged', lines: [], relocation: 0 });
  });

  it('is relocation money', () => {
    const relocation = { amount: usd(15_000) };
    const moved = change(FIRST, { ...FIRST, relocation });
    expect(moved).toMatchObject({ outcome: 'unchanged', total: 0, relocation: 1_500_000 });
    expect(moved.issues).toEqual(['relocation-changed']);
    expect(change({ ...FIRST, relocation }, FIRST).relocation).toBe(-1_500_000);
  });

  it('is how the signing bonus is paid, where there is one in both', () => {
    expect(issues(bonus({ paid: 'two-lumps' }))).toEqual(['way-paid-changed']);
    const none = amazonPay(150_000, 0, 0, 150_000);
    expect(issues(bonus({ paid: 'two-lumps' }), none)).toEqual([]);
    expect(change({ ...FIRST, ...bonus({ paid: 'two-lumps' }) }, none).issues).toEqual([]);
    const even = { ...FIRST, ...bonus({ year1: usd(45_000) }) };
    expect(issues(bonus({ year1: usd(45_000), paid: 'two-lumps' }), even)).toEqual([
      'way-paid-changed',
    ]);
    const later = { year1: usd(0), paid: 'two-lumps' as const };
    expect(issues(bonus(later))).toEqual(['way-paid-changed']);
  });

  it('is the terms of repayment, of bonus or relocation', () => {
    expect(issues(bonus({ repayment: proRata }))).toEqual(['repayment-changed']);
    expect(issues({ relocation: { amount: usd(0), repayment: proRata } })).toEqual([
      'repayment-changed',
    ]);
    expect(issues(bonus({ repayment: { ...proRata, kind: 'none' } }))).toEqual([]);
    const before = { ...FIRST, ...bonus({ repayment: proRata }) };
    expect(issues(bonus({ repayment: { ...proRata } }), before)).toEqual([]);
    for (const terms of [{ kind: 'cliff' }, { windowMonths: 24 }, { owed: 'net' }]) {
      expect(issues(bonus({ repayment: { ...proRata, ...terms } }), before)).toEqual([
        'repayment-changed',
      ]);
    }
  });

  it('is the growth that equity is counted with', () => {
    expect(issues(grown(0.1))).toEqual(['growth-changed']);
    expect(issues(grown(0, 0))).toEqual([]);
    expect(issues(grown(0, 0.1))).toEqual(['growth-changed']);
    expect(
      change({ ...FIRST, ...grown(0.1, 0.02) }, { ...FIRST, ...grown(0.02, 0.1) }).issues,
    ).toEqual([]);
    expect(issues(grown(0.1), { ...FIRST, grants: [] })).toEqual([]);
  });

  it('is what comes after the years compared', () => {
    const assumptions = { horizonYears: 2, raise: rate(0) };
    const after = amazonPay(150_000, 55_000, 45_000, 180_000);
    expect(change(FIRST, after, { assumptions })).toMatchObject({
      total: 600_000,
      issues: ['after-horizon-changed'],
    });
    expect(change(FIRST, after).issues).toEqual([]);
  });
});

describe('any versions', () => {
  const input = fc.record({
    pays: fc.array(anyPay, { minLength: 2, maxLength: 4 }),
    assumptions: fc.record({ horizonYears: fc.integer({ min: 1, max: 6 }), raise }),
    withheldRate: share,
    tolerance: amount,
  });

  it('change by the sum of their lines, and all changes by the overall one', () => {
    fc.assert(
      fc.property(input, ({ pays, ...terms }) => {
        const { versions, changes, overall } = versionsOf(pays, terms);
        for (const { lines, total, movedFrom, movedTo } of changes) {
          expect(lines.reduce((sum, line) => sum + line.amount, 0)).toBe(total);
          expect([...movedFrom, ...movedTo]).toHaveLength(lines.length);
          expect(lines.filter((line) => !isAmount(line.amount) || line.amount === 0)).toEqual([]);
        }
        expect(changes.reduce((sum, { total }) => sum + total, 0)).toBe(overall?.total);
        expect(overall?.total).toBe((versions.at(-1)?.total ?? 0) - (versions[0]?.total ?? 0));
      }),
    );
  });

  it('turn round when they swap places', () => {
    fc.assert(
      fc.property(anyPay, anyPay, amount, (one, two, tolerance) => {
        const [there, back] = [change(one, two, { tolerance }), change(two, one, { tolerance })];
        expect(there.total + back.total).toBe(0);
        expect(there.issues).toEqual(back.issues);
        expect(there.movedFrom.length).toBe(back.movedTo.length);
        const turned = { more: 'less', less: 'more' } as const;
        const outcome = there.outcome === 'more' || there.outcome === 'less';
        expect(back.outcome).toBe(outcome ? turned[there.outcome as 'more'] : there.outcome);
        expect(isAmount(cents(there.total))).toBe(true);
      }),
    );
  });
});

describe('a scenario', () => {
  const read = (input: ScenarioInput) => scenario.parse(input);

  it('without versions has none', () => {
    expect(versionsInput(read({ offer: {} }))).toBeNull();
  });

  it('counts its own offer as the last', () => {
    const offers = [{ label: 'First', offer: { base: 1 } }];
    const whole = read({ offer: { base: 2 }, versions: { offers } });
    expect(versionsInput(whole)).toEqual({
      versions: [
        { label: 'First', pay: whole.versions?.offers[0]?.offer },
        { label: 'offer', pay: whole.offer },
      ],
      assumptions: { horizonYears: 4, raise: 0 },
      withheldRate: 0,
      tolerance: 50_000,
    });
    expect(versionsInput(read({ versions: { offers } }))?.versions).toHaveLength(1);
  });

  it('states tolerance, assumptions and the rate withheld', () => {
    const input = versionsInput(
      read({
        versions: { offers: [], tolerance: 0 },
        leaving: { withheldRate: 0.3 },
        assumptions: { horizonYears: 2, raise: 0.05 },
      }),
    );
    expect(input).toEqual({
      versions: [],
      assumptions: { horizonYears: 2, raise: 0.05 },
      withheldRate: 0.3,
      tolerance: 0,
    });
  });
});
