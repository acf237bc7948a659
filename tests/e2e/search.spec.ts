import { expect, test } from './support.ts';

const results = '.search-results a';

test('opens from every page with / and with Control-K, and closes again', async ({ page }) => {
  await page.goto('/about/');
  await page.keyboard.press('/');
  const dialog = page.getByRole('dialog', { name: 'Site search' });
  await expect(dialog).toBeVisible();
  await expect(dialog.getByRole('searchbox')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await page.keyboard.press('Control+k');
  await expect(dialog).toBeVisible();
  await dialog.getByRole('button', { name: 'Close' }).click();
  await expect(dialog).toBeHidden();
});

test('opens with its button, and forgives a typo', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('link', { name: 'Search' }).click();
  await page.getByRole('dialog').getByRole('searchbox').fill('relocaton');
  await expect(page.locator(results).first()).toBeVisible();
  await expect(page.getByRole('dialog').getByRole('status')).toContainText('for “relocaton”');
});

test('lands on the section that matched', async ({ page }) => {
  await page.goto('/tools/');
  await page.keyboard.press('/');
  await page.getByRole('dialog').getByRole('searchbox').fill('checklist phone rings');
  await page.getByLabel('Guide', { exact: true }).check();
  const first = page.locator(results).first();
  await expect(first).toHaveAttribute('href', /^\/#.+/);
  await first.click();
  await expect(page).toHaveURL(/\/#.+/);
  const target = page.locator(new URL(page.url()).hash);
  await expect(target).toBeInViewport();
});

for (const [query, place] of [
  ['checklist', /^\/#(c1|ten-things)/],
  ['scripts', /^\/#/],
  ['competing offer', /^\/#/],
  ['final offer', /^\/#/],
  ['pushback', /^\/#/],
] as const) {
  test(`finds the place in the guide for “${query}”`, async ({ page }) => {
    await page.goto('/about/');
    await page.keyboard.press('/');
    await page.getByRole('dialog').getByRole('searchbox').fill(query);
    await page.getByLabel('Guide', { exact: true }).check();
    await expect(page.locator(results).first()).toHaveAttribute('href', place);
  });
}

test('a question is found by itself and opens', async ({ page }) => {
  await page.goto('/');
  await page.keyboard.press('/');
  await page.getByRole('dialog').getByRole('searchbox').fill('withdraw the offer');
  await page.getByLabel('Questions', { exact: true }).check();
  const first = page.locator(results).first();
  await expect(first).toHaveAttribute('href', '/faq/#can-they-withdraw');
  await first.click();
  await expect(page.locator('#can-they-withdraw')).toHaveAttribute('open');
});

test('arrow keys walk through the results', async ({ page }) => {
  await page.goto('/');
  await page.keyboard.press('/');
  const field = page.getByRole('dialog').getByRole('searchbox');
  await field.fill('signing bonus');
  await expect(page.locator(results).nth(1)).toBeVisible();
  await field.press('ArrowDown');
  await expect(page.locator(results).first()).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(page.locator(results).nth(1)).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await expect(field).toBeFocused();
});

test('says when nothing was found', async ({ page }) => {
  await page.goto('/search/?q=qqqqzzzz');
  await expect(page.getByRole('status')).toContainText('Nothing found for “qqqqzzzz”');
});

test('has a page of its own that takes its query from the address', async ({ page }) => {
  await page.goto('/search/?q=vesting');
  await expect(page.getByRole('searchbox')).toHaveValue('vesting');
  await expect(page.locator(results).first()).toBeVisible();
});

test('a slash typed into a field stays a slash', async ({ page }) => {
  await page.goto('/tools/transition-cost/');
  const amount = page.getByLabel('Amount').first();
  await amount.focus();
  await page.keyboard.press('/');
  await expect(page.getByRole('dialog')).toHaveCount(0);
});
