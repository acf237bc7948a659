import { act, cleanup, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Announcer } from '../../../src/components/fields/Announcer.tsx';

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

const pass = (milliseconds: number) => act(() => vi.advanceTimersByTime(milliseconds));
const said = () => screen.getByRole('status').textContent;

describe('what a screen reader hears', () => {
  it('is polite, and unseen', () => {
    render(<Announcer message="36 months" />);
    expect(screen.getByRole('status').hasAttribute('aria-live')).toBe(false);
    expect(screen.getByRole('status').className).toBe('unseen');
  });

  it('is nothing on arrival, however long it takes', () => {
    render(<Announcer message="36 months" />);
    expect(said()).toBe('');
    pass(60_000);
    expect(said()).toBe('');
  });

  it('is the new result, 700 ms after the last change', () => {
    const { rerender } = render(<Announcer message="36 months" />);
    pass(5000);
    rerender(<Announcer message="48 months" />);
    expect(said()).toBe('');
    pass(699);
    expect(said()).toBe('');
    pass(1);
    expect(said()).toBe('48 months');
  });

  it('skips everything passed through while typing', () => {
    const { rerender } = render(<Announcer message="36 months" />);
    rerender(<Announcer message="4 months" />);
    pass(500);
    rerender(<Announcer message="40 months" />);
    pass(699);
    expect(said()).toBe('');
    pass(1);
    expect(said()).toBe('40 months');
  });

  it('is said once: nothing touches it until the result changes', () => {
    const { rerender } = render(<Announcer message="36 months" />);
    rerender(<Announcer message="48 months" />);
    pass(700);
    const changes = new MutationObserver(() => {});
    changes.observe(screen.getByRole('status'), {
      childList: true,
      characterData: true,
      subtree: true,
    });
    rerender(<Announcer message="48 months" />);
    pass(10_000);
    expect(changes.takeRecords()).toEqual([]);
    rerender(<Announcer message="24 months" />);
    pass(700);
    expect(changes.takeRecords().length).toBeGreaterThan(0);
    expect(said()).toBe('24 months');
    changes.disconnect();
  });

  it('is nothing where a change was taken back before it settled', () => {
    const { rerender } = render(<Announcer message="36 months" />);
    rerender(<Announcer message="48 months" />);
    pass(300);
    rerender(<Announcer message="36 months" />);
    pass(10_000);
    expect(said()).toBe('');
  });

  it('is the first result too, once another has been said', () => {
    const { rerender } = render(<Announcer message="36 months" />);
    rerender(<Announcer message="48 months" />);
    pass(700);
    rerender(<Announcer message="36 months" />);
    pass(700);
    expect(said()).toBe('36 months');
  });

  it('leaves nothing ticking behind', () => {
    const { unmount } = render(<Announcer message="36 months" />);
    expect(vi.getTimerCount()).toBe(1);
    unmount();
    expect(vi.getTimerCount()).toBe(0);
  });
});
