import { expect, holdScripts, type Page, test } from './support.ts';

const link = (page: Page) =>
  page.getByRole('link', { name: 'set the chance of staying each year to 85%' });
const tool = (page: Page) => page.locator('#base-vs-signing-bonus');
const SET = 'an 85% chance each year';
const board = (page: Page) => page.locator('.board');

test('a link in the text goes to the tool, sets it before it was live, and says so', async ({
  page,
}) => {
  await page.goto('/');
  await link(page).click();
  await expect(page).toHaveURL(/\/#base-vs-signing-bonus$/);
  await expect(tool(page)).toBeInViewport();
  await expect(tool(page)).toContainText(SET);
  await expect(board(page)).toContainText('Chance that you stay, each year is now 85%.');
  await board(page).getByRole('button', { name: 'Undo' }).click();
  await expect(tool(page)).not.toContainText(SET);

  await link(page).click();
  await expect(tool(page)).toContainText(SET);
  await page.goBack();
  await expect(link(page)).toBeVisible();
});

test('what it sets waits for a slow script', async ({ page }) => {
  const release = await holdScripts(page);
  await page.goto('/');
  await link(page).click();
  await expect(tool(page)).not.toContainText(SET);
  release();
  await expect(tool(page)).toContainText(SET);
});

test('by keyboard, the next field is the tool’s', async ({ page }) => {
  await page.goto('/');
  await link(page).focus();
  await page.keyboard.press('Enter');
  await expect(tool(page)).toContainText(SET);
  await page.keyboard.press('Tab');
  const isInTool = page.locator('#base-vs-signing-bonus :focus, .board :focus');
  await expect(isInTool).toHaveCount(1);
});

test('elsewhere it opens the tool’s own page', async ({ page }) => {
  await page.goto('/');
  const href = await link(page).getAttribute('href');
  await page.goto(href ?? '');
  await expect(page).toHaveURL(/\/tools\/base-vs-signing-bonus\//);
  await expect(tool(page)).toContainText(SET);
  await expect(board(page)).toContainText('Chance that you stay, each year is now 85%.');
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('it is a link to the tool’s page', async ({ page }) => {
    await page.goto('/');
    await link(page).click();
    await expect(page).toHaveURL(/\/tools\/base-vs-signing-bonus\/#set=assumptions\.stay:85%25$/);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  });
});
