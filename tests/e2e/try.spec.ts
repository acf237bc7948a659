import { expect, holdScripts, type Page, test } from './support.ts';

const link = (page: Page) => page.getByRole('link', { name: 'Try it with a $40,000 bonus' });
const bonus = (page: Page) => page.getByLabel('Signing bonus instead');
const board = (page: Page) => page.locator('.board');

test('a link in the text goes to the tool, sets it before it was live, and says so', async ({
  page,
}) => {
  await page.goto('/');
  await link(page).click();
  await expect(page).toHaveURL(/\/#base-vs-signing-bonus$/);
  await expect(page.locator('#base-vs-signing-bonus')).toBeInViewport();
  await expect(bonus(page)).toHaveValue('$40,000');
  await expect(board(page)).toContainText('Signing bonus instead is now $40,000.');
  await board(page).getByRole('button', { name: 'Undo' }).click();
  await expect(bonus(page)).toHaveValue('$30,000');

  await bonus(page).fill('1');
  await link(page).click();
  await expect(bonus(page)).toHaveValue('$40,000');
  await page.goBack();
  await expect(link(page)).toBeVisible();
});

test('what it sets waits for a slow script', async ({ page }) => {
  const release = await holdScripts(page);
  await page.goto('/');
  await link(page).click();
  await expect(bonus(page)).toHaveValue('$30,000');
  release();
  await expect(bonus(page)).toHaveValue('$40,000');
});

test('by keyboard, the next field is the tool’s', async ({ page }) => {
  await page.goto('/');
  await link(page).focus();
  await page.keyboard.press('Enter');
  await expect(bonus(page)).toHaveValue('$40,000');
  await page.keyboard.press('Tab');
  const isInTool = page.locator('#base-vs-signing-bonus :focus, .board :focus');
  await expect(isInTool).toHaveCount(1);
});

test('elsewhere it opens the tool’s own page', async ({ page }) => {
  await page.goto('/');
  const href = await link(page).getAttribute('href');
  await page.goto(href ?? '');
  await expect(page).toHaveURL(/\/tools\/base-vs-signing-bonus\//);
  await expect(bonus(page)).toHaveValue('$40,000');
  await expect(board(page)).toContainText('Signing bonus instead is now $40,000.');
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('it is a link to the tool’s page', async ({ page }) => {
    await page.goto('/');
    await link(page).click();
    await expect(page).toHaveURL(
      /\/tools\/base-vs-signing-bonus\/#set=baseVsSigningBonus\.bonus:40000$/,
    );
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  });
});
