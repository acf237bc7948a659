import { render } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { LeadChart } from '../../../src/components/charts/LeadChart.tsx';
import { MonthBars } from '../../../src/components/charts/MonthBars.tsx';
import { PartKey, YearBars } from '../../../src/components/charts/YearBars.tsx';
import { toolStart } from '../../../src/components/site/examples.ts';
import { monthsByKind } from '../../../src/lib/ledger/years.ts';
import { cents } from '../../../src/lib/money.ts';
import { calculateOffer } from '../../../src/lib/offer/calculate.ts';
import { rate } from '../../../src/lib/rate.ts';

const { ledger, years } = calculateOffer(toolStart('l6-published').sheet.offer, {
  horizonYears: 4,
  raise: rate(0),
});
const job = { id: 'offer', name: 'Amazon', years };

describe('years as bars', () => {
  it('are pieces end to end, on one scale from zero', () => {
    const { container } = render(<YearBars jobs={[job]} />);
    const [first] = container.querySelectorAll('svg');
    const pieces = [...(first?.querySelectorAll('rect') ?? [])];
    // 150,000 · 55,000 · 7,500 of 217,500.
    expect(pieces.map((piece) => [piece.getAttribute('x'), piece.getAttribute('width')])).toEqual([
      ['0%', '68.966%'],
      ['68.966%', '25.287%'],
      ['94.253%', '3.448%'],
    ]);
    expect([...container.querySelectorAll('.who')].map((who) => who.textContent)).toEqual([
      ...['Year 1', 'Year 2', 'Year 3', 'Year 4'],
    ]);
    expect([...container.querySelectorAll('.sum')].map((sum) => sum.textContent)).toEqual([
      ...['$212,500', '$217,500', '$210,000', '$210,000'],
    ]);
  });

  it('name the pieces that have room for it, and each job where there are two', () => {
    const { container } = render(<YearBars jobs={[job, { ...job, id: 'b', name: 'Staying' }]} />);
    const [first] = container.querySelectorAll('svg');
    expect(first?.textContent).toBe('Base $150kBonus $55k');
    expect(first?.querySelector('.signingBonus .roomy')).not.toBeNull();
    expect(container.querySelectorAll('.who')[1]?.textContent).toBe('Staying');
    expect(container.querySelector('.year')?.textContent).toBe('Year 1');
  });

  it('leave out a part that costs money, and stand at zero where there is nothing', () => {
    const [one] = years;
    if (!one) throw new Error('no year');
    const zero = cents(0);
    const nothing = { ...one, base: zero, signingBonus: zero, equity: zero, total: zero };
    const cost = { ...nothing, year: 2, other: cents(-100), total: cents(-100) };
    const { container } = render(<YearBars jobs={[{ ...job, years: [nothing, cost] }]} />);
    expect(container.querySelectorAll('rect')).toHaveLength(0);
    expect(container.textContent).toBe('Year 1$0Year 2−$1');
  });

  it('have a key of the parts that there are', () => {
    const { container } = render(<PartKey jobs={[job]} />);
    expect(container.textContent).toBe('BaseBonusEquity');
  });
});

describe('months as bars', () => {
  it('are columns on one scale, with the first and the richest month in words', () => {
    const months = monthsByKind(ledger, 48);
    const { container } = render(<MonthBars jobs={[{ id: 'offer', name: 'Amazon', months }]} />);
    expect(container.querySelectorAll('rect.base')).toHaveLength(48);
    expect(container.querySelectorAll('rect.signingBonus')).toHaveLength(24);
    expect(container.querySelectorAll('rect.equity')).toHaveLength(6);
    expect(container.textContent).toMatch(
      /^Amazon\. Month 1 brings \$17\.1k, month 30 the most: \$42\.5k\./,
    );
  });

  it('say it shorter where the first month is the richest', () => {
    const months = monthsByKind(ledger, 6);
    const { container } = render(<MonthBars jobs={[{ id: 'offer', name: 'Amazon', months }]} />);
    expect(container.textContent).toMatch(
      /^Amazon\. Month 1 brings \$17\.1k, no month brings more\./,
    );
    const { container: none } = render(<MonthBars jobs={[{ id: 'x', name: 'X', months: [] }]} />);
    expect(none.innerHTML).not.toMatch(/NaN|Infinity/);
  });
});

describe('who is ahead by month', () => {
  const lead = (id: string, leads: readonly number[], turns: readonly number[] = []) => ({
    id,
    name: `against ${id}`,
    leads: leads.map((amount) => cents(amount)),
    turns,
  });
  const draw = (...lines: ReturnType<typeof lead>[]) =>
    render(<LeadChart lines={lines} month={1} label="the picture" />).container;
  const heights = (container: Element) =>
    [...container.querySelectorAll('text.name')].map((name) => Number(name.getAttribute('y')));

  it('crosses zero where the lead changes, and names that month', () => {
    const container = draw(lead('staying', [0, -100, 100], [2]));
    expect(container.querySelector('path')?.getAttribute('d')).toBe('M0 119L1 194L2 44');
    expect(container.querySelector('.zero')?.getAttribute('y1')).toBe('119');
    expect(container.querySelector('.crossing text')?.textContent).toBe('2');
    expect(container.querySelector('.name')?.textContent).toBe('against staying $1');
    expect(container.querySelector('[role=img]')?.getAttribute('aria-label')).toBe('the picture');
  });

  it('keeps names apart that end at one height', () => {
    const [a = 0, b = 0] = heights(draw(lead('a', [0, 0, 100]), lead('b', [0, 0, 100])));
    expect(Math.abs(a - b)).toBeGreaterThanOrEqual(17);
    expect(Math.min(a, b)).toBeGreaterThanOrEqual(11);
  });

  it('names an end below zero under its line', () => {
    const [name = 0] = heights(draw(lead('a', [0, 0, -100])));
    expect(name).toBe(194 + 16);
  });

  it('leaves many months without names, and stays level where nothing differs', () => {
    const many = draw(lead('a', [0, 1, -1, 1, -1, 1], [2, 3, 4, 5]));
    expect(many.querySelectorAll('.crossing circle')).toHaveLength(4);
    expect(many.querySelectorAll('.crossing text')).toHaveLength(0);
    expect(draw(lead('a', [0, 0, 0])).innerHTML).not.toMatch(/NaN|Infinity/);
    expect(draw(lead('a', [])).innerHTML).not.toMatch(/NaN|Infinity/);
  });
});
