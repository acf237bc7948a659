import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { BreakEvenChart } from '../../../src/components/charts/BreakEvenChart.tsx';
import { CostBars } from '../../../src/components/charts/CostBars.tsx';
import { dollars } from '../../../src/lib/money.ts';
import { worked } from '../base-vs-signing-bonus/inputs.ts';

afterEach(cleanup);

function draw(terms: Parameters<typeof worked>[0] = {}) {
  const [, { running, bonusValue, breakEvenMonth }] = worked(terms);
  render(
    <BreakEvenChart
      running={running}
      bonus={bonusValue}
      breakEvenMonth={breakEvenMonth}
      label="The picture"
    />,
  );
  const chart = screen.getByRole('img', { name: 'The picture' });
  const texts = [...chart.querySelectorAll('text')].map(({ textContent }) => textContent);
  return { chart, texts };
}

describe('the break-even chart', () => {
  it('marks the month of the crossing at its place on both axes', () => {
    const { chart, texts } = draw();
    expect(texts).toEqual([
      ...['year 1', 'year 2', 'year 3', 'year 4'],
      'month 36',
      'Signing bonus $30k',
      'Raise $40k',
    ]);
    const circle = chart.querySelector('.crossing circle');
    expect(circle?.getAttribute('cx')).toBe('75%');
    expect(circle?.getAttribute('cy')).toBe('71');
    expect(chart.querySelector('.bonus')?.getAttribute('y1')).toBe('71');
  });

  it('draws the raise from nothing at the floor to its end at the top', () => {
    const path = draw().chart.querySelector('.rise')?.getAttribute('d') ?? '';
    expect(path.startsWith('M0 206L')).toBe(true);
    expect(path.endsWith('L100 26')).toBe(true);
    expect(path.match(/L/g)).toHaveLength(48);
  });

  it('marks no crossing that does not come', () => {
    const { chart, texts } = draw({ years: 2 });
    expect(chart.querySelector('.crossing')).toBeNull();
    expect(texts).toEqual(['year 1', 'year 2', 'Signing bonus $30k', 'Raise $20k']);
  });

  it('shortens the years’ names where there are many', () => {
    expect(draw({ years: 6 }).texts.slice(0, 6)).toEqual(['1', '2', '3', '4', '5', '6']);
  });

  it.each([
    ['right of a crossing in the first half', { rise: 30_000, bonus: 30_000 }, '25%', 'start', '8'],
    ['left of a crossing in the second half', {}, '75%', 'end', '-8'],
  ])('writes the month %s', (_, terms, x, anchor, dx) => {
    const month = draw(terms).chart.querySelector('.crossing text');
    expect([
      month?.getAttribute('x'),
      month?.getAttribute('text-anchor'),
      month?.getAttribute('dx'),
    ]).toEqual([x, anchor, dx]);
  });

  it('keeps the two labels apart where the lines end close together', () => {
    const place = (terms: Parameters<typeof worked>[0], of: string) => {
      const y = draw(terms).chart.querySelector(of)?.getAttribute('y');
      cleanup();
      return Number(y);
    };
    const close = { years: 3 };
    expect(Math.abs(place(close, '.rise-label') - place(close, '.bonus-label'))).toBeGreaterThan(
      20,
    );
  });

  it('draws nothing at all without breaking', () => {
    const { chart } = draw({ rise: 0, bonus: 0 });
    expect(chart.outerHTML).not.toMatch(/NaN|Infinity|undefined/);
  });
});

describe('the bars of costs', () => {
  const bars = [
    { id: 'a', label: 'Unvested equity', weight: dollars(50), full: dollars(200) },
    { id: 'b', label: 'Lost leave', weight: dollars(100), full: dollars(100) },
  ];

  it('are a list in words, each as long as its share of the largest that could be', () => {
    render(<CostBars bars={bars} label="Heaviest first" />);
    expect(screen.getByRole('list', { name: 'Heaviest first' })).toBeTruthy();
    expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      'Unvested equity$50',
      'Lost leave$100',
    ]);
    const width = (of: string) =>
      [...document.querySelectorAll(of)].map((rect) => rect.getAttribute('width'));
    expect(width('rect.full')).toEqual(['100%', '50%']);
    expect(width('rect.weight')).toEqual(['25%', '50%']);
  });

  it('are none where nothing is listed, and of no length where all is zero', () => {
    const { rerender } = render(<CostBars bars={[]} label="Heaviest first" />);
    expect(screen.queryAllByRole('listitem')).toEqual([]);
    const zero = { id: 'a', label: 'x', weight: dollars(0), full: dollars(0) };
    rerender(<CostBars bars={[zero]} label="Heaviest first" />);
    expect(document.querySelector('rect.full')?.getAttribute('width')).toBe('0%');
  });
});
