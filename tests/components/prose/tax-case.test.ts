// @vitest-environment node
import { describe, expect, it } from 'vitest';
import {
  grossUpCase,
  marginalCase,
  placeName,
  rulesOfCase,
  type TaxCase,
  taxBonus,
} from '../../../src/components/prose/tax-case.ts';
import { dollars } from '../../../src/lib/money.ts';

const SEATTLE: TaxCase = { state: 'WA', wages: 172_000 };

describe('a bonus of $60,000 beside $172,000 of wages in Washington', () => {
  const { withheld, owed, gap } = taxBonus(60_000, SEATTLE);

  it('is withheld on at 22% and the payroll rates', () => {
    // 13,200 + 6.2% of 12,500 + 1.45% of 60,000 + 0.9% of 32,000 + 0.807159% of 12,500 + 0.58% of 60,000
    expect(withheld.total).toBe(dollars(13_200 + 775 + 870 + 288 + 100.89 + 348));
    expect(withheld.net).toBe(dollars(44_418.11));
  });

  it('owes 24% up to $201,775 of taxable income and 32% above', () => {
    // Taxable: 155,900 without, 215,900 with. 45,875 × 24% + 14,125 × 32%.
    expect(owed.total - withheld.total).toBe(dollars(11_010 + 4_520 - 13_200));
  });

  it('leaves the difference for April', () => {
    expect(gap.total).toBe(dollars(2_330));
  });
});

it('counts a wage base that two employers share only once', () => {
  const { gap } = taxBonus(30_000, { state: 'TX', wages: 86_000, otherWages: 110_000 });
  const line = gap.lines.find(({ code }) => code === 'social-security');
  expect(line?.amount).toBe(dollars(-1_860));
});

it('knows places in a state, and names one that it does not know', () => {
  const city: TaxCase = { state: 'NY', place: 'New York City', wages: 172_000 };
  expect(rulesOfCase(city).localities.map(({ name }) => name)).toEqual(['New York City']);
  expect(placeName(city)).toBe('New York City');
  expect(placeName(SEATTLE)).toBe('Washington');
  expect(() => rulesOfCase({ ...SEATTLE, place: 'Atlantis' })).toThrow('Atlantis');
});

it('grosses up exactly at the rate on the next dollar', () => {
  const asked: TaxCase = { state: 'TX', wages: 230_000 };
  // Taxable income of 213,900: 32%; Medicare 1.45% and 0.9%.
  expect(marginalCase(asked).rate).toBe(0.3435);
  // 6,565 ÷ (1 − 0.3435)
  expect(grossUpCase(6_565, asked).total).toBe(dollars(10_000));
});
