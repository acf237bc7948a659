import { render, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { Drivers } from '../../../src/components/scenario/Drivers.tsx';
import { startingState } from '../../../src/components/scenario/store.ts';
import { SheetProvider } from '../../../src/components/scenario/useSheet.ts';
import { toolStart } from '../../../src/components/site/examples.ts';
import { cents } from '../../../src/lib/money.ts';
import type { Driver } from '../../../src/lib/sensitivity/calculate.ts';

function driver(
  given: Pick<Driver, 'name' | 'unit' | 'slope'>,
  [low, now, high]: [number, number, number],
): Driver {
  const measured = (value: number) => ({ value, measure: cents(Math.round(value / 2)) });
  return {
    ...given,
    now: measured(now),
    low: measured(low),
    high: measured(high),
    moves: cents(120_000),
    curve: [measured(low), measured(now), measured(high)],
  };
}

function shown(...drivers: Driver[]) {
  const state = startingState(toolStart());
  render(
    <SheetProvider value={{ state, update: () => {} }}>
      <Drivers drivers={drivers} measure="the ask" />
    </SheetProvider>,
  );
}

const BASE = driver(
  { name: 'offer.base', unit: 'money', slope: -1.594 },
  [10_000_000, 17_600_000, 20_000_000],
);
const RATE = driver({ name: 'transition.marginalRate', unit: 'rate', slope: 950 }, [0, 0.36, 0.9]);
const PEAK = driver({ name: 'assumptions.raise', unit: 'rate', slope: 0 }, [0, 0.1, 0.2]);

describe('the three inputs that matter most', () => {
  it('says what a round change of each does', () => {
    shown(BASE, RATE, PEAK);
    const [base, rate, peak] = screen.getAllByRole('listitem');
    expect(base?.textContent).toContain(
      'Base salary, a year (this offer), now $176,000. Each $1,000 more takes $1,594 off the ask.',
    );
    expect(rate?.textContent).toContain(
      'now 36%. Each percentage point more adds $9.50 to the ask.',
    );
    expect(peak?.textContent).toContain('A change of it either way moves the ask by up to $1,200.');
  });

  it('draws each curve and tells its ends', () => {
    shown(BASE);
    const curve = within(screen.getByRole('listitem')).getByRole('img');
    expect(curve.getAttribute('aria-label')).toBe(
      'How the ask depends on it: at $100,000 it is $50,000, at $200,000 it is $100,000.',
    );
    expect(screen.getByRole('listitem').textContent).toContain('$100k →\u00a0$50k');
  });

  it('shows nothing where nothing matters', () => {
    shown();
    expect(screen.queryByRole('list')).toBeNull();
  });
});
