import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderToString } from 'react-dom/server';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { toolStart } from '../../../src/components/site/examples.ts';
import Island from '../../../src/components/transition-cost/Island.tsx';
import federal from '../../../src/content/tax-years/2026.json' with { type: 'json' };
import { readFederalYear } from '../../../src/lib/tax/read-figures.ts';
import { arrive, fieldNamed, wordsOf } from '../island.tsx';

const START = toolStart();

/** The tax figures, which a page without a network goes without. */
const fetched = vi.fn();
beforeEach(() => {
  fetched.mockReset().mockRejectedValue(new TypeError('no network'));
  vi.stubGlobal('fetch', fetched);
});
afterEach(() => vi.unstubAllGlobals());

const EMPTY = {
  ...START,
  sheet: { ...START.sheet, transition: { ...START.sheet.transition, items: [] } },
};
const verdict = (page: HTMLElement) => wordsOf(page.querySelector('.verdict'));
const answer = (page: HTMLElement) => wordsOf(page.querySelector('.answer'));
const cost = (name: string) => within(screen.getByRole('group', { name }));
const retype = async (field: HTMLElement, text: string) => {
  await userEvent.clear(field);
  if (text) await userEvent.type(field, text);
};

describe('the transition cost, as served', () => {
  const page = document.createElement('div');
  page.innerHTML = renderToString(<Island start={START} />);

  it('answers before script, with its tipping point', () => {
    // 18,500 + 25,200 × 90 % + 6,000 ÷ 0.64 × 50 % = 45,867.50; from April 1 only the last is lost.
    expect(verdict(page)).toBe('The move costs you about $45,868 before tax.');
    expect(answer(page)).toContain(
      '$18,500 of it is certain; if everything came true it would be $53,075. It hangs most on an annual bonus already earned in part: without it, $23,188. Start on April 1, 2027 and it is $4,688.',
    );
    expect(wordsOf(page.querySelector('blockquote.say'))).toBe(
      'Making this move costs me $18,500 before tax: unvested equity ($18,500). It may also cost me up to $34,575 before tax: an annual bonus already earned in part ($25,200) and moving costs that the relocation help does not cover ($9,375). What room is there in the signing bonus to cover that?',
    );
  });

  it('shows its working, to the cent', () => {
    const rows = [...page.querySelectorAll('tbody tr, tfoot tr')].map((tr) =>
      [...tr.children]
        .flatMap((cell) => [...cell.childNodes])
        .map(({ textContent }) => textContent)
        .join(' | '),
    );
    expect(rows).toEqual([
      'Unvested equity | Certain · March 20, 2027 · pay, before tax | counted as it is | $18,500',
      'Annual bonus you leave behind | 90% sure · March 31, 2027 · pay, before tax | $25,200 × 90% | $22,680',
      'Moving, beyond the new employer’s help | 50% sure · no date · money, after tax | $6,000 ÷ (1 − 36%) = $9,375, then $9,375 × 50% | $4,687.50',
      'Likely, before tax | $45,867.50',
      'Of which certain | $18,500',
      'If everything came true | $53,075',
    ]);
  });

  it('names the staircase of start dates', () => {
    expect(page.querySelector('svg[role=img]')?.getAttribute('aria-label')).toBe(
      'What leaving costs by start date: $45,868 on March 1, 2027, $27,368 from March 21, 2027 on, $4,688 from April 1, 2027 on.',
    );
  });

  it('shows nothing as the reader’s own, and has nothing to announce', () => {
    expect(wordsOf(page.querySelector('[role=status]'))).toBe('');
    expect(page.querySelector('[data-mine], [data-wrong], [data-stale], [data-kept]')).toBeNull();
    expect(page.innerHTML).not.toMatch(/NaN|Infinity|undefined|\[object/);
  });
});

describe('the transition cost, alive', () => {
  it('takes the served page over without a word', async () => {
    const { page, complaints } = await arrive(<Island start={START} />);
    expect(complaints).toEqual([]);
    expect(verdict(page)).toBe('The move costs you about $45,868 before tax.');
  });

  it('keeps what was typed and chosen before', async () => {
    const { page, complaints } = await arrive(<Island start={START} whole />, (served) => {
      fieldNamed(served, 'transition.items[vest].amount').value = '80k';
      fieldNamed(served, 'transition.items[moving].certainty').value = '0';
      const before = served.querySelector<HTMLInputElement>(
        '[name="transition.items[bonus].taxation"][value=after-tax]',
      );
      if (before) before.checked = true;
    });
    expect(complaints).toEqual([]);
    expect(fieldNamed(page, 'transition.items[vest].amount').value).toBe('80k');
    // 80,000 + 25,200 ÷ 0.64 × 90 %
    expect(verdict(page)).toBe('The move costs you about $115,438 before tax.');
    expect(page.querySelectorAll('.field[data-mine]')).toHaveLength(2);
    expect(page.querySelectorAll('.choice[data-mine]')).toHaveLength(1);
  });

  it('folds away, in an article, what can be opened when wanted', () => {
    const pageOf = (whole: boolean) => {
      const made = document.createElement('div');
      made.innerHTML = renderToString(<Island start={START} whole={whole} />);
      return made;
    };
    expect(pageOf(false).querySelectorAll('.cost details .field, .drivers')).toHaveLength(0);
    expect(pageOf(true).querySelectorAll('.cost details .field').length).toBeGreaterThan(0);
    expect(pageOf(true).querySelectorAll('.drivers')).toHaveLength(1);
  });

  it('takes a cost away and adds another, which counts once it has an amount', async () => {
    const { page } = await arrive(<Island start={START} />);
    await userEvent.click(screen.getByRole('button', { name: 'Remove Unvested equity' }));
    expect(page.contains(document.activeElement)).toBe(true);
    expect(verdict(page)).toBe('The move costs you about $27,368 before tax.');
    await userEvent.selectOptions(screen.getByLabelText('Add a cost'), 'Weeks without pay');
    await userEvent.click(screen.getByRole('button', { name: 'Add' }));
    expect(verdict(page)).toBe('The move costs you about $27,368 before tax.');
    expect(answer(page)).toContain('One cost has no amount yet and is not counted.');
    await retype(cost('Weeks without pay').getByLabelText('Amount'), '5,000');
    expect(verdict(page)).toBe('The move costs you about $32,368 before tax.');
  });

  it('looks for the best start between days that the reader can change', async () => {
    const { page } = await arrive(<Island start={START} />);
    const earliest = screen.getByLabelText('Earliest start');
    fireEvent.change(earliest, { target: { value: '2027-03-25' } });
    expect(wordsOf(page)).toContain('$22,680 less than on the earliest day');
    fireEvent.change(earliest, { target: { value: '2027-05-01' } });
    expect(screen.queryByRole('slider')).toBeNull();
    expect(wordsOf(page)).toContain(
      'Before the earliest start, May 1, 2027. Give that day or a later one.',
    );
    fireEvent.change(earliest, { target: { value: '' } });
    expect(wordsOf(page)).toContain('Your start date, then.');
    expect(wordsOf(page)).toContain('$41,180 less than on the earliest day');
  });

  it('loses less with a later start, by hand, by slide and by the best day', async () => {
    const { page } = await arrive(<Island start={START} />);
    fireEvent.change(screen.getByLabelText('Your start date'), { target: { value: '2027-03-21' } });
    expect(verdict(page)).toBe('The move costs you about $27,368 before tax.');
    expect(wordsOf(screen.getByRole('group', { name: 'Unvested equity' }))).toContain(
      'You receive this before you leave, so it is not lost.',
    );
    await userEvent.click(screen.getByRole('button', { name: 'Start on April 1, 2027' }));
    expect(verdict(page)).toBe('The move costs you about $4,688 before tax.');
    expect(answer(page)).toContain('Started on March 1, 2027, it would be $45,868.');
    expect(screen.queryByRole('button', { name: 'Start on April 1, 2027' })).toBeNull();
    expect(screen.getByLabelText('Your start date')).toBe(document.activeElement);
    fireEvent.change(screen.getByRole('slider'), { target: { value: '0' } });
    expect(fieldNamed(page, 'offer.startDate').value).toBe('2027-03-01');
    expect(verdict(page)).toBe('The move costs you about $45,868 before tax.');
  });

  it('grosses up what is paid after tax at the reader’s own rate', async () => {
    const { page } = await arrive(<Island start={START} />);
    await retype(screen.getByLabelText('Your top tax rate, all taxes together'), '0');
    expect(verdict(page)).toBe('The move costs you about $44,180 before tax.');
    expect(wordsOf(page)).toContain('after-tax costs are grossed up at 0%');
  });

  it('takes federal taxes alone while the rate is empty and no figures are there', async () => {
    const { page } = await arrive(<Island start={START} />);
    await userEvent.clear(screen.getByLabelText('Your top tax rate, all taxes together'));
    expect(wordsOf(page)).toContain('Counted as 34.35%, federal taxes alone');
  });

  it('computes an empty rate from the offer once the figures are there', async () => {
    const tables = { federal: [readFederalYear(federal)], states: [] };
    fetched.mockImplementation(async () => ({ json: async () => tables }));
    const { page } = await arrive(<Island start={START} />);
    await userEvent.clear(screen.getByLabelText('Your top tax rate, all taxes together'));
    // The example’s first year lies in the 32 % bracket, with Medicare and the additional 0.9 %.
    await waitFor(() =>
      expect(wordsOf(page)).toContain(
        'Counted as 34.35%, by 2026 figures: federal income tax 32% and payroll taxes 2.35%.',
      ),
    );
  });

  it('holds to the last answer while something cannot be read', async () => {
    const { page } = await arrive(<Island start={START} />);
    const amount = cost('Unvested equity').getByLabelText<HTMLInputElement>('Amount');
    await retype(amount, 'plenty');
    expect(amount.value).toBe('plenty');
    expect(amount.getAttribute('aria-invalid')).toBe('true');
    expect(page.querySelector<HTMLElement>('.answer')?.dataset['stale']).toBe('true');
    expect(answer(page)).toContain('cannot be read');
    await retype(amount, '1');
    expect(page.querySelector('.answer')?.hasAttribute('data-stale')).toBe(false);
    expect(verdict(page)).toBe('The move costs you about $27,369 before tax.');
  });

  it('puts the heaviest bar first', async () => {
    const { page } = await arrive(<Island start={START} />);
    expect([...page.querySelectorAll('.cost-bars .much')].map(wordsOf)).toEqual([
      '$22,680',
      '$18,500',
      '$4,688',
    ]);
  });

  it('has nothing to say to a recruiter where nothing is listed', async () => {
    const { page, complaints } = await arrive(<Island start={EMPTY} />);
    expect(complaints).toEqual([]);
    expect(verdict(page)).toBe('So far the move costs you nothing that you have listed.');
    expect(page.querySelector('blockquote')).toBeNull();
  });
});
