import { expect, type Page, test } from './support.ts';

const boxes = (page: Page) => page.locator('.steps').getByRole('checkbox');
const step = (page: Page, words: string) => page.getByRole('checkbox', { name: words });

test('ticks are kept, counted, and cleared', async ({ page }) => {
  await page.goto('/');
  await expect(boxes(page)).toHaveCount(10);
  await step(page, 'Choose one primary ask').check();
  await page.locator('#c10').getByText('Get the final package in writing').click();
  await expect(page.locator('.tally')).toContainText('2 of 10 done.');
  await page.reload();
  await expect(page.locator('.tally')).toContainText('2 of 10 done.');
  await expect(step(page, 'Choose one primary ask')).toBeChecked();
  await page.getByRole('button', { name: 'Clear the ticks' }).click();
  await expect(page.locator('.steps :checked')).toHaveCount(0);
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
});

test('ticks go with everything else, here and in other tabs', async ({ page, context }) => {
  await page.goto('/');
  await step(page, 'Confirm your exact level').check();
  const other = await context.newPage();
  await other.goto('/');
  await expect(step(other, 'Confirm your exact level')).toBeChecked();
  await page.bringToFront();
  const island = page.locator('astro-island').first();
  await island.scrollIntoViewIfNeeded();
  await page.getByRole('button', { name: 'Save, share, erase' }).first().click();
  const panel = page.getByRole('dialog', { name: 'Save, share, erase' });
  await panel.getByRole('button', { name: 'Erase everything …' }).click();
  await panel.getByRole('button', { name: 'Erase everything', exact: true }).click();
  for (const each of [page, other]) await expect(each.locator('.steps :checked')).toHaveCount(0);
});

test('what is stored and is no list of ticks does no harm', async ({ page }) => {
  await page.goto('/about/');
  await page.evaluate(() => localStorage.setItem('easiest-yes.checklist', '{"c1": tr'));
  await page.goto('/');
  await expect(page.locator('.tally')).toContainText('0 of 10 done.');
});

test('the list prints alone', async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => document.documentElement.setAttribute('data-printed', '');
  });
  await page.goto('/');
  await page.getByRole('button', { name: 'Print the list' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-printed');
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.steps li').first()).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toBeHidden();
  await expect(page.locator('#v1')).toBeHidden();
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await expect(page.locator('#v1')).toBeVisible();
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the list can be read and ticked, and offers nothing that does not work', async ({
    page,
  }) => {
    await page.goto('/');
    await step(page, 'Confirm your exact level').check();
    await expect(page.locator('.tally')).toBeHidden();
  });
});
