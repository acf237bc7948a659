import { createServer } from 'node:net';
import { defineConfig } from '@playwright/test';
import { findBrowser } from './scripts/browser.mjs';

// Worker processes read this file too, and find here what the first process has chosen.
process.env.CHROMIUM_PATH ??= await findBrowser();
process.env['E2E_PORT'] ??= String(await freePort());

const { CHROMIUM_PATH, E2E_PORT } = process.env;
const baseURL = `http://127.0.0.1:${E2E_PORT}/`;

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: '.cache/playwright',
  reporter: 'list',
  forbidOnly: true,
  retries: 0,
  workers: 2,
  fullyParallel: true,
  // Generous, for a busy machine with two cores.
  timeout: 60_000,
  expect: { timeout: 15_000 },
  use: {
    baseURL,
    // Requests that a service worker answers pass by what the tests listen to; offline.spec.ts lets it in.
    serviceWorkers: 'block',
    launchOptions: {
      ...(CHROMIUM_PATH ? { executablePath: CHROMIUM_PATH } : {}),
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  projects: [
    {
      name: 'phone',
      grepInvert: /@desktop/,
      use: { viewport: { width: 360, height: 780 }, hasTouch: true, isMobile: true },
    },
    { name: 'desktop', grepInvert: /@phone/, use: { viewport: { width: 1440, height: 900 } } },
  ],
  webServer: {
    command: 'node scripts/serve.mjs',
    env: { PORT: E2E_PORT ?? '' },
    url: baseURL,
    reuseExistingServer: false,
  },
});

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(address && typeof address === 'object' ? address.port : 0));
    });
  });
}
