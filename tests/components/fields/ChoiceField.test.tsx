import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ChoiceField } from '../../../src/components/fields/ChoiceField.tsx';

afterEach(cleanup);

const OPTIONS = [
  { value: 'fits', label: 'It fits' },
  { value: 'too-low', label: 'It is too low' },
] as const;

type Level = (typeof OPTIONS)[number]['value'];

interface Props {
  readonly name?: string;
  readonly hint?: string;
  readonly start?: Level | '';
  readonly onChoose?: (value: Level) => void;
}

function Level({ name = 'level', start = '', onChoose, ...rest }: Props) {
  const [chosen, setChosen] = useState<Level | ''>(start);
  return (
    <ChoiceField
      {...rest}
      name={name}
      legend="Does the level fit?"
      options={OPTIONS}
      chosen={chosen}
      onChoose={(value) => {
        setChosen(value);
        onChoose?.(value);
      }}
    />
  );
}

const radio = (name: string) => screen.getByRole<HTMLInputElement>('radio', { name });

describe('a choice', () => {
  it('is a group under its question, with every option in view', () => {
    render(<Level />);
    const group = screen.getByRole('group', { name: 'Does the level fit?' });
    const radios = within(group).getAllByRole<HTMLInputElement>('radio');
    expect(radios.map(({ value }) => value)).toEqual(['fits', 'too-low']);
    expect(radios.map(({ name }) => name)).toEqual(['level', 'level']);
    expect(radio('It is too low').value).toBe('too-low');
  });

  it('starts without an answer, or with the one that was given', () => {
    render(<Level />);
    expect(screen.queryByRole('radio', { checked: true })).toBeNull();
    cleanup();
    render(<Level start="too-low" />);
    expect(screen.getAllByRole('radio', { checked: true })).toEqual([radio('It is too low')]);
  });

  it('says its hint as the group’s description, and has none otherwise', () => {
    render(<Level hint="Compare the scope." />);
    expect(screen.getByRole('group', { description: 'Compare the scope.' })).toBeTruthy();
    cleanup();
    render(<Level />);
    expect(screen.getByRole('group').hasAttribute('aria-describedby')).toBe(false);
    expect(document.querySelector('.hint')).toBeNull();
  });

  it('takes one answer at a time, by its words', async () => {
    const onChoose = vi.fn();
    render(<Level onChoose={onChoose} />);
    await userEvent.click(screen.getByText('It is too low'));
    await userEvent.click(screen.getByText('It fits'));
    expect(onChoose.mock.calls).toEqual([['too-low'], ['fits']]);
    expect(screen.getAllByRole('radio', { checked: true })).toEqual([radio('It fits')]);
  });

  it('walks by arrow key', async () => {
    render(<Level start="fits" />);
    await userEvent.tab();
    expect(document.activeElement).toBe(radio('It fits'));
    await userEvent.keyboard('{ArrowDown}');
    expect(radio('It is too low').checked).toBe(true);
  });
});
