import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderToString } from 'react-dom/server';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Bar } from '../../../../src/components/scenario/Bar.tsx';
import { TaxRate } from '../../../../src/components/scenario/tax/TaxRate.tsx';
import { useRated } from '../../../../src/components/scenario/useRated.ts';
import { useSheet } from '../../../../src/components/scenario/useSheet.ts';
import type { Sheet } from '../../../../src/lib/scenario/sheet.ts';
import { arrive, fieldNamed, wordsOf } from '../../island.tsx';
import { InTool } from '../InTool.tsx';
import { TABLES, taxed } from './figures.ts';

const fetched = vi.fn();
beforeEach(() => {
  fetched.mockReset().mockImplementation(async () => ({ json: async () => TABLES }));
  vi.stubGlobal('fetch', fetched);
});
afterEach(() => vi.unstubAllGlobals());

function Part({ whole }: { readonly whole: boolean }) {
  return (
    <>
      <Bar />
      <TaxRate rated={useRated(useSheet().state.sheet)} whole={whole} />
    </>
  );
}

/** The part in a tool; the example states a rate of 36 % and names no state. */
function inTool(sheet: Partial<Sheet> = {}, whole = true) {
  return (
    <InTool sheet={sheet}>
      <Part whole={whole} />
    </InTool>
  );
}

const rate = (page: HTMLElement) => fieldNamed(page, 'transition.marginalRate');
const list = (label: string) => screen.getByLabelText<HTMLSelectElement>(label);
const STATE = 'State that taxes the pay';
const STATUS = 'Filing status';

describe('as served', () => {
  const served = (whole: boolean) => {
    const page = document.createElement('div');
    page.innerHTML = renderToString(inTool({}, whole));
    return page;
  };

  it('shows the example’s rate and every state on a tool’s own page', () => {
    const page = served(true);
    expect(rate(page).value).toBe('36%');
    expect(page.querySelectorAll('select[name="assumptions.state"] option')).toHaveLength(52);
    expect(page.querySelector('[data-mine]')).toBeNull();
    expect(page.querySelector('a')?.getAttribute('href')).toBe('/methodology/#transition-cost');
  });

  it('folds the lists away in an article', () => {
    const page = served(false);
    expect(page.querySelectorAll('option[value=CA]')).toHaveLength(0);
    expect(wordsOf(page.querySelector('summary'))).toBe(
      'Work it out from your state and how you file',
    );
  });
});

describe('alive', () => {
  it('works the rate out from a state and a status, in one step each', async () => {
    const { page, complaints } = await arrive(inTool());
    expect(complaints).toEqual([]);
    await userEvent.selectOptions(list(STATE), 'California');
    expect(rate(page).value).toBe('');
    // Year 1 of the example pays 176,000 + 68,000 + 10,102.50: 32 %, 1.45 %, 0.9 %, 9.3 % and 1.3 %.
    await waitFor(() =>
      expect(wordsOf(page)).toContain(
        'Counted as 44.95%, by 2026 figures: federal income tax 32%, California income tax 9.3% and payroll taxes 3.65%.',
      ),
    );
    await userEvent.selectOptions(list(STATUS), 'Married, filing jointly');
    expect(wordsOf(page)).toContain(
      'Counted as 36.95%, by 2026 figures: federal income tax 24%, California income tax 9.3% and payroll taxes 3.65%.',
    );
    expect(page.querySelectorAll('.field[data-mine]')).toHaveLength(3);
    await userEvent.click(screen.getByRole('button', { name: 'Undo' }));
    expect(list(STATUS).value).toBe('single');
    await userEvent.click(screen.getByRole('button', { name: 'Undo' }));
    expect(list(STATE).value).toBe('');
    expect(rate(page).value).toBe('36%');
    await userEvent.click(screen.getByRole('button', { name: 'Redo' }));
    expect(list(STATE).value).toBe('CA');
    expect(fetched).toHaveBeenCalledExactlyOnceWith('/figures/tax.json');
  });

  it('goes back alone', async () => {
    await arrive(inTool());
    await userEvent.selectOptions(list(STATE), 'Washington');
    await userEvent.selectOptions(list(STATUS), 'Head of household');
    await userEvent.click(screen.getByRole('button', { name: `Reset ${STATE}` }));
    expect(list(STATE).value).toBe('');
    expect(list(STATUS).value).toBe('head-of-household');
  });

  it('leaves a rate alone that the reader typed, says what would count, and takes it when asked', async () => {
    const { page } = await arrive(inTool());
    await userEvent.clear(rate(page));
    await userEvent.type(rate(page), '41');
    await userEvent.selectOptions(list(STATE), 'California');
    expect(rate(page).value).toBe('41');
    await waitFor(() => expect(wordsOf(page)).toContain('Worked out, it is 44.95%, by 2026'));
    await userEvent.click(screen.getByRole('button', { name: 'Count with the rate worked out' }));
    expect(rate(page).value).toBe('');
    expect(wordsOf(page)).toContain('Counted as 44.95%');
    expect(screen.queryByRole('button', { name: /worked out/ })).toBeNull();
  });

  it('asks for the places of a state that has some', async () => {
    const { page } = await arrive(inTool());
    expect(screen.queryByRole('group')).toBeNull();
    await userEvent.selectOptions(list(STATUS), 'Married, filing jointly');
    await userEvent.selectOptions(list(STATE), 'New York');
    const places = within(
      await screen.findByRole('group', { name: 'City or county that taxes it too' }),
    );
    // 24 %, 5.9 % and 3.876 %, 1.45 % and 0.9 %.
    await userEvent.click(places.getByLabelText('New York City'));
    expect(wordsOf(page)).toContain(
      'Counted as 36.126%, by 2026 figures: federal income tax 24%, New York income tax 5.9%, New York City tax 3.876% and payroll taxes 2.35%.',
    );
    expect(page.querySelector('.ticks[data-mine]')).not.toBeNull();
    await userEvent.selectOptions(list(STATE), 'New Jersey');
    expect(screen.queryByRole('group')).toBeNull();
    expect(wordsOf(page)).not.toContain('New York City');
  });

  it('says that no state is counted', async () => {
    const { page } = await arrive(inTool());
    await userEvent.selectOptions(list(STATUS), 'Married, filing jointly');
    await waitFor(() =>
      expect(wordsOf(page)).toContain('Counted as 26.35%, by 2026 figures: federal income tax 24%'),
    );
    expect(wordsOf(page)).toContain('No state is counted.');
  });

  it('says that the rate changes nothing while nothing is paid after tax', async () => {
    const { page } = await arrive(inTool({ transition: { items: [], marginalRate: undefined } }));
    expect(wordsOf(page)).toContain('Nothing here is paid after tax');
  });

  it('says what is wrong with a place that is not on file, and lets it go', async () => {
    const { assumptions } = taxed({ state: 'NY', localities: ['Gotham'] });
    const { transition } = taxed();
    const { page } = await arrive(inTool({ assumptions, transition }));
    await waitFor(() =>
      expect(wordsOf(page.querySelector('p.problem:not([id])'))).toContain('“Gotham” is not known'),
    );
    expect(wordsOf(page)).toContain('Counted as 34.35%, federal taxes alone.');
    await userEvent.click(screen.getByLabelText('Gotham'));
    expect(page.querySelector('p.problem:not([id])')).toBeNull();
    expect(wordsOf(page)).toContain('New York income tax');
  });

  it('says when the figures did not arrive', async () => {
    const sheet = taxed({ state: 'CA' });
    const { page } = await arrive(
      <InTool sheet={sheet}>
        <TaxRate rated={{ sheet, look: 'failed' }} whole />
      </InTool>,
    );
    expect(wordsOf(page)).toContain(
      'Counted as 34.35%, federal taxes alone: the tax figures did not load.',
    );
    expect(wordsOf(page)).toContain('Choose again to try again.');
  });

  it('has nothing to work it out from without pay', async () => {
    const { offer, transition } = taxed({}, { offer: {} });
    const { page } = await arrive(inTool({ offer, transition }));
    await waitFor(() =>
      expect(wordsOf(page)).toContain(
        'Counted as 34.35%, federal taxes alone: the offer gives nothing to work it out from.',
      ),
    );
  });

  it('keeps what was chosen before its script arrived', async () => {
    const { page, complaints } = await arrive(inTool(), (served) => {
      const state = served.querySelector<HTMLSelectElement>('[name="assumptions.state"]');
      if (state) state.value = 'WA';
    });
    expect(complaints).toEqual([]);
    expect(list(STATE).value).toBe('WA');
    await waitFor(() => expect(wordsOf(page)).toContain('Washington takes no income tax from it.'));
  });

  it('says on its fold who is taxed where', async () => {
    const { assumptions } = taxed({ state: 'CA', filingStatus: 'married-joint' });
    const { page } = await arrive(inTool({ assumptions }, false));
    expect(wordsOf(page.querySelector('summary'))).toBe('California · married, filing jointly');
    await userEvent.click(screen.getByText(/California ·/));
    expect(list(STATE).value).toBe('CA');
  });
});
