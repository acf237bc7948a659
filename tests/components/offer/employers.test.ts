import { expect, it } from 'vitest';
import { PRESETS } from '../../../src/components/offer/employers.ts';

const preset = (name: string) => PRESETS.find((each) => each.name === name);

it('a schedule says how many publishers are behind it', () => {
  expect(preset('Amazon')?.source).toBe(
    'Grade B, Avier Wealth Advisors (undated) and 5 more; looked up November 23, 2026.',
  );
  expect(preset('Pinterest')?.source).toBe(
    'Grade C, Levels.fyi (2024); looked up November 25, 2026.',
  );
});

it('a schedule with one source says so before all else', () => {
  const weak = PRESETS.filter(({ source }) => source.startsWith('Grade C'));
  expect(weak.length).toBeGreaterThan(5);
  expect(weak.filter(({ doubts }) => !/^One (source|letter)/.test(doubts))).toEqual([]);
  expect(preset('Google')?.doubts).toMatch(
    /^One source, Levels\.fyi, in 2024, 2025 and 2026\. SalaryScript still gives 33\/33\/22\/12/,
  );
});

it('a schedule with two does not', () => {
  expect(preset('Meta')?.doubts).toBe('No cliff: leaving in year 1 keeps what has vested.');
});
