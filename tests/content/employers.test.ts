import { describe, expect, it } from 'vitest';
import { SCHEDULES } from '../../src/lib/vesting/presets.ts';
import { isWhole, type VestingSchedule } from '../../src/lib/vesting/schedule.ts';
import { jsonOf, namesIn, type Source } from './content.ts';

interface Read extends Source {
  /** The page that others quote; it was not opened itself. */
  readonly cited?: true;
}

interface Preset {
  readonly label?: string;
  readonly value: VestingSchedule;
  readonly asOf: string;
  readonly grade: string;
  readonly reviewBy: string;
  readonly sources: readonly Read[];
  readonly note?: string;
  readonly conflict?: string;
}

interface Employer {
  readonly id: string;
  readonly employer: string;
  readonly vesting: Preset;
  readonly variants?: readonly Preset[];
}

const EMPLOYERS: readonly Employer[] = namesIn('employers', '.json').map((id) => ({
  ...jsonOf<Omit<Employer, 'id'>>(`employers/${id}.json`),
  id,
}));

const scheduleOf = (id: string) => EMPLOYERS.find((employer) => employer.id === id)?.vesting.value;

const PRESETS = EMPLOYERS.flatMap(({ id, vesting, variants = [] }) =>
  [vesting, ...variants].map((preset) => ({
    ...preset,
    name: `${id}: ${preset.label ?? 'usual'}`,
  })),
);

/** Who was really read, each once: two filings of one company are one reader, and so are its copies. */
const readersOf = ({ sources }: Preset) =>
  new Set(
    sources
      .filter(({ cited }) => !cited)
      .map(({ publisher }) => publisher.replace(/( officer)? \(.*\)$/, '')),
  );

it('there is a schedule for each of the employers a candidate is likely to leave', () => {
  expect(EMPLOYERS.length).toBeGreaterThanOrEqual(15);
  expect(EMPLOYERS.map(({ id }) => id)).toEqual(
    expect.arrayContaining(['amazon', 'apple', 'google', 'meta', 'microsoft']),
  );
  expect(new Set(EMPLOYERS.map(({ employer }) => employer)).size).toBe(EMPLOYERS.length);
});

describe.each(PRESETS)('$name', ({ value, asOf, reviewBy, grade, sources }) => {
  it('vests all of the grant', () => {
    expect(value.reduce((total, { fraction }) => total + fraction, 0)).toBeCloseTo(1, 9);
    expect(isWhole(value)).toBe(true);
    expect(value.filter(({ fraction }) => fraction <= 0 || fraction > 1)).toEqual([]);
  });

  it('goes forward in whole months, within the ledger', () => {
    const months = value.map(({ month }) => month);
    expect(months.filter((month) => !Number.isInteger(month) || month < 1 || month > 72)).toEqual(
      [],
    );
    expect(months.filter((month, index) => month <= (months[index - 1] ?? 0))).toEqual([]);
  });

  it('is dated, graded and sourced', () => {
    expect(reviewBy > asOf).toBe(true);
    expect(['A', 'B', 'C', 'D']).toContain(grade);
    expect(sources.length).toBeGreaterThan(0);
    expect(sources.filter(({ url }) => !/^https?:\/\//.test(url))).toEqual([]);
  });
});

describe('the schedules that a scenario may name', () => {
  it('are Amazon’s usual one', () => {
    expect(SCHEDULES.amazon).toEqual([
      { month: 12, fraction: 0.05 },
      { month: 24, fraction: 0.15 },
      { month: 30, fraction: 0.2 },
      { month: 36, fraction: 0.2 },
      { month: 42, fraction: 0.2 },
      { month: 48, fraction: 0.2 },
    ]);
    expect(scheduleOf('amazon')).toEqual(SCHEDULES.amazon);
  });

  it('and four equal years', () => {
    expect(scheduleOf('four-year-equal-years')).toEqual(SCHEDULES['four-equal-years']);
  });
});

it('no schedule cites a mirror', () => {
  const mirrors = /cloudfront\.net|51\.38\.226\.115|redlib|gpgaming|preprod/;
  const urls = PRESETS.flatMap(({ sources }) => sources.map(({ url }) => url));
  expect(urls.filter((url) => mirrors.test(new URL(url).host))).toEqual([]);
});

describe('a grade', () => {
  const graded = (...grades: readonly string[]) =>
    PRESETS.filter(({ grade }) => grades.includes(grade));
  const names = (found: readonly { readonly name: string }[]) => found.map(({ name }) => name);

  it('of A or B rests on two publishers that were read', () => {
    expect(graded('A', 'B').length).toBeGreaterThan(10);
    expect(names(graded('A', 'B').filter((preset) => readersOf(preset).size < 2))).toEqual([]);
  });

  it('of B stands beside at least eight schedules to compare with Amazon’s', () => {
    const named = EMPLOYERS.filter(
      ({ id, vesting }) => !/^(amazon|four-|startup)/.test(id) && vesting.grade <= 'B',
    );
    expect(named.map(({ id }) => id).length).toBeGreaterThanOrEqual(8);
  });

  it('of C says that there is one source', () => {
    const quiet = graded('C').filter((preset) => !/^One (source|letter)/.test(preset.note ?? ''));
    expect(names(quiet)).toEqual([]);
  });

  it('of D is told as a conflict', () => {
    expect(graded('D').length).toBeGreaterThan(0);
    expect(names(graded('D').filter(({ conflict }) => !conflict))).toEqual([]);
  });

  it('is never lower for the usual schedule than for another without a conflict', () => {
    const silent = EMPLOYERS.filter(
      ({ vesting, variants = [] }) =>
        !vesting.conflict && variants.some(({ grade }) => grade < vesting.grade),
    );
    expect(silent.map(({ id }) => id)).toEqual([]);
  });
});
