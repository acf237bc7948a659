import { expect, it } from 'vitest';
import { calculateMarginalRate, sumOfRates } from '../../../src/lib/tax/marginal.ts';
import { RATE_PARTS, rateParts } from '../../../src/lib/tax/rate-parts.ts';
import { type Asked, income, rules } from './on-file.ts';

const linesAt = (wages: number, asked: Asked) =>
  calculateMarginalRate(rules(asked), income(wages)).lines;

it('gathers what is federal, what is the state’s, and payroll taxes of both', () => {
  expect(rateParts(linesAt(150_000, { state: 'CA' }))).toEqual([
    { code: 'federal-income', rate: 0.24 },
    { code: 'state-income', rate: 0.093 },
    // 6.2 % + 1.45 % + 1.3 % for SDI
    { code: 'payroll', rate: 0.0895 },
  ]);
  // 1.45 % + 0.9 %
  expect(rateParts(linesAt(218_000, {}))).toEqual([
    { code: 'federal-income', rate: 0.32 },
    { code: 'payroll', rate: 0.0235 },
  ]);
});

it('gathers the taxes of several places', () => {
  const parts = rateParts(linesAt(150_000, { state: 'NY', places: ['New York City', 'Yonkers'] }));
  expect(parts.map(({ code }) => code)).toEqual(RATE_PARTS);
  // 3.876 % and 1.95975 %
  expect(parts[2]?.rate).toBe(0.0583575);
});

it('adds up to the rate', () => {
  const { lines, rate } = calculateMarginalRate(
    rules({ state: 'OR', places: ['Multnomah County (Preschool for All)'] }),
    income(300_000),
  );
  expect(sumOfRates(rateParts(lines).map((part) => part.rate))).toBe(rate);
});

it('leaves out what is nothing, and knows no combined rate', () => {
  expect(rateParts([])).toEqual([]);
  const [line] = linesAt(218_000, {});
  if (!line) throw new Error('no line');
  expect(rateParts([{ ...line, code: 'combined' }])).toEqual([]);
});
