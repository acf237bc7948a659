import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderToString } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import Island from '../../../src/components/base-vs-signing-bonus/Island.tsx';
import { arrive, fieldNamed, wordsOf } from '../island.tsx';

const verdicts = (page: HTMLElement) => [...page.querySelectorAll('.verdict')].map(wordsOf);
const answer = (page: HTMLElement) => page.querySelectorAll<HTMLElement>('.answer')[1] ?? null;
const type = async (label: string, text: string) => {
  const field = screen.getByLabelText(label);
  await userEvent.clear(field);
  await userEvent.type(field, text);
};

describe('base or signing bonus, as served', () => {
  const page = document.createElement('div');
  page.innerHTML = renderToString(<Island />);

  it('answers before script', () => {
    expect(verdicts(page)).toEqual([
      'Ask for signing bonus',
      'A $10,000 rise needs 36 months to catch up with a $30,000 signing bonus.',
    ]);
    expect(wordsOf(page)).toContain('Over 4 years, the rise is worth $10,000 more.');
    expect(wordsOf(page)).toContain(
      'To equal the rise, the signing bonus would have to be $40,000. To equal the signing bonus, the rise would have to be $7,500 a year.',
    );
  });

  it('says that the figures are an example, and has nothing to announce', () => {
    expect(wordsOf(page.querySelector('.provenance'))).toBe(
      'These figures are an example. Type over them.',
    );
    expect(wordsOf(page.querySelector('[role=status]'))).toBe('');
    expect(page.querySelector('[data-mine], [data-wrong], [data-stale]')).toBeNull();
  });

  it('prints no figure that is none', () => {
    expect(page.innerHTML).not.toMatch(/NaN|Infinity|undefined|null|−\$0[^.]|\[object/);
  });
});

describe('base or signing bonus, alive', () => {
  it('takes the served page over without a word', async () => {
    const { page, complaints } = await arrive(<Island />);
    expect(complaints).toEqual([]);
    expect(verdicts(page)[1]).toContain('36 months');
  });

  it('keeps what was typed and chosen before', async () => {
    const { page, complaints } = await arrive(<Island />, (served) => {
      fieldNamed(served, 'bonus').value = '60k';
      const words = served.querySelector<HTMLInputElement>('[name=offer][value=verbal]');
      if (words) words.checked = true;
    });
    expect(complaints).toEqual([]);
    expect(fieldNamed(page, 'bonus').value).toBe('60k');
    expect(verdicts(page)).toEqual([
      'Wait for the written offer',
      'Within 4 years, a $10,000 rise never catches up with a $60,000 signing bonus.',
    ]);
    expect(wordsOf(page.querySelector('.provenance'))).toBe('What you have changed is in blue.');
    expect(page.querySelectorAll('.field[data-mine]')).toHaveLength(1);
    expect(page.querySelectorAll('.choice[data-mine]')).toHaveLength(1);
  });

  it('holds to the last answer while a field cannot be read, and says so', async () => {
    const { page } = await arrive(<Island />);
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

  it('goes back: the figures to the example, the answers to none', async () => {
    const { page } = await arrive(<Island />);
    const clear = screen.getByRole<HTMLButtonElement>('button', { name: 'Clear the answers' });
    const back = screen.getByRole<HTMLButtonElement>('button', { name: 'Back to the example' });
    expect([clear.disabled, back.disabled]).toEqual([true, true]);
    await userEvent.click(screen.getByLabelText('It is too low'));
    await type('Years you look ahead', '2');
    expect(verdicts(page)).toEqual([
      'Settle the level first',
      'Within 2 years, a $10,000 rise never catches up with a $30,000 signing bonus.',
    ]);
    await userEvent.click(clear);
    await userEvent.click(back);
    expect(verdicts(page)[0]).toBe('Ask for signing bonus');
    expect(verdicts(page)[1]).toContain('36 months');
    expect(page.querySelectorAll('[type=radio][name=level]:checked')).toHaveLength(0);
    expect([clear.disabled, back.disabled]).toEqual([true, true]);
  });

  it('stays on the page when Enter is pressed in a field', async () => {
    const { page } = await arrive(<Island />);
    let sent = 0;
    page.addEventListener('submit', (event) => {
      if (!event.defaultPrevented) sent += 1;
    });
    await userEvent.type(screen.getByLabelText('Signing bonus instead'), '{Enter}');
    expect(sent).toBe(0);
  });
});
