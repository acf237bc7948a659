import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { useDraft } from '../../../src/components/fields/useDraft.ts';
import { arrive, fieldNamed, wordsOf } from '../island.tsx';

const START = { rise: '$10,000', bonus: '$30,000', repayment: 'none' };

function Form() {
  const { texts, set, reset, isMine, changed, form } = useDraft(START);
  return (
    <form ref={form}>
      {(['rise', 'bonus'] as const).map((name) => (
        <input
          key={name}
          name={name}
          aria-label={name}
          value={texts[name]}
          onChange={(event) => set(name, event.currentTarget.value)}
        />
      ))}
      {['none', 'cliff'].map((kind) => (
        <input
          key={kind}
          type="radio"
          name="repayment"
          value={kind}
          checked={texts.repayment === kind}
          onChange={() => set('repayment', kind)}
        />
      ))}
      <output>{JSON.stringify(texts)}</output>
      <p>
        {(['rise', 'bonus', 'repayment'] as const).filter(isMine).join(' ')} {String(changed)}
      </p>
      <button type="button" onClick={reset}>
        Back
      </button>
    </form>
  );
}

const texts = () => JSON.parse(screen.getByRole('status').textContent ?? '');
const mine = () => wordsOf(document.querySelector('p'));

describe('a draft', () => {
  it('starts with the example, none of it the reader’s', () => {
    render(<Form />);
    expect(texts()).toEqual({ rise: '$10,000', bonus: '$30,000', repayment: 'none' });
    expect(mine()).toBe('false');
  });

  it('keeps what is typed into one field, exactly, and knows that it is the reader’s', async () => {
    render(<Form />);
    await userEvent.clear(screen.getByLabelText('rise'));
    await userEvent.type(screen.getByLabelText('rise'), ' 8k?');
    expect(texts()).toEqual({ rise: ' 8k?', bonus: '$30,000', repayment: 'none' });
    expect(mine()).toBe('rise true');
  });

  it('gives a field back to the example when its text is the example’s again', async () => {
    render(<Form />);
    await userEvent.type(screen.getByLabelText('bonus'), '0');
    expect(mine()).toBe('bonus true');
    await userEvent.type(screen.getByLabelText('bonus'), '{Backspace}');
    expect(mine()).toBe('false');
  });

  it('goes back to the example as a whole', async () => {
    render(<Form />);
    await userEvent.type(screen.getByLabelText('rise'), '0');
    await userEvent.type(screen.getByLabelText('bonus'), '0');
    expect(mine()).toBe('rise bonus true');
    await userEvent.click(screen.getByText('Back'));
    expect(texts()).toEqual(START);
    expect(mine()).toBe('false');
  });

  it('does not write into the example', async () => {
    render(<Form />);
    await userEvent.type(screen.getByLabelText('rise'), '9');
    expect(START).toEqual({ rise: '$10,000', bonus: '$30,000', repayment: 'none' });
  });
});

describe('what stood in the form before the script came', () => {
  it('is taken over, text and choice alike', async () => {
    const { page, complaints } = await arrive(<Form />, (served) => {
      fieldNamed(served, 'bonus').value = '60k';
      const cliff = served.querySelector<HTMLInputElement>('[value=cliff]');
      if (cliff) cliff.checked = true;
    });
    expect(complaints).toEqual([]);
    expect(texts()).toEqual({ rise: '$10,000', bonus: '60k', repayment: 'cliff' });
    expect(mine()).toBe('bonus repayment true');
    expect(fieldNamed(page, 'bonus').value).toBe('60k');
  });

  it('is taken over where it was emptied', async () => {
    await arrive(<Form />, (served) => {
      fieldNamed(served, 'rise').value = '';
    });
    expect(texts()).toEqual({ rise: '', bonus: '$30,000', repayment: 'none' });
  });

  it('leaves an untouched page as it was served', async () => {
    await arrive(<Form />);
    expect(texts()).toEqual(START);
    expect(mine()).toBe('false');
  });
});
