import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderToString } from 'react-dom/server';
import { describe, expect, it, vi } from 'vitest';
import Island from '../../../src/components/transition-cost/Island.tsx';
import { arrive, fieldNamed, wordsOf } from '../island.tsx';
import { row, startSheet } from './sheets.ts';

const START = startSheet();
const verdict = (page: HTMLElement) => wordsOf(page.querySelector('.verdict'));
const cost = (name: string) => within(screen.getByRole('group', { name }));
const retype = async (field: HTMLElement, text: string) => {
  await userEvent.clear(field);
  if (text) await userEvent.type(field, text);
};

describe('the transition cost, as served', () => {
  const page = document.createElement('div');
  page.innerHTML = renderToString(<Island start={START} />);

  it('answers before script', () => {
    expect(verdict(page)).toBe('The move costs you about $101,028 before tax.');
    expect(wordsOf(page.querySelector('.answer'))).toContain(
      '$74,100 of it is certain; if everything came true it would be $109,397. It hangs most on an annual bonus already earned in part: without it, $80,148.',
    );
    expect(wordsOf(page.querySelector('blockquote.say'))).toBe(
      'Making this move costs me $74,100 before tax: unvested equity ($74,100). It may also cost me up to $35,297 before tax: an annual bonus already earned in part ($23,200) and a signing bonus to pay back ($12,097). What room is there in the signing bonus to cover that?',
    );
  });

  it('shows its working, to the cent', () => {
    const rows = [...page.querySelectorAll('tbody tr, tfoot tr')].map((tr) =>
      [...tr.children].map(wordsOf).join(' | '),
    );
    expect(rows).toEqual([
      'Unvested equity | Pay, before tax | counted as it is | $74,100',
      'Annual bonus you leave behind | Pay, before tax | $23,200 × 90% | $20,880',
      'Signing bonus to pay back | Money, after tax | $7,500 ÷ (1 − 38%) = $12,097, then $12,097 × 50% | $6,048.39',
      'Likely, before tax | $101,028.39',
      'Of which certain | $74,100',
      'If everything came true | $109,396.78',
    ]);
  });

  it('says that the costs are an example, and has nothing to announce', () => {
    expect(wordsOf(page.querySelector('.provenance'))).toBe(
      'These costs are an example. Type over them, remove what you do not have.',
    );
    expect(wordsOf(page.querySelector('[role=status]'))).toBe('');
    expect(page.querySelector('[data-mine], [data-wrong], [data-stale]')).toBeNull();
    expect(page.innerHTML).not.toMatch(/NaN|Infinity|undefined|\[object/);
  });

  it('refuses an example that cannot be read', () => {
    const quiet = vi.spyOn(console, 'error').mockImplementation(() => {});
    expect(() => renderToString(<Island start={{ ...START, rate: '?' }} />)).toThrow(
      'the example of transition cost cannot be read',
    );
    quiet.mockRestore();
  });
});

describe('the transition cost, alive', () => {
  it('takes the served page over without a word', async () => {
    const { page, complaints } = await arrive(<Island start={START} />);
    expect(complaints).toEqual([]);
    expect(verdict(page)).toBe('The move costs you about $101,028 before tax.');
    expect(
      screen.getByRole<HTMLButtonElement>('button', { name: 'Back to the example' }).disabled,
    ).toBe(true);
  });

  it('keeps what was typed and chosen before', async () => {
    const { page, complaints } = await arrive(<Island start={START} />, (served) => {
      fieldNamed(served, 'units-amount').value = '80k';
      fieldNamed(served, 'signing-certainty').value = '0';
      const before = served.querySelector<HTMLInputElement>(
        '[name="signing-taxation"][value=pre-tax]',
      );
      if (before) before.checked = true;
    });
    expect(complaints).toEqual([]);
    expect(fieldNamed(page, 'units-amount').value).toBe('80k');
    expect(verdict(page)).toBe('The move costs you about $100,880 before tax.');
    expect(wordsOf(page.querySelector('.provenance'))).toContain(
      'What you have changed is in blue',
    );
    expect(page.querySelectorAll('.field[data-mine]')).toHaveLength(2);
    expect(page.querySelectorAll('.choice[data-mine]')).toHaveLength(1);
    expect(wordsOf(page.querySelector('.answer'))).toContain('it would be $110,700.');
  });

  it('takes a cost away and adds another, which counts once it has an amount', async () => {
    const { page } = await arrive(<Island start={START} />);
    await userEvent.click(screen.getByRole('button', { name: 'Remove Unvested equity' }));
    expect(verdict(page)).toBe('The move costs you about $26,928 before tax.');
    await userEvent.selectOptions(screen.getByLabelText('Add a cost'), 'Weeks without pay');
    await userEvent.click(screen.getByRole('button', { name: 'Add' }));
    expect(verdict(page)).toBe('The move costs you about $26,928 before tax.');
    expect(wordsOf(page.querySelector('.answer'))).toMatch(/One cost .*not counted|no amount/i);
    const added = cost('Weeks without pay');
    await retype(added.getByLabelText('Amount'), '5,000');
    expect(verdict(page)).toBe('The move costs you about $31,928 before tax.');
    await userEvent.click(screen.getByRole('button', { name: 'Back to the example' }));
    expect(verdict(page)).toBe('The move costs you about $101,028 before tax.');
    expect(page.querySelectorAll('fieldset.cost')).toHaveLength(3);
  });

  it('keeps the keyboard’s place when a cost is removed', async () => {
    const { page } = await arrive(<Island start={START} />);
    await userEvent.click(screen.getByRole('button', { name: 'Remove Unvested equity' }));
    expect(page.contains(document.activeElement)).toBe(true);
  });

  it('grosses up what is paid after tax at the reader’s own rate', async () => {
    const { page } = await arrive(<Island start={START} />);
    await userEvent.click(cost('Unvested equity').getByLabelText('Money, after tax'));
    expect(verdict(page)).toBe('The move costs you about $146,445 before tax.');
    await retype(screen.getByLabelText('Your top tax rate, all taxes together'), '0');
    expect(verdict(page)).toBe('The move costs you about $98,730 before tax.');
    expect(wordsOf(page)).toContain('after-tax costs are grossed up at 0%');
  });

  it('holds to the last answer while something cannot be read', async () => {
    const { page } = await arrive(<Island start={START} />);
    const amount = cost('Unvested equity').getByLabelText<HTMLInputElement>('Amount');
    await retype(amount, 'plenty');
    expect(amount.value).toBe('plenty');
    expect(amount.getAttribute('aria-invalid')).toBe('true');
    expect(page.querySelector<HTMLElement>('.answer')?.dataset['stale']).toBe('true');
    expect(wordsOf(page.querySelector('.answer'))).toContain('cannot be read');
    await retype(amount, '1');
    expect(page.querySelector('.answer')?.hasAttribute('data-stale')).toBe(false);
    expect(verdict(page)).toBe('The move costs you about $26,929 before tax.');
  });

  it('puts the heaviest bar first', async () => {
    const rows = [
      row('a', { kind: 'lost-leave', amount: '$100' }),
      row('b', { kind: 'legal-fees', amount: '$900', certainty: '50%' }),
    ];
    const { page } = await arrive(<Island start={{ rate: '40%', rows }} />);
    const bars = [...page.querySelectorAll('.cost-bars li')].map(wordsOf);
    expect(bars).toEqual(['Immigration or legal fees$450', 'Paid leave that is lost$100']);
  });

  it('has nothing to say to a recruiter where nothing is listed', async () => {
    const { page, complaints } = await arrive(<Island start={{ rate: '40%', rows: [] }} />);
    expect(complaints).toEqual([]);
    expect(verdict(page)).toBe('So far the move costs you nothing that you have listed.');
    expect(page.querySelector('blockquote')).toBeNull();
  });
});
