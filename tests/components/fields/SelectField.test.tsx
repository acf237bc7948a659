import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, it, vi } from 'vitest';
import { SelectField } from '../../../src/components/fields/SelectField.tsx';
import { arrive } from '../island.tsx';

afterEach(cleanup);

const OPTIONS = [
  { value: '', label: 'None' },
  { value: 'a', label: 'First' },
  { value: 'b', label: 'Second' },
] as const;

function field(chosen: '' | 'a' | 'b', mine = false) {
  const onChoose = vi.fn();
  const onReset = vi.fn();
  const shown = (
    <SelectField
      name="which"
      label="Which one"
      options={OPTIONS}
      chosen={chosen}
      mine={mine}
      onChoose={onChoose}
      onReset={onReset}
    />
  );
  return { shown, onChoose, onReset };
}

it('is found by its label and chosen from the keyboard', async () => {
  const { shown, onChoose } = field('a');
  render(shown);
  const list = screen.getByLabelText<HTMLSelectElement>('Which one');
  expect(list.name).toBe('which');
  expect(list.value).toBe('a');
  await userEvent.tab();
  expect(document.activeElement).toBe(list);
  await userEvent.selectOptions(list, 'Second');
  expect(onChoose).toHaveBeenCalledExactlyOnceWith('b');
});

it('looks like the reader’s own and goes back alone where it is', async () => {
  const { shown, onReset } = field('b', true);
  render(shown);
  expect(document.querySelector('.field[data-mine]')).not.toBeNull();
  await userEvent.click(screen.getByRole('button', { name: 'Reset Which one' }));
  expect(onReset).toHaveBeenCalledOnce();
});

it('has nothing to go back to where it is not', () => {
  render(field('b').shown);
  expect(document.querySelector('[data-mine]')).toBeNull();
  expect(screen.queryByRole('button')).toBeNull();
});

it('keeps what was chosen before its script arrived', async () => {
  const { shown, onChoose } = field('a');
  const { complaints } = await arrive(shown, (page) => {
    const list = page.querySelector('select');
    if (list) list.value = 'b';
  });
  expect(complaints).toEqual([]);
  expect(onChoose).toHaveBeenCalledExactlyOnceWith('b');
});

it('keeps a choice of nothing, too, and does not choose by itself', async () => {
  const early = field('a');
  await arrive(early.shown, (page) => {
    const list = page.querySelector('select');
    if (list) list.value = '';
  });
  expect(early.onChoose).toHaveBeenCalledExactlyOnceWith('');
  const still = field('a');
  await arrive(still.shown);
  expect(still.onChoose).not.toHaveBeenCalled();
});
