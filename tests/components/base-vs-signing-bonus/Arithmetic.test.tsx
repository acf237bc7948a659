import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import {
  ByYear,
  Picture,
  Working,
} from '../../../src/components/base-vs-signing-bonus/Arithmetic.tsx';
import { Figures } from '../../../src/components/base-vs-signing-bonus/Figures.tsx';
import { leavePage } from '../../../src/components/scenario/live.ts';
import { percent } from '../../../src/lib/rate.ts';
import { InTool } from '../scenario/InTool.tsx';
import { worked } from './inputs.ts';

afterEach(() => {
  cleanup();
  leavePage();
});

const resultOf = (terms: Parameters<typeof worked>[0]) => {
  const [input, result] = worked(terms);
  return { input, result };
};

const rows = () =>
  screen
    .getAllByRole('row', { hidden: true })
    .map((row) =>
      [...row.children].map((cell) => (cell.textContent ?? '').replace(/\s+/g, ' ')).join(' | '),
    );

describe('year by year', () => {
  it('shows who leads, with a true minus sign', () => {
    render(<ByYear {...resultOf({})} />);
    expect(rows()).toEqual([
      'Year | Raise so far | Signing bonus | Raise ahead by',
      '1 | $10,000 | $30,000 | −$20,000',
      '2 | $20,000 | $30,000 | −$10,000',
      '3 | $30,000 | $30,000 | $0',
      '4 | $40,000 | $30,000 | $10,000',
    ]);
  });

  it('has a row for every year looked ahead, and the year as its heading', () => {
    render(<ByYear {...resultOf({ years: 6 })} />);
    expect(screen.getAllByRole('rowheader').map((cell) => cell.textContent)).toEqual([
      ...['1', '2', '3', '4', '5', '6'],
    ]);
  });

  it('sets against the raise what the bonus is worth after repayment', () => {
    const terms = { years: 1, stay: percent(50), repayment: { kind: 'cliff', windowMonths: 13 } };
    render(<ByYear {...resultOf(terms as Parameters<typeof worked>[0])} />);
    expect(rows()[1]).toBe('1 | $7,007.15 | $15,000 | −$7,992.85');
  });
});

describe('the working', () => {
  it('adds up to the total', () => {
    render(<Working {...resultOf({ years: 2, raise: percent(10) })} />);
    expect(rows()).toEqual([
      'The raise, year 1 | $10,000',
      'The raise, year 2 | $11,000',
      'Less the signing bonus | −$30,000',
      'The raise is ahead by | −$9,000',
    ]);
  });

  it('shows the repayment wherever the letter asks for one, even if none is expected', () => {
    render(<Working {...resultOf({ years: 1, repayment: { kind: 'cliff', windowMonths: 12 } })} />);
    expect(rows()).toContain('Plus what of it you would expect to repay | $0');
  });
});

describe('the picture', () => {
  it('is named in words, and says beside it what is assumed', () => {
    render(<Picture {...resultOf({ years: 2 })} />);
    expect(screen.getByRole('img').getAttribute('aria-label')).toBe(
      'Money from the raise adding up over 2 years, against the signing bonus. Within 2 years, a $10,000 raise never catches up with a $30,000 signing bonus.',
    );
    expect(document.querySelector('figcaption')?.textContent).toBe(
      'Assumed: no further raises, nothing else that grows with base, you stay throughout, later money counts in full, nothing to repay. All before tax.',
    );
  });
});

describe('the fields', () => {
  function Form() {
    return (
      <InTool>
        <Figures served />
      </InTool>
    );
  }
  const value = (label: string) => screen.getByLabelText<HTMLInputElement>(label).value;

  it('stand there with the example in them, each under its own name', () => {
    render(<Form />);
    expect(value('Raise in base, a year')).toBe('$10,000');
    expect(value('Signing bonus instead')).toBe('$30,000');
    expect(value('Years you look ahead')).toBe('4');
    expect(value('Yearly raise of base')).toBe('0%');
    expect(value('What rides on base')).toBe('0%');
    expect(value('Chance that you stay, each year')).toBe('100%');
    expect(value('Discount on later money, a year')).toBe('0%');
    const names = screen
      .getAllByRole<HTMLInputElement>('textbox', { hidden: true })
      .map(({ name }) => name);
    expect(names).toEqual([
      'baseVsSigningBonus.rise',
      'baseVsSigningBonus.bonus',
      'assumptions.horizonYears',
      'assumptions.raise',
      'baseVsSigningBonus.riders',
      'assumptions.stay',
      'assumptions.discountRate',
    ]);
  });

  it('ask for the window only where something goes back', async () => {
    render(<Form />);
    const choice = screen.getByRole('group', {
      name: 'If you leave early, what of the bonus goes back?',
      hidden: true,
    });
    expect(screen.queryByLabelText('Within how many months')).toBeNull();
    await userEvent.click(within(choice).getByLabelText('The part not yet served'));
    expect(value('Within how many months')).toBe('12');
    await userEvent.click(within(choice).getByLabelText('All of it'));
    expect(value('Within how many months')).toBe('12');
    await userEvent.click(within(choice).getByLabelText('Nothing'));
    expect(screen.queryByLabelText('Within how many months')).toBeNull();
  });
});
