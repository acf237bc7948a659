import { afterEach } from 'vitest';

// What one test has kept in the browser must not meet the next.
afterEach(() => {
  if (typeof window === 'undefined') return;
  localStorage.clear();
  sessionStorage.clear();
});
