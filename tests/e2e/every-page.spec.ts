import { AxeBuilder } from '@axe-core/playwright';
import { expect, PATHS, test, unfold, wakeTools } from './support.ts';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

test('the sitemap has pages', () => {
  expect(PATHS).toContain('/');
});

for (const path of PATHS) {
  test(`${path} loads in silence, tools and all`, async ({ page }) => {
    const response = await page.goto(path);
    expect(response?.status()).toBe(200);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await wakeTools(page);
    await unfold(page);
    await page.waitForLoadState('networkidle');
  });

  for (const colorScheme of ['light', 'dark'] as const) {
    test(`${path} is accessible when ${colorScheme} @phone`, async ({ page }) => {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await page.goto(path);
      await wakeTools(page);
      await unfold(page);
      const { violations } = await new AxeBuilder({ page }).withTags(RULES).analyze();
      const problems = violations.flatMap(({ id, help, nodes }) =>
        nodes.map(({ target, any }) => `${id}: ${help}: ${target} ${any[0]?.message ?? ''}`),
      );
      expect(problems).toEqual([]);
    });
  }

  test(`${path} does not scroll sideways at 320 px @phone`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(path);
    await wakeTools(page);
    await unfold(page);
    const wide = await page.evaluate(() =>
      [...document.body.querySelectorAll('*')]
        .filter((element) => element.getBoundingClientRect().right > 321 + scrollX)
        .map((element) => `${element.localName}.${element.className}`),
    );
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width, `too wide: ${wide.join(', ')}`).toBeLessThanOrEqual(320);
  });
}

test.describe('an address that does not exist', () => {
  test.use({ allowed: /^404: |status of 404/ });

  test('gets the page that says so', async ({ page }) => {
    const response = await page.goto('/no/such/page/');
    expect(response?.status()).toBe(404);
    await expect(page.getByRole('main').getByRole('link').first()).toBeVisible();
  });
});

test('pages come with the headers of the host', async ({ page }) => {
  const response = await page.goto('/');
  expect(response?.headers()).toMatchObject({
    'content-encoding': 'br',
    'content-security-policy': expect.stringContaining("frame-ancestors 'none'"),
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
  });
});
