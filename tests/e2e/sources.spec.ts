import { expect, type Page, test } from './support.ts';

test.use({ javaScriptEnabled: false });

const facts = (page: Page) => page.locator('.facts > li:visible');

test('facts are filtered by grade, without script', async ({ page }) => {
  await page.goto('/sources/');
  const all = await facts(page).count();
  expect(all).toBeGreaterThan(70);
  await page.getByRole('radio', { name: /^A / }).check();
  await expect(facts(page)).not.toHaveCount(all);
  const grades = await page.locator('.facts > li:visible .grade').allInnerTexts();
  expect(new Set(grades)).toEqual(new Set(['A']));
  await page.getByRole('radio', { name: /^D / }).check();
  expect(await facts(page).count()).toBeLessThan(20);
  await page.getByRole('radio', { name: /^All/ }).check();
  await expect(facts(page)).toHaveCount(all);
});

test('a link to a fact finds it whatever the filter says', async ({ page }) => {
  await page.goto('/sources/#new-hire-vesting');
  await page.getByRole('radio', { name: /^D / }).check();
  await expect(page.locator('#new-hire-vesting')).toBeVisible();
});

test('each fact says where it is used, and the way there and back is open', async ({ page }) => {
  await page.goto('/sources/#new-hire-vesting');
  await page
    .locator('#new-hire-vesting')
    .getByRole('link', { name: /^Guide: / })
    .first()
    .click();
  await expect(page).toHaveURL(/\/#.+/);
  await expect(page.locator(new URL(page.url()).hash)).toBeInViewport();
});
