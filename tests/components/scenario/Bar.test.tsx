import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { Bar } from '../../../src/components/scenario/Bar.tsx';
import { fields } from '../../../src/components/scenario/fields.ts';
import { SheetInput } from '../../../src/components/scenario/inputs.tsx';
import { SheetProvider, usePageSheet } from '../../../src/components/scenario/useSheet.ts';
import { toolStart } from '../../../src/components/site/examples.ts';

function Tool() {
  const inUse = usePageSheet(toolStart());
  return (
    <SheetProvider value={inUse}>
      <Bar />
      <SheetInput field={fields.offer.base} />
    </SheetProvider>
  );
}

const base = () => screen.getByLabelText<HTMLInputElement>('Base salary, a year');
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));

it('steps back and forth, starts over, and loads another example', async () => {
  render(<Tool />);
  expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Undo' }).disabled).toBe(true);
  await userEvent.clear(base());
  await userEvent.type(base(), '190k');
  await press('Undo');
  expect(base().value).toBe('$176,000');
  await press('Redo');
  expect(base().value).toBe('190k');
  await press('Start over');
  expect(base().value).toBe('$176,000');
  expect(screen.getByRole('status').textContent).toContain('Everything is back to the example.');
  await userEvent.selectOptions(screen.getByLabelText('Example'), 'l5-first-move');
  await waitFor(() => expect(base().value).toBe('$138,000'));
  expect(screen.getByRole('status').textContent).toContain('Loaded the example');
  const [undo] = [...screen.getByRole('status').querySelectorAll('button')];
  await userEvent.click(undo as HTMLElement);
  expect(base().value).toBe('$176,000');
  expect(screen.getByRole('status').textContent).toBe('');
});
