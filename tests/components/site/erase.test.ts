import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { eraseHere } from '../../../src/components/site/erase.ts';

beforeEach(() => {
  localStorage.clear();
  sessionStorage.clear();
});

afterEach(() => vi.unstubAllGlobals());

it('takes away what is ours, and leaves the rest', async () => {
  localStorage.setItem('ours.scenario', '{}');
  localStorage.setItem('theirs', '1');
  sessionStorage.setItem('ours.steps', '[]');
  await eraseHere('ours.');
  expect(Object.keys(localStorage)).toEqual(['theirs']);
  expect(sessionStorage.length).toBe(0);
});

it('drops the copies of pages and the worker that keeps them', async () => {
  const dropped: string[] = [];
  const unregister = vi.fn(async () => true);
  vi.stubGlobal('caches', {
    keys: async () => ['pages 1', 'hashed'],
    delete: async (name: string) => dropped.push(name),
  });
  vi.stubGlobal('navigator', { serviceWorker: { getRegistrations: async () => [{ unregister }] } });
  await eraseHere('ours.');
  expect(dropped).toEqual(['pages 1', 'hashed']);
  expect(unregister).toHaveBeenCalledOnce();
});

it('minds nothing that is forbidden or not there', async () => {
  vi.stubGlobal('navigator', {});
  vi.stubGlobal('sessionStorage', null);
  localStorage.setItem('ours.x', '1');
  await expect(eraseHere('ours.')).resolves.toBeUndefined();
  expect(localStorage.length).toBe(0);
});
