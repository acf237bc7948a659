import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderToString } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import Island from '../../../src/components/base-vs-signing-bonus/Island.tsx';
import { toolStart } from '../../../src/components/site/examples.ts';
import { arrive, fieldNamed, wordsOf } from '../island.tsx';

const START = toolStart();
const verdicts = (page: HTMLElement) => [...page.querySelectorAll('.verdict')].map(wordsOf);
const answer = (page: HTMLElement) => page.querySelectorAll<HTMLElement>('.answer')[1] ?? null;
const type = async (label: string, text: string) => {
  const field = screen.getByLabelText(label);
  await userEvent.clear(field);
  await userEvent.type(field, text);
};

describe('base or signing bonus, as served', () => {
  const page = document.createElement('div');
  page.innerHTML = renderToString(<Island start={START} />);

  it('answers before script', () => {
    expect(verdicts(page)).toEqual([
      'Ask for signing bonus',
      'A $10,000 raise needs 36 months to catch up with a $30,000 signing bonus.',
    ]);
    expect(wordsOf(page)).toContain('Over 4 years, the raise is worth $10,000 more.');
    expect(wordsOf(page)).toContain(
      'To equal the raise, the signing bonus would have to be $40,000. To equal the signing bonus, the raise would have to be $7,500 a year.',
    );
  });

  it('shows nothing as the reader’s own, and has nothing to announce', () => {
    expect(wordsOf(page.querySelector('[role=status]'))).toBe('');
    expect(page.querySelector('[data-mine], [data-wrong], [data-stale]')).toBeNull();
  });

  it('prints no figure that is none', () => {
    expect(page.innerHTML).not.toMatch(/NaN|Infinity|undefined|null|−\$0[^.]|\[object/);
  });
});

describe('base or signing bonus, alive', () => {
  it('takes the served page over without a word', async () => {
    const { page, complaints } = await arrive(<Island start={START} />);
    expect(complaints).toEqual([]);
    expect(verdicts(page)[1]).toContain('36 months');
  });

  it('keeps what was typed and chosen before', async () => {
    const { page, complaints } = await arrive(<Island start={START} />, (served) => {
      fieldNamed(served, 'baseVsSigningBonus.bonus').value = '60k';
      const words = served.querySelector<HTMLInputElement>(
        '[name="situation.offer"][value=verbal]',
      );
      if (words) words.checked = true;
    });
    expect(complaints).toEqual([]);
    expect(fieldNamed(page, 'baseVsSigningBonus.bonus').value).toBe('60k');
    expect(verdicts(page)).toEqual([
      'Wait for the written offer',
      'Within 4 years, a $10,000 raise never catches up with a $60,000 signing bonus.',
    ]);
    expect(page.querySelectorAll('.field[data-mine]')).toHaveLength(1);
    expect(page.querySelectorAll('.choice[data-mine]')).toHaveLength(1);
  });

  it('holds to the last answer while a field cannot be read, and says so', async () => {
    const { page } = await arrive(<Island start={START} />);
    await type('Signing bonus instead', '40k');
    expect(verdicts(page)[1]).toContain('48 months');
    await type('Signing bonus instead', '40k?');
    expect(verdicts(page)[1]).toContain('48 months to catch up with a $40,000 signing bonus.');
    expect(answer(page)?.dataset['stale']).toBe('true');
    expect(wordsOf(answer(page))).toContain(
      'Something here cannot be read, so these figures still answer for what stood there before.',
    );
    await type('Signing bonus instead', '20k');
    expect(answer(page)?.hasAttribute('data-stale')).toBe(false);
    expect(verdicts(page)[1]).toContain('24 months');
  });

  it('clears the answers, and takes one figure back to the example', async () => {
    const { page } = await arrive(<Island start={START} />);
    const clear = screen.getByRole<HTMLButtonElement>('button', { name: 'Clear the answers' });
    expect(clear.disabled).toBe(true);
    await userEvent.click(screen.getByLabelText('It is too low'));
    await type('Years you look ahead', '2');
    expect(verdicts(page)).toEqual([
      'Settle the level first',
      'Within 2 years, a $10,000 raise never catches up with a $30,000 signing bonus.',
    ]);
    await userEvent.click(clear);
    await userEvent.click(screen.getByRole('button', { name: 'Reset Years you look ahead' }));
    expect(verdicts(page)[0]).toBe('Ask for signing bonus');
    expect(verdicts(page)[1]).toContain('36 months');
    expect(page.querySelector('[type=radio][name^="situation."]:checked')).toBeNull();
    expect(clear.disabled).toBe(true);
  });

  it('stays on the page when Enter is pressed in a field', async () => {
    const { page } = await arrive(<Island start={START} />);
    let sent = 0;
    page.addEventListener('submit', (event) => {
      if (!event.defaultPrevented) sent += 1;
    });
    await userEvent.type(screen.getByLabelText('Signing bonus instead'), '{Enter}');
    expect(sent).toBe(0);
  });
});
