import { expect, type Page, test } from './support.ts';

const field = (page: Page) => page.getByRole('searchbox', { name: 'Search these questions' });
const shown = (page: Page) => page.locator('details.question:visible');
const status = (page: Page) => page.locator('#faq-status');

test('finds as you type, forgives a typo and knows other words for the same thing', async ({
  page,
}) => {
  await page.goto('/faq/');
  const all = await shown(page).count();
  expect(all).toBeGreaterThanOrEqual(40);
  await expect(status(page)).toHaveText(`${all} questions`);

  await field(page).fill('clawbak');
  await expect(shown(page).first()).toContainText(/repay|leave early/i);
  const found = await shown(page).count();
  expect(found).toBeGreaterThan(0);
  expect(found).toBeLessThan(all);
  await expect(status(page)).toHaveText(new RegExp(`^${found} of ${all} question`));

  await field(page).fill('joining bonus');
  expect(await shown(page).count()).toBeGreaterThan(0);

  await field(page).fill('');
  await expect(shown(page)).toHaveCount(all);
});

test('marks what matched without changing the page', async ({ page }) => {
  await page.goto('/faq/');
  await field(page).fill('withheld');
  const marked = await page.evaluate(() =>
    [...(CSS.highlights.get('found') ?? [])].map((range) => range.toString().toLowerCase()),
  );
  expect(marked.length).toBeGreaterThan(0);
  expect(new Set(marked)).toContain('withheld');
});

test('the address keeps the query, the tag and the open question', async ({ page }) => {
  await page.goto('/faq/');
  await field(page).fill('lump sum');
  await page.getByLabel('Repayment', { exact: true }).check();
  const question = shown(page).first();
  const id = await question.getAttribute('id');
  await question.locator('summary').click();
  await expect(page).toHaveURL(new RegExp(`/faq/\\?q=lump\\+sum&tag=clawback#${id}$`));
  await page.reload();
  await expect(field(page)).toHaveValue('lump sum');
  await expect(page.getByLabel('Repayment', { exact: true })).toBeChecked();
  await expect(page.locator(`#${id}`)).toHaveAttribute('open');
});

test('a link to a question opens it, also from within the page', async ({ page }) => {
  await page.goto('/faq/#what-if-final');
  await expect(page.locator('#what-if-final')).toHaveAttribute('open');
  await page.evaluate(() => {
    location.hash = 'in-writing';
  });
  await expect(page.locator('#in-writing')).toHaveAttribute('open');
});

test('a link to a question that the filter hides drops the filter', async ({ page }) => {
  await page.goto('/faq/');
  await page.getByLabel('Base salary', { exact: true }).check();
  await expect(page.locator('#state-law')).toBeHidden();
  await page.evaluate(() => {
    location.hash = 'state-law';
  });
  await expect(page.locator('#state-law')).toHaveAttribute('open');
  await expect(status(page)).toHaveText(`${await shown(page).count()} questions`);
});

test('nothing found offers the nearest questions and the site search', async ({ page }) => {
  await page.goto('/faq/');
  await field(page).fill('zebra relocation xylophone');
  await expect(status(page)).toHaveText(/^0 of/);
  await expect(page.getByText('Nothing here has all of those words')).toBeVisible();
  await expect(page.getByRole('link', { name: 'search the whole site' })).toHaveAttribute(
    'href',
    '/search/?q=zebra%20relocation%20xylophone',
  );
  expect(await shown(page).count()).toBeGreaterThan(0);
});

test('works by keyboard', async ({ page }) => {
  await page.goto('/faq/');
  await page.keyboard.press('/');
  await expect(field(page)).toBeFocused();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page.keyboard.type('final');
  await page.keyboard.press('ArrowDown');
  await expect(shown(page).first().locator('summary')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(shown(page).first()).toHaveAttribute('open');
  await page.keyboard.press('ArrowUp');
  await expect(field(page)).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(field(page)).toHaveValue('');
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('every question opens by itself and by its link', async ({ page }) => {
    await page.goto('/faq/');
    const first = page.locator('details.question').first();
    await expect(first.locator('.answer-text')).toBeHidden();
    await first.locator('summary').click();
    await expect(first.locator('.answer-text')).toBeVisible();
    await page.goto('/faq/#in-writing');
    await expect(page.locator('#in-writing .answer-text')).toBeVisible();
  });
});

test('questions stand under their subjects, and in one list while one searches', async ({
  page,
}) => {
  await page.goto('/faq/');
  const subjects = page.locator('#questions h2:visible');
  const count = await subjects.count();
  expect(count).toBeGreaterThanOrEqual(6);
  await field(page).fill('lump sum');
  await expect(subjects).toHaveCount(0);
  await field(page).fill('');
  await expect(subjects).toHaveCount(count);
  await expect(page.locator('#tax #tax-withheld-or-owed')).toBeVisible();
});
