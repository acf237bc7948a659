import { fireEvent, screen, within } from '@testing-library/react';
import { renderToString } from 'react-dom/server';
import { describe, expect, it, vi } from 'vitest';
import Island from '../../../src/components/counter/Island.tsx';
import Whole from '../../../src/components/counter/Whole.tsx';
import { toolStart } from '../../../src/components/site/examples.ts';
import { arrive, fieldNamed, wordsOf } from '../island.tsx';

const START = toolStart();
const verdict = (page: HTMLElement) => wordsOf(page.querySelector('.verdict'));
const box = (page: HTMLElement, fact: string) => fieldNamed(page, `counter.facts.${fact}`);
const tick = (page: HTMLElement, ...facts: string[]) => {
  for (const fact of facts) fireEvent.click(box(page, fact));
};

describe('the counter, as served', () => {
  const page = document.createElement('div');
  page.innerHTML = renderToString(<Whole start={START} />);

  it('answers before script, with its tipping point', () => {
    expect(verdict(page)).toBe(
      'Ask for $102,000 more signing bonus: $98,500 in year 1, $3,500 in year 2.',
    );
    expect(wordsOf(page.querySelector('.answer'))).toContain(
      'Below $138,997.50 in year 1 or $55,292.50 in year 2 it would not cover what is certain.',
    );
    expect(wordsOf(page.querySelector('.issues'))).toContain(
      'Also, in years 3 and 4 the offer stays $9,560 behind. That is within 2%, too close to call',
    );
  });

  it('ties every dollar to a reason, to the cent', () => {
    const rows = [...page.querySelectorAll('.reasons tr')].map((tr) =>
      [...tr.children].map(wordsOf).join(' | '),
    );
    expect(rows).toEqual([
      'Reason | Year 1 | Year 2',
      'Your other offer, year 1$306,600 − $254,102.50 | $52,497.50 | ',
      'Your other offer, year 2$261,600 − $258,307.50 |  | $3,292.50',
      'Stock due to vest in March | $18,500 | ',
      'Bonus for the year, paid in March$25,200 × 90% | $22,680 | ',
      'Moving, beyond what the offer pays$6,000 ÷ (1 − 36%), then $9,375 × 50% | $4,687.50 | ',
      'Up to the next $500 | $135 | ',
      'Up to the next $500 |  | $207.50',
      'Ask | $98,500 | $3,500',
      'Offered | $68,000 | $52,000',
      'Becomes | $166,500 | $55,500',
      'Floor, what is certain | $70,997.50 | $3,292.50',
    ]);
  });

  it('shows the words as a preview that goes nowhere', () => {
    expect(page.querySelectorAll('[data-preview]')).toHaveLength(1);
    expect(page.querySelector('a[href^="mailto:"]')).toBeNull();
    const buttons = [...page.querySelectorAll<HTMLButtonElement>('.brief button')];
    expect(buttons).toHaveLength(5);
    expect(buttons.every(({ disabled }) => disabled)).toBe(true);
    expect(
      page.querySelectorAll('input[type=checkbox][name^="counter.facts"]:checked'),
    ).toHaveLength(0);
    expect(page.innerHTML).not.toMatch(/NaN|Infinity|undefined|\[object/);
  });
});

describe('the counter, alive', () => {
  it('takes the served page over without a word, with what was ticked before', async () => {
    const { page, complaints } = await arrive(<Whole start={START} />, (served) => {
      box(served, 'cost:vest').checked = true;
    });
    expect(complaints).toEqual([]);
    expect(box(page, 'cost:vest').checked).toBe(true);
    expect(verdict(page)).toBe('Ask for $18,500 more signing bonus in year 1.');
  });

  it('asks and says only what is ticked, and names what is left out', async () => {
    const { page } = await arrive(<Whole start={START} />);
    tick(page, 'cost:vest', 'would-sign');
    expect(verdict(page)).toBe('Ask for $18,500 more signing bonus in year 1.');
    expect(wordsOf(page)).toContain(
      'Left out, because you have not ticked it: your other offer ($55,790); Bonus for the year, paid in March ($22,680); Moving, beyond what the offer pays ($4,688).',
    );
    expect(wordsOf(page.querySelector('.brief'))).not.toContain('My other');
    expect(wordsOf(page)).toContain('not ticked that the offer is in writing');
    const mail = page.querySelector('a[href^="mailto:?subject="]')?.getAttribute('href') ?? '';
    expect(decodeURIComponent(mail)).toContain('went up by $18,500, to $86,500');
  });

  it('asks for the day of the other offer only once that is ticked', async () => {
    const { page } = await arrive(<Whole start={START} />);
    expect(page.querySelector('[name="counter.deadline"]')).toBeNull();
    tick(page, 'competing-offer');
    fireEvent.change(fieldNamed(page, 'counter.deadline'), { target: { value: '2027-01-15' } });
    expect(wordsOf(page.querySelector('.brief'))).toContain('It needs my answer by January 15.');
  });

  it('has no words where nothing ticked is a reason', async () => {
    const { page } = await arrive(<Whole start={START} />);
    tick(page, 'would-sign');
    expect(verdict(page)).toBe('On these figures there is nothing to ask for.');
    expect(page.querySelector('.brief')).toBeNull();
    expect(wordsOf(page)).toContain('Nothing you have ticked is a reason for a dollar yet');
  });

  it('warns of a list, and of an ask above the room', async () => {
    const { page } = await arrive(<Whole start={START} />);
    const limits = screen.getByText('Your least, the room, other asks').closest('details');
    if (!limits) throw new Error('no fold');
    limits.open = true;
    fireEvent(limits, new Event('toggle'));
    const room = await within(limits).findByLabelText('The most it can still rise');
    fireEvent.change(room, { target: { value: '60k' } });
    fireEvent.click(within(limits).getByLabelText('More base'));
    const issues = wordsOf(page.querySelector('.issues'));
    expect(issues).toContain('The ask is $42,000 more than you think the bonus can rise.');
    expect(issues).toContain('That is more than one ask.');
    expect(wordsOf(page.querySelector('.brief'))).not.toContain('$60,000');
  });

  it('copies a text, and says where it cannot', async () => {
    const { page } = await arrive(<Whole start={START} />);
    tick(page, 'cost:vest');
    const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    fireEvent.click(screen.getByRole('button', { name: /^Copy.*The reason/ }));
    expect(await screen.findByText('Copied.')).toBeTruthy();
    expect(write).toHaveBeenCalledWith('This move costs me $18,500 before tax, in unvested stock.');
    write.mockRejectedValue(new Error('not allowed'));
    fireEvent.click(screen.getByRole('button', { name: /^Copy.*On the phone/ }));
    expect(await screen.findByText(/copy it by hand/)).toBeTruthy();
    expect(page.querySelectorAll('.copy')).toHaveLength(3);
  });
});

describe('the counter in the guide', () => {
  it('folds the words away, and folds work without what is inside', () => {
    const page = document.createElement('div');
    page.innerHTML = renderToString(<Island start={START} />);
    expect(verdict(page)).toContain('Ask for $102,000');
    expect(wordsOf(page)).toContain('Tick what is true, and take the words');
    expect(page.querySelector('.brief')).toBeNull();
  });
});
