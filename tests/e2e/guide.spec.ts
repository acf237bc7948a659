import { expect, scriptRequests, test, wakeTools } from './support.ts';

test('the guide asks for no script until the reader nears a tool', async ({ page }) => {
  const scripts = scriptRequests(page);
  await page.goto('/');
  await page.waitForLoadState('networkidle');
  await page.mouse.wheel(0, 200);
  await page.waitForTimeout(300);
  expect(scripts).toEqual([]);

  const [first] = await page.locator('astro-island').all();
  if (!first) throw new Error('the guide has no tools');
  await first.scrollIntoViewIfNeeded();
  await expect.poll(() => scripts.length).toBeGreaterThan(0);
  await expect(first).not.toHaveAttribute('ssr');
});

test('every tool of the guide comes to life, and no script is fetched twice', async ({ page }) => {
  const scripts = scriptRequests(page);
  await page.goto('/');
  await wakeTools(page);
  expect(await page.locator('astro-island').count()).toBeGreaterThanOrEqual(2);
  expect([...new Set(scripts)]).toEqual(scripts);
});
