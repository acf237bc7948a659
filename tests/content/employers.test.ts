import { describe, expect, it } from 'vitest';
import { SCHEDULES } from '../../src/lib/vesting/presets.ts';
import { isWhole, type VestingSchedule } from '../../src/lib/vesting/schedule.ts';
import { jsonOf, namesIn, type Source } from './content.ts';

interface Preset {
  readonly label?: string;
  readonly value: VestingSchedule;
  readonly asOf: string;
  readonly grade: string;
  readonly reviewBy: string;
  readonly sources: readonly Source[];
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
