import { cleanup, renderHook } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { useLastValid } from '../../../src/components/fields/useLastValid.ts';

afterEach(cleanup);

interface Reading {
  readonly of: number;
}

const read = (text: string): Reading | null => (/^\d+$/.test(text) ? { of: Number(text) } : null);
const START: Reading = { of: 36 };

function reading(typed: string) {
  return renderHook(({ text }) => useLastValid(text, read, START), {
    initialProps: { text: typed },
  });
}

describe('the last valid reading', () => {
  it('is what is typed, while that can be read', () => {
    const { result, rerender } = reading('5');
    expect(result.current).toEqual({ input: { of: 5 }, stale: false });
    rerender({ text: '7' });
    expect(result.current).toEqual({ input: { of: 7 }, stale: false });
  });

  it('stays in force, marked stale, while what is typed cannot be read', () => {
    const { result, rerender } = reading('5');
    rerender({ text: '7' });
    rerender({ text: '7x' });
    expect(result.current).toEqual({ input: { of: 7 }, stale: true });
    rerender({ text: '' });
    expect(result.current).toEqual({ input: { of: 7 }, stale: true });
  });

  it('is no longer stale once something can be read again', () => {
    const { result, rerender } = reading('5x');
    rerender({ text: '6' });
    expect(result.current).toEqual({ input: { of: 6 }, stale: false });
  });

  it('is the example’s where nothing could ever be read', () => {
    const { result } = reading('x');
    expect(result.current).toEqual({ input: { of: 36 }, stale: true });
    expect(result.current.input).toBe(START);
  });

  it('keeps its identity while the text stays, so that nothing is computed twice', () => {
    const { result, rerender } = reading('5');
    const before = result.current.input;
    rerender({ text: '5' });
    expect(result.current.input).toBe(before);
    rerender({ text: 'x' });
    expect(result.current.input).toBe(before);
  });
});
