import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { Share } from '../../../src/components/scenario/keep/Share.tsx';
import { InTool } from './InTool.tsx';

const link = () => screen.getByLabelText<HTMLInputElement>('The link').value;
const copy = () => screen.getByRole<HTMLButtonElement>('button', { name: 'Copy the link' });

function open() {
  render(
    <InTool>
      <Share />
    </InTool>,
  );
}

it('never offers the link of one kind under the name of another', async () => {
  open();
  await waitFor(() => expect(link()).toContain('.rounded.'));
  fireEvent.click(screen.getByLabelText('Ratios only'));
  expect([link(), copy().disabled]).toEqual(['', true]);
  await waitFor(() => expect(link()).toContain('.ratios.'));
  expect(copy().disabled).toBe(false);
});

it('says where the browser does not let it copy, be it only for want of a clipboard', async () => {
  open();
  await waitFor(() => expect(link()).toContain('.rounded.'));
  const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
  fireEvent.click(copy());
  expect(await screen.findByText('The link is copied.')).toBeTruthy();
  expect(write).toHaveBeenCalledWith(link());
  vi.spyOn(navigator, 'clipboard', 'get').mockReturnValue(undefined as never);
  fireEvent.click(copy());
  expect(await screen.findByText(/does not let the page copy/)).toBeTruthy();
});
