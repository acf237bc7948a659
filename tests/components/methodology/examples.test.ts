// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { whatMovesTheAsk } from '../../../src/components/methodology/asking.ts';
import { EXAMPLES } from '../../../src/components/methodology/examples.ts';
import { formatMoney } from '../../../src/lib/format.ts';
import { sum } from '../../../src/lib/money.ts';

describe.each(Object.entries(EXAMPLES))('%s', (_, example) => {
  const { caption, given, rows, total, notes = [] } = example();

  it('has lines that add up to its total', () => {
    expect(rows.length).toBeGreaterThan(1);
    expect(sum(rows.map(({ amount }) => amount))).toBe(total.amount);
  });

  it('says what it is computed with', () => {
    expect(given.length).toBeGreaterThan(0);
  });

  it('shows no value that is missing', () => {
    const labels = [...rows, total].map(({ label }) => label);
    const text = [caption, ...given, ...labels, ...notes].join('\n');
    expect(text).not.toMatch(/NaN|Infinity|undefined|null|\[object|-\d|−\$0\b/);
  });
});

/** What the design numbers and hand arithmetic say. */
describe('the page shows', () => {
  const totals = (name: keyof typeof EXAMPLES) =>
    EXAMPLES[name]().rows.map(({ amount }) => formatMoney(amount));

  it('the published offer, to the dollar', () => {
    expect(totals('offerByYear')).toEqual(['$212,500', '$217,500', '$210,000', '$210,000']);
  });

  it('a repayment pro rata: $55,000 × 10/24', () => {
    expect(totals('leavingEarly')).toContain('−$22,916.67');
  });

  it('that a rise of $10,000 catches up with $30,000 at month 36', () => {
    expect(EXAMPLES.plainRise().notes?.join(' ')).toContain('at month 36');
  });

  it('Social Security only up to the wage base: $14,500 × 6.2%', () => {
    expect(totals('withheld')).toContain('$899');
  });

  it('two offers too close to call', () => {
    expect(EXAMPLES.tooCloseToCall().caption).toContain('too close to call');
  });

  it('three inputs that move the ask', () => {
    expect(whatMovesTheAsk().length).toBe(3);
  });
});
