import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { usePrint } from '../../../src/components/counter/usePrint.ts';
import { InTool } from '../scenario/InTool.tsx';

vi.mock('../../../src/components/counter/CallSheet.tsx', () => {
  throw new Error('no connection');
});

function Button() {
  const { print } = usePrint(true, false);
  return (
    <button type="button" onClick={print}>
      Print
    </button>
  );
}

it('says so where the page for the call does not arrive, and prints nothing', async () => {
  const printed = vi.fn();
  vi.stubGlobal('print', printed);
  render(
    <InTool>
      <Button />
    </InTool>,
  );
  await userEvent.click(screen.getByRole('button', { name: 'Print' }));
  expect(await screen.findByText(/did not arrive/)).toBeTruthy();
  expect(printed).not.toHaveBeenCalled();
});
