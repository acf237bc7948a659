import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { renderToString } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { Fold, Later, Soon } from '../../../src/components/fields/Fold.tsx';
import { arrive, wordsOf } from '../island.tsx';

const Part = ({ name }: { readonly name: string }) => <p>Hello {name}</p>;

async function toggle(page: HTMLElement, open: boolean) {
  const fold = page.querySelector('details');
  if (!fold) throw new Error('nothing folds here');
  await act(async () => {
    fold.open = open;
    fireEvent(fold, new Event('toggle'));
  });
}

describe('a fold', () => {
  it('is served with what is inside, or makes it when it is opened', async () => {
    const fold = (served: boolean) => (
      <Fold summary="More" served={served}>
        {() => <p>Inside</p>}
      </Fold>
    );
    expect(renderToString(fold(true))).toContain('Inside');
    expect(renderToString(fold(false))).not.toContain('Inside');
    const { page } = await arrive(fold(false));
    await toggle(page, true);
    expect(wordsOf(page)).toBe('MoreInside');
    await toggle(page, false);
    expect(wordsOf(page)).toBe('MoreInside');
  });

  it('that was opened before its script arrived is full, and no mismatch', async () => {
    const { page, complaints } = await arrive(
      <Fold summary="More" served={false}>
        {() => 'Inside'}
      </Fold>,
      (served) => served.querySelector('details')?.setAttribute('open', ''),
    );
    expect(complaints).toEqual([]);
    expect(wordsOf(page)).toBe('MoreInside');
  });
});

describe('a fold whose script comes later', () => {
  it('fetches it once, when it is first opened', async () => {
    let fetched = 0;
    const load = async () => {
      fetched += 1;
      return Part;
    };
    const { page } = await arrive(<Later summary="More" load={load} props={{ name: 'you' }} />);
    expect(fetched).toBe(0);
    expect(wordsOf(page)).toBe('More');
    await toggle(page, true);
    await screen.findByText('Hello you');
    await toggle(page, false);
    await toggle(page, true);
    expect(fetched).toBe(1);
  });

  it('says so where that fails, and tries again when it is opened again', async () => {
    let works = false;
    const load = async () => {
      if (!works) throw new Error('offline');
      return Part;
    };
    const { page } = await arrive(<Later summary="More" load={load} props={{ name: 'you' }} />);
    await toggle(page, true);
    await screen.findByText(/did not load/);
    works = true;
    await toggle(page, false);
    await toggle(page, true);
    await screen.findByText('Hello you');
    expect(wordsOf(page)).not.toContain('did not load');
  });
});

describe('a part that comes soon', () => {
  const props = { name: 'you' };

  it('is not served, and then is there', async () => {
    const part = <Soon load={async () => Part} props={props} failed="Elsewhere" />;
    expect(renderToString(part)).toBe('');
    const { page } = await arrive(part);
    await waitFor(() => expect(wordsOf(page)).toBe('Hello you'));
  });

  it('says where else it is if it does not come', async () => {
    const load = async () => {
      throw new Error('offline');
    };
    const { page } = await arrive(<Soon load={load} props={props} failed="Elsewhere" />);
    await waitFor(() => expect(wordsOf(page)).toBe('Elsewhere'));
  });
});
