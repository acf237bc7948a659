import { expect, holdScripts, type Page, test } from './support.ts';

const PATH = '/tools/base-vs-signing-bonus/';

async function ready(page: Page) {
  await page.goto(PATH);
  await page.locator('#base-vs-signing-bonus').scrollIntoViewIfNeeded();
  await expect(page.locator('#base-vs-signing-bonus astro-island')).not.toHaveAttribute('ssr');
}

const arithmetic = (page: Page) => page.locator('#base-vs-signing-bonus .part').nth(1);
const verdict = (page: Page) => arithmetic(page).locator('.verdict');
const lever = (page: Page) =>
  page.locator('#base-vs-signing-bonus .part').first().locator('.verdict');

test('answers before anything is typed', async ({ page }) => {
  await page.goto(PATH);
  await expect(lever(page)).toHaveText('Ask for signing bonus');
  await expect(verdict(page)).toHaveText(
    'A $10,000 raise needs 36 months to catch up with a $30,000 signing bonus.',
  );
});

test('reads amounts as people type them and answers at once', async ({ page }) => {
  await ready(page);
  await page.getByLabel('Signing bonus instead').fill('40k');
  await expect(arithmetic(page)).toContainText('Read as $40,000');
  await expect(verdict(page)).toHaveText(
    'A $10,000 raise needs 48 months to catch up with a $40,000 signing bonus.',
  );
  await page.getByLabel('Raise in base, a year').fill('$8,000');
  await expect(verdict(page)).toHaveText(
    'Within 4 years, an $8,000 raise never catches up with a $40,000 signing bonus.',
  );
  await expect(arithmetic(page)).toContainText(
    'To equal the raise, the signing bonus would have to be $32,000.',
  );
  await expect(arithmetic(page).getByRole('row', { name: /^4 / })).toContainText('−$8,000');
});

test('keeps what cannot be read, says why beside it, and marks the old answer', async ({
  page,
}) => {
  await ready(page);
  const bonus = page.getByLabel('Signing bonus instead');
  await bonus.fill('a lot');
  await expect(bonus).toHaveValue('a lot');
  await expect(bonus).toHaveAttribute('aria-invalid', 'true');
  await expect(bonus).toHaveAccessibleDescription(/That is not an amount/);
  await expect(arithmetic(page).locator('.answer')).toContainText('cannot be read');
  await expect(verdict(page)).toContainText('$30,000 signing bonus');
  await bonus.fill('');
  await expect(bonus).toHaveAccessibleDescription(/This is empty/);
  await bonus.fill('20k');
  await expect(arithmetic(page).locator('.answer')).not.toContainText('cannot be read');
  await expect(verdict(page)).toContainText('24 months');
});

test('the working adds up to the result, with every assumption counted', async ({ page }) => {
  await ready(page);
  await arithmetic(page).getByText('Raises, leaving early, repayment').click();
  await page.getByLabel('Yearly raise of base').fill('3%');
  await page.getByLabel('Chance that you stay, each year').fill('85');
  await arithmetic(page).getByText('The part not yet served').click();
  await expect(page.getByLabel('Within how many months')).toHaveValue('12');
  await arithmetic(page).getByText('Show the working').click();
  const figures = await arithmetic(page).locator('details tbody td').allInnerTexts();
  const total = await arithmetic(page).locator('details tfoot td').innerText();
  const inCents = (text: string) =>
    Math.round(Number(text.replace('−', '-').replace(/[$,]/g, '')) * 100);
  expect(figures.length).toBe(6);
  expect(figures.map(inCents).reduce((a, b) => a + b, 0)).toBe(inCents(total));
  await expect(arithmetic(page)).toContainText('an 85% chance each year that you stay');
});

test('one figure goes back to the example', async ({ page }) => {
  await ready(page);
  await page.getByLabel('Years you look ahead').fill('2');
  await expect(verdict(page)).toContainText('Within 2 years');
  await page.getByRole('button', { name: 'Reset Years you look ahead' }).click();
  await expect(page.getByLabel('Years you look ahead')).toHaveValue('4');
  await expect(verdict(page)).toContainText('36 months');
});

test('the situation picks one lever, with reasons and the words to say', async ({ page }) => {
  await ready(page);
  const situation = page.locator('#base-vs-signing-bonus .part').first();
  await situation.getByLabel('Only in words').check();
  await expect(lever(page)).toHaveText('Wait for the written offer');
  await situation.getByLabel('Yes, in writing').check();
  await situation.getByLabel('It is too low').check();
  await expect(lever(page)).toHaveText('Settle the level first');
  await situation.getByLabel('It fits').check();
  await situation.getByLabel('It is at the top of the band').check();
  await expect(lever(page)).toHaveText('Ask for signing bonus');
  await expect(situation.locator('.say')).toContainText('?');
  await expect(situation.locator('.advice li').first()).toBeVisible();
  await situation.getByText('Four more').click();
  await situation.getByLabel('All of it, and I could live with it').check();
  await expect(lever(page)).toHaveText('Accept the offer');
  await situation.getByText('What would change this advice').click();
  await expect(situation.locator('.advice details li').first()).toBeVisible();
  await situation.getByRole('button', { name: 'Clear the answers' }).click();
  await expect(situation.locator('input:checked')).toHaveCount(0);
});

test('keeps what was typed and chosen before its script arrived', async ({ page }) => {
  const release = await holdScripts(page);
  await page.goto(PATH);
  await page.getByLabel('Signing bonus instead').fill('60k');
  await page.getByLabel('Only in words').check();
  await expect(page.locator('#base-vs-signing-bonus astro-island')).toHaveAttribute('ssr');
  release();
  await expect(page.locator('#base-vs-signing-bonus astro-island')).not.toHaveAttribute('ssr');
  await expect(page.getByLabel('Signing bonus instead')).toHaveValue('60k');
  await expect(page.getByLabel('Only in words')).toBeChecked();
  await expect(verdict(page)).toContainText('$60,000 signing bonus');
  await expect(lever(page)).toHaveText('Wait for the written offer');
});

test('works by keyboard and tells a screen reader once it has settled', async ({ page }) => {
  await ready(page);
  await page.getByLabel('Yes, in writing').focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByLabel('Only in words')).toBeChecked();
  await expect(page.locator('#base-vs-signing-bonus [role=status]')).toContainText(
    'Wait for the written offer',
  );
});

test('holds the largest amounts without breaking the page', async ({ page }) => {
  await ready(page);
  await page.getByLabel('Raise in base, a year').fill('100m');
  await page.getByLabel('Signing bonus instead').fill('$100,000,000');
  await expect(verdict(page)).toContainText('12 months');
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  await page.getByLabel('Raise in base, a year').fill('1e999');
  await expect(page.getByLabel('Raise in base, a year')).toHaveAccessibleDescription(
    /not an amount/,
  );
  await expect(page.locator('main')).not.toContainText(/NaN|Infinity|undefined|−\$0/);
});
