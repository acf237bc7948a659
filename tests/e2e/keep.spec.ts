import { readFileSync } from 'node:fs';
import { expect, type Page, test } from './support.ts';

const TOOL = '/tools/base-vs-signing-bonus/';
const KEY = 'easiest-yes.scenario';

async function open(page: Page, path = TOOL) {
  await page.goto(path);
  await live(page);
}

async function live(page: Page) {
  const island = page.locator('astro-island').first();
  await island.scrollIntoViewIfNeeded();
  await expect(island).not.toHaveAttribute('ssr');
}

const bonus = (page: Page) => page.getByLabel('Signing bonus instead');
const board = (page: Page) => page.locator('.board');
const kept = (page: Page) => page.evaluate((key) => localStorage.getItem(key), KEY);
const press = (page: Page, name: string) =>
  page.getByRole('button', { name, exact: true }).first().click();

test('a reload finds what was typed, as it was typed', async ({ page }) => {
  await open(page);
  await bonus(page).fill('40k');
  await page.reload();
  await live(page);
  await expect(bonus(page)).toHaveValue('40k');
  await expect(page.locator('.verdict').nth(1)).toContainText('$40,000 signing bonus');
  await expect(page.locator('.field[data-mine]')).toHaveCount(1);
});

test('what could not be read is still there, with its problem', async ({ page }) => {
  await open(page);
  await bonus(page).fill('40k');
  await bonus(page).fill('40kk');
  await page.reload();
  await live(page);
  await expect(bonus(page)).toHaveValue('40kk');
  await expect(bonus(page)).toHaveAttribute('aria-invalid', 'true');
  await expect(page.locator('.verdict').nth(1)).toContainText('$40,000 signing bonus');
});

test('every page has the same numbers, and Back finds the latest', async ({ page }) => {
  await open(page);
  await bonus(page).fill('40k');
  await open(page, '/');
  await page.locator('#base-vs-signing-bonus').scrollIntoViewIfNeeded();
  await expect(bonus(page)).toHaveValue('40k');
  await bonus(page).fill('50k');
  await page.goBack();
  await live(page);
  await expect(bonus(page)).toHaveValue('50k');
  await expect(page.locator('.verdict').nth(1)).toContainText('$50,000 signing bonus');
});

test('steps back go on where the last page ended', async ({ page }) => {
  await open(page);
  await bonus(page).fill('40k');
  await page.getByLabel('Years you look ahead').fill('3');
  await page.reload();
  await live(page);
  await press(page, 'Undo');
  await expect(page.getByLabel('Years you look ahead')).toHaveValue('4');
  await expect(bonus(page)).toHaveValue('40k');
  await press(page, 'Undo');
  await expect(bonus(page)).toHaveValue('$30,000');
  await press(page, 'Redo');
  await expect(bonus(page)).toHaveValue('40k');
});

test('nothing is stored where nothing was changed', async ({ page }) => {
  await open(page);
  await page.reload();
  await live(page);
  await page.waitForTimeout(500);
  expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
});

test('a second tab follows', async ({ page, context }) => {
  await open(page);
  const second = await context.newPage();
  await open(second);
  await bonus(second).fill('45k');
  await expect(bonus(page)).toHaveValue('45k');
  await bonus(page).fill('46k');
  await expect(bonus(second)).toHaveValue('46k');
});

test('what is stored and cannot be read is set aside, explained, and to be had', async ({
  page,
}) => {
  await page.goto('/about/');
  const broken =
    '{"version":2,"start":"l6-in-hand","scenario":{"offer":{"base":"a lot"}},"texts":{}}';
  await page.evaluate(([key, text]) => localStorage.setItem(key ?? '', text ?? ''), [KEY, broken]);
  await open(page);
  await expect(board(page)).toContainText('cannot be read');
  await board(page).getByText('What is wrong with it').click();
  await expect(board(page).getByRole('listitem')).toHaveText(
    /^offer\.base: “a lot” is not an amount/,
  );
  const download = page.waitForEvent('download');
  await board(page).getByRole('button', { name: 'Download it' }).click();
  expect(readFileSync(await (await download).path(), 'utf8')).toBe(broken);
  await bonus(page).fill('40k');
  await expect(board(page)).toContainText('cannot be read');
  await board(page).getByRole('button', { name: 'Close' }).click();
  await expect(board(page)).toBeEmpty();
  await page.reload();
  await live(page);
  await expect(bonus(page)).toHaveValue('40k');
  await expect(board(page)).toBeEmpty();
  expect(await page.evaluate(() => localStorage.getItem('easiest-yes.set-aside'))).toBe(
    JSON.stringify([broken]),
  );
});

test('a browser that stores nothing is said so once, and the tool goes on', async ({ page }) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await open(page);
  await bonus(page).fill('40k');
  await expect(board(page)).toContainText('does not let the page keep your numbers');
  await board(page).getByRole('button', { name: 'Close' }).click();
  await bonus(page).fill('50k');
  await expect(page.locator('.verdict').nth(1)).toContainText('$50,000 signing bonus');
  await page.waitForTimeout(500);
  await expect(board(page)).toBeEmpty();
});

test('a browser that forbids storage altogether does not stop the tool', async ({ page }) => {
  await page.addInitScript(() => {
    for (const name of ['localStorage', 'sessionStorage']) {
      Object.defineProperty(window, name, {
        get() {
          throw new DOMException('forbidden', 'SecurityError');
        },
      });
    }
  });
  await open(page);
  await bonus(page).fill('50k');
  await expect(page.locator('.verdict').nth(1)).toContainText('$50,000 signing bonus');
  await expect(board(page)).toContainText('does not let the page keep your numbers');
});

test('what is typed before the stored numbers arrive stands on top of them', async ({ page }) => {
  await open(page);
  await page.getByLabel('Years you look ahead').fill('3');
  await expect.poll(() => kept(page)).toContain('"horizonYears":3');
  let release = () => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route('**/reader*.js', async (route) => {
    await released;
    await route.continue();
  });
  await open(page);
  await expect(page.getByLabel('Years you look ahead')).toHaveValue('4');
  await bonus(page).fill('40k');
  release();
  await expect(page.getByLabel('Years you look ahead')).toHaveValue('3');
  await expect(bonus(page)).toHaveValue('40k');
});
