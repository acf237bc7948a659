import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderToString } from 'react-dom/server';
import { describe, expect, it, vi } from 'vitest';
import Island from '../../../src/components/offer/Island.tsx';
import Whole from '../../../src/components/offer/Whole.tsx';
import { toolStart } from '../../../src/components/site/examples.ts';
import { arrive, fieldNamed, wordsOf } from '../island.tsx';
import { TABLES } from '../scenario/tax/figures.ts';

const START = toolStart();
const EXAMPLE =
  'Amazon pays $65,350 less than Other employer over 4 years; it is ahead only if you leave in months 9 to 11.';

const verdict = (page: HTMLElement) => wordsOf(page.querySelector('.verdict'));
const under = (page: HTMLElement) => wordsOf(page.querySelector('.verdict + p'));

const type = async (name: string | RegExp, text: string) => {
  const field = screen.getByRole('textbox', { name });
  await userEvent.clear(field);
  await userEvent.type(field, text);
};

/** Opens a fold and waits for what is inside. */
const open = async (page: HTMLElement, name: string) => {
  const summary = within(page).getByText(name);
  const fold = summary.closest('details');
  if (!fold) throw new Error(`nothing folds under ${name}`);
  await act(async () => {
    fold.open = true;
    fireEvent(fold, new Event('toggle'));
  });
  await waitFor(() => expect(wordsOf(fold.children[1] ?? null)).not.toMatch(/^(Loading.*)?$/));
  return fold;
};

describe('the offer, as served', () => {
  const page = document.createElement('div');
  page.innerHTML = renderToString(<Whole start={START} />);

  it('answers before script, with the years as a picture and as a table', () => {
    expect(verdict(page)).toBe(EXAMPLE);
    expect(under(page)).toBe(
      'A share price 32.4% higher would turn that. Against staying, $185,750 more.',
    );
    expect(wordsOf(page.querySelector('.finding'))).toBe('Behind Other employer in every year');
    expect(page.querySelectorAll('.year-bars ul > li')).toHaveLength(12);
    expect(wordsOf(page.querySelector('.folds table tr.sum'))).toBe(
      'Total$254,102.50$258,307.50$256,820$256,820$1,026,050',
    );
  });

  it('is served with the answer and the years alone inside the guide', () => {
    const html = renderToString(<Island start={START} />);
    expect(html).toContain('Amazon pays $65,350 less');
    expect(html).toContain('year-bars');
    expect(html).not.toMatch(/<input|<table/);
  });

  it('shows nothing as the reader’s own, and has nothing to announce', () => {
    expect(wordsOf(page.querySelector('[role=status]'))).toBe('');
    expect(page.querySelector('[data-mine], [data-wrong], [data-stale]')).toBeNull();
  });

  it('prints no figure that is none', () => {
    expect(page.innerHTML).not.toMatch(/NaN|Infinity|undefined|null|−\$0[^.]|\[object/);
  });
});

describe('the offer, alive', () => {
  it('takes the served page over without a word', async () => {
    const { page, complaints } = await arrive(<Whole start={START} />);
    expect(complaints).toEqual([]);
    expect(verdict(page)).toBe(EXAMPLE);
  });

  it('keeps what was typed and opened before', async () => {
    const { page, complaints } = await arrive(<Whole start={START} />, (served) => {
      fieldNamed(served, 'offer.base').value = '200k';
      const price = fieldNamed(served, 'price-change');
      price.value = '10%';
      const fold = served.querySelector<HTMLDetailsElement>('.inputs .live');
      if (fold) fold.open = true;
    });
    expect(complaints).toEqual([]);
    expect(fieldNamed(page, 'offer.base').value).toBe('200k');
    // 24,000 more a year and a tenth of 202,050: 96,000 + 20,205 − 65,350.
    expect(verdict(page)).toMatch(
      /^With the share price 10% higher, Amazon pays \$50,855 more than Other employer/,
    );
  });

  it('moves sentence, bars and table together', async () => {
    const { page } = await arrive(<Whole start={START} />);
    await type('Base salary, a year', '200k');
    expect(verdict(page)).toMatch(/^Amazon pays \$30,650 more than Other employer over 4 years/);
    expect(wordsOf(page.querySelector('.year-bars'))).toContain('$278,103');
    expect(wordsOf(page.querySelector('.folds table tr.sum'))).toContain('$278,102.50');
    expect(page.querySelectorAll('.field[data-mine]')).toHaveLength(1);
  });

  it('reads the stock as units at a price or as an amount', async () => {
    const { page } = await arrive(<Whole start={START} />);
    await type('Units granted', '1,000');
    expect(wordsOf(page)).toContain('Together $224,500.');
    await userEvent.click(screen.getByLabelText('An amount of dollars'));
    expect(fieldNamed(page, 'offer.equity.value').value).toBe('$224,500');
    await type('Equity grant, in dollars', '300k');
    expect(verdict(page)).toMatch(/more than Other employer/);
    await userEvent.click(screen.getByLabelText('Units at a price'));
    expect(fieldNamed(page, 'offer.equity.units').value).toBe('');
    expect(verdict(page)).toMatch(/\$32,600 more/);
  });

  it('holds to the last answer while a field cannot be read, and says so', async () => {
    const { page } = await arrive(<Whole start={START} />);
    fireEvent.change(fieldNamed(page, 'offer.signingBonus.year1'), { target: { value: 'lots' } });
    expect(verdict(page)).toBe(EXAMPLE);
    expect(page.querySelector('.answer')?.hasAttribute('data-stale')).toBe(true);
    expect(under(page)).toMatch(/cannot be read/);
    await type('Signing bonus, year 1', '68k');
    expect(page.querySelector('.answer')?.hasAttribute('data-stale')).toBe(false);
    await type('Try another share price', 'up');
    expect(page.querySelector('.answer')?.hasAttribute('data-stale')).toBe(true);
    expect(verdict(page)).toBe(EXAMPLE);
  });

  it('tries another price by field and by slider, and goes back', async () => {
    const { page } = await arrive(<Whole start={START} />);
    const slider = screen.getByRole('slider', { name: 'Slide the share price' });
    fireEvent.change(slider, { target: { value: '-50' } });
    expect(fieldNamed(page, 'price-change').value).toBe('−50%');
    // Half of 202,050 less.
    expect(verdict(page)).toMatch(
      /^With the share price 50% lower, Amazon pays \$166,375 less than Other employer/,
    );
    await type('Try another share price', '40');
    expect(slider.getAttribute('aria-valuetext')).toBe('40%');
    expect(verdict(page)).toMatch(/^With the share price 40% higher, .*too close to call/);
    await userEvent.click(screen.getByRole('button', { name: /^Reset Try another/ }));
    expect(verdict(page)).toBe(EXAMPLE);
  });

  it('slides or types the month of leaving: what is kept, what stops', async () => {
    const { page } = await arrive(<Whole start={START} />);
    const month = fieldNamed(page, 'leaving.month');
    expect(month.value).toBe('48');
    const slider = screen.getByRole('slider', { name: 'Slide the month in which you leave' });
    fireEvent.change(slider, { target: { value: '18' } });
    expect(month.value).toBe('18');
    expect(wordsOf(page.querySelector('.told'))).toContain(
      'Leave at the end of month 18 and you keep $368,103 from Amazon, $30,497 less than Other employer, $35,403 more than staying. $26,000 of signing bonus still to come stops.',
    );
    await type('Month in which you leave', '60');
    expect(slider.getAttribute('max')).toBe('60');
    expect(wordsOf(page.querySelector('.told'))).toContain('Leave at the end of month 60');
    await userEvent.clear(month);
    expect(wordsOf(page.querySelector('.told'))).toContain('Leave at the end of month 60');
    expect(page.querySelector('.answer')?.hasAttribute('data-stale')).toBe(true);
    await userEvent.click(screen.getByRole('button', { name: 'Reset Month in which you leave' }));
    expect(month.value).toBe('48');
  });

  it('tells a screen reader once it has settled', async () => {
    const { page } = await arrive(<Whole start={START} />);
    await type('Base salary, a year', '200k');
    await waitFor(() =>
      expect(wordsOf(page.querySelector('[role=status]'))).toContain('Amazon pays $30,650 more'),
    );
  });
});

describe('what folds out', () => {
  it('leaves out an alternative and takes it back', async () => {
    const { page } = await arrive(<Whole start={START} />);
    const fold = await open(page, 'A competing offer');
    await userEvent.click(within(fold).getByText('Leave out the competing offer'));
    expect(verdict(page)).toBe(
      'Amazon pays $185,750 more than staying over 4 years; it is behind only if you leave before month 3.',
    );
    expect(page.querySelectorAll('.year-bars ul > li')).toHaveLength(8);
    const present = await open(page, 'Your present job');
    await userEvent.click(within(present).getByText('Leave out the present job'));
    expect(verdict(page)).toBe('Amazon pays $1,026,050 over 4 years.');
    expect(wordsOf(page.querySelector('.leads'))).toContain('you keep $1.03m');
    await userEvent.click(screen.getByRole('button', { name: 'Undo' }));
    await userEvent.click(within(fold).getByText('Add a competing offer'));
    expect(wordsOf(page.querySelector('.year-bars'))).toContain('Other offer$0');
    await userEvent.click(screen.getByRole('button', { name: 'Undo' }));
    await userEvent.click(screen.getByRole('button', { name: 'Undo' }));
    expect(verdict(page)).toBe(EXAMPLE);
  });

  it('lists the vests of the present job, and keeps the keyboard’s place', async () => {
    const { page } = await arrive(<Whole start={START} />);
    const fold = await open(page, 'Your present job');
    expect(within(fold).getAllByRole('listitem')).toHaveLength(4);
    await userEvent.click(within(fold).getByText('Add a vest'));
    expect(document.activeElement).toBe(
      fieldNamed(page, 'alternative.presentJob.equity.vests[4].value'),
    );
    await userEvent.keyboard('10k');
    expect(under(page)).toMatch(/Against staying, \$175,750 more\.$/);
    await userEvent.click(within(fold).getByRole('button', { name: 'Remove vest 5' }));
    expect(under(page)).toMatch(/Against staying, \$185,750 more\.$/);
    expect(document.activeElement?.textContent).toBe('Remove vest 4');
  });

  it('takes an employer’s schedule, or the reader’s own', async () => {
    const { page } = await arrive(<Whole start={START} />);
    const fold = await open(page, 'Change when it vests');
    const list = within(fold).getByRole('combobox', { name: 'Schedule' });
    expect(list).toHaveProperty('value', 'amazon');
    await userEvent.selectOptions(list, 'Google');
    expect(wordsOf(fold.parentElement)).toContain('Vests 38%, 32%, 20% and 10% by year, 48 times');
    expect(wordsOf(fold)).toMatch(/Grade [A-D], Levels\.fyi/);
    await userEvent.selectOptions(list, 'LinkedIn');
    expect(list).toHaveProperty('value', 'linkedin');
    const last = within(fold).getByRole('textbox', { name: /^Percent.*vest 4$/ });
    await userEvent.clear(last);
    await userEvent.type(last, '20%');
    expect(wordsOf(fold)).toContain('Adds up to 95%. It counts once');
    expect(list).toHaveProperty('value', 'own');
    expect(page.querySelector('.answer')?.hasAttribute('data-stale')).toBe(true);
    await userEvent.click(within(fold).getByText('Add a vest'));
    await userEvent.type(within(fold).getByRole('textbox', { name: /^Month.*vest 5$/ }), '60');
    await userEvent.type(within(fold).getByRole('textbox', { name: /^Percent.*vest 5$/ }), '5');
    expect(page.querySelector('.answer')?.hasAttribute('data-stale')).toBe(false);
    expect(wordsOf(page)).toContain('Some stock vests after the years compared');
    await userEvent.click(within(fold).getByText('Reset the schedule'));
    expect(list).toHaveProperty('value', 'amazon');
  });

  it('asks what is owed back only where something can be', async () => {
    const { page } = await arrive(<Whole start={START} />);
    const fold = await open(page, 'Leaving early: repayment and relocation');
    expect(wordsOf(fold)).toContain('nothing is owed back');
    await userEvent.click(screen.getByLabelText('At once, a year apart'));
    await userEvent.click(within(fold).getByLabelText('The part not yet served'));
    await type('Month in which you leave', '18');
    // 52,000 of month 13, held for 6 of 12 months.
    expect(wordsOf(page.querySelector('.told'))).toContain(
      '$26,000 of signing bonus is owed back.',
    );
    await userEvent.click(within(fold).getByLabelText('What you received'));
    await type('Share withheld from a lump', '40%');
    expect(wordsOf(page.querySelector('.told'))).toContain(
      '$15,600 of signing bonus is owed back.',
    );
    await type('Relocation money', '10k');
    await waitFor(() =>
      expect(wordsOf(page)).toContain('No repayment terms are typed for the relocation'),
    );
    await userEvent.click(within(fold).getAllByLabelText('All of it')[1] as HTMLElement);
    await type('Month in which you leave', '6');
    await waitFor(() => expect(wordsOf(page)).toContain('Relocation owed back−$10,000'));
  });

  it('works out what is withheld from who is taxed where', async () => {
    vi.stubGlobal('fetch', async () => ({ json: async () => TABLES }));
    const { page } = await arrive(<Whole start={START} />);
    const fold = await open(page, 'Leaving early: repayment and relocation');
    await userEvent.click(screen.getByLabelText('At once, a year apart'));
    await userEvent.click(within(fold).getByLabelText('The part not yet served'));
    await type('Month in which you leave', '18');
    await userEvent.click(within(fold).getByLabelText('What you received'));
    await open(page, 'Work it out from your state and how you file');
    await userEvent.selectOptions(screen.getByLabelText('State that taxes the pay'), 'California');
    await waitFor(() =>
      expect(wordsOf(fold)).toContain(
        'From the lump of year 1, paid before other wages of its year: 41.18%, by 2026 figures: federal income tax 22%, California income tax 10.23% and payroll taxes 8.95%.',
      ),
    );
    await userEvent.click(screen.getByRole('button', { name: 'Use 41.18%' }));
    expect(fieldNamed(page, 'leaving.withheldRate').value).toBe('41.18%');
    expect(screen.queryByRole('button', { name: /^Use/ })).toBeNull();
    // 26,000 × (1 − 41.18 %)
    expect(wordsOf(page.querySelector('.told'))).toContain(
      '$15,293 of signing bonus is owed back.',
    );
    vi.unstubAllGlobals();
  });

  it('shows the months, each with its name where the start is known', async () => {
    const { page } = await arrive(<Whole start={START} />);
    const fold = await open(page, 'Month by month: when the cash lands');
    const rows = within(fold).getAllByRole('row');
    expect(rows).toHaveLength(49);
    expect(wordsOf(rows[1] ?? null)).toBe(
      '1, Mar 2027$14,666.67$5,666.67––$20,333.34$20,333.34$32,500$60,333.34',
    );
    expect(wordsOf(rows[48] ?? null)).toContain('$1,026,050');
  });

  it('shows a working that adds up', async () => {
    const { page } = await arrive(<Whole start={START} />);
    const fold = await open(page, 'Show the working');
    for (const table of fold.querySelectorAll('table')) {
      const cells = [...table.querySelectorAll('tbody td')].map(({ textContent }) =>
        inCents(textContent),
      );
      const total = inCents(table.querySelector('tfoot td')?.textContent ?? '');
      expect(cells.reduce((a, b) => a + b, 0)).toBe(total);
    }
    expect(fold.querySelectorAll('table')).toHaveLength(5);
  });

  it('takes a recruiter’s totals apart, and counts their growth if asked to', async () => {
    const { page } = await arrive(<Whole start={START} />);
    const fold = await open(page, 'Check the growth in a recruiter’s yearly totals');
    await type('Their total, year 4', '300k');
    expect(wordsOf(fold)).toContain('This total assumes that the share price rises 12.1% a year.');
    await userEvent.click(within(fold).getByText('Count this growth in the tool'));
    expect(fieldNamed(page, 'offer.equity.growth').value).toBe('12.1%');
    expect(wordsOf(page)).toContain('counted at the growth typed');
  });

  it('says what a counter changed', async () => {
    const { page } = await arrive(<Whole start={START} />);
    const fold = await open(page, 'Compare with an earlier version of this offer');
    await userEvent.click(within(fold).getByText('Keep the offer above as version 1'));
    expect(wordsOf(fold)).toContain('nothing has changed in total.');
    await type('Base salary, a year', '180k');
    await type('Signing bonus, year 1', '52k');
    expect(wordsOf(fold)).toContain(
      'money only moved: signing bonus went down and base went up. The total is the same',
    );
    await userEvent.click(within(fold).getByText('Keep the offer above as version 2'));
    await type('Signing bonus, year 2', '62k');
    expect(wordsOf(fold)).toContain('From version 2 to the offer above, you gain $10,000');
    expect(wordsOf(fold)).toContain('From version 1 to the offer above, you gain $10,000');
    await userEvent.click(within(fold).getByText('Forget the earlier versions'));
    expect(wordsOf(fold)).not.toContain('you gain');
  });

  it('names what matters most, and the exchange rates', async () => {
    const { page } = await arrive(<Whole start={START} />);
    await waitFor(() => expect(wordsOf(page)).toContain('What matters most'));
    expect(page.querySelectorAll('.drivers li')).toHaveLength(3);
    expect(wordsOf(page.querySelector('.turns'))).toContain(
      'Amazon’s share price32.4% higher92% lower',
    );
    const fold = await open(page, 'Exchange rates: signing bonus in base, year 2 or stock');
    expect(wordsOf(fold)).toContain(
      '$10,000 of year-1 signing bonus equals $2,500 more base a year',
    );
  });
});

function inCents(text: string | null): number {
  return Math.round(Number((text ?? '').replace('−', '-').replace(/[$,]/g, '')) * 100);
}
