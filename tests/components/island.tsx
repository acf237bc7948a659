import { act, cleanup } from '@testing-library/react';
import type { ReactElement } from 'react';
import { hydrateRoot, type Root } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { afterEach, vi } from 'vitest';
import { leavePage } from '../../src/components/scenario/live.ts';

const roots: Root[] = [];

afterEach(async () => {
  cleanup();
  await act(async () => {
    for (const root of roots.splice(0)) root.unmount();
  });
  document.body.replaceChildren();
  leavePage();
});

export interface Arrival {
  readonly page: HTMLElement;
  /** Everything that React said while it took the served page over. */
  readonly complaints: readonly unknown[];
}

/** Serves an island as the build does, lets the reader act on the page, then brings it to life. */
export async function arrive(
  island: ReactElement,
  before: (page: HTMLElement) => void = () => {},
): Promise<Arrival> {
  const page = document.createElement('div');
  page.innerHTML = renderToString(island);
  document.body.append(page);
  // As a browser does, and happy-dom does not.
  for (const option of page.querySelectorAll<HTMLOptionElement>('option[selected]'))
    option.selected = true;
  before(page);
  const complaints: unknown[] = [];
  const note = (...said: unknown[]) => void complaints.push(...said);
  const spies = [vi.spyOn(console, 'error'), vi.spyOn(console, 'warn')];
  for (const spy of spies) spy.mockImplementation(note);
  await act(async () => {
    roots.push(hydrateRoot(page, island, { onRecoverableError: note, onUncaughtError: note }));
  });
  for (const spy of spies) spy.mockRestore();
  return { page, complaints };
}

/** The field of that name, as the reader of a served page meets it. */
export function fieldNamed(page: HTMLElement, name: string): HTMLInputElement {
  const field = page.querySelector<HTMLInputElement>(`input[name="${name}"]`);
  if (!field) throw new Error(`no field is called ${name}`);
  return field;
}

/** The words of an element as one line. */
export function wordsOf(element: Element | null): string {
  return (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
}
