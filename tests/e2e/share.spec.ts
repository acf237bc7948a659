import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { ROOT } from '../../scripts/run.mjs';
import { FIRST_FORM } from '../lib/scenario/first-form.ts';
import { expect, type Page, test } from './support.ts';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const TOOL = '/tools/base-vs-signing-bonus/';

async function open(page: Page, path = TOOL) {
  await page.goto(path);
  const island = page.locator('astro-island').first();
  await island.scrollIntoViewIfNeeded();
  await expect(island).not.toHaveAttribute('ssr');
}

const bonus = (page: Page) => page.getByLabel('Signing bonus instead');
const board = (page: Page) => page.locator('.board');
const panel = (page: Page) => page.getByRole('dialog', { name: 'Save, share, erase' });
const kept = (page: Page) => page.evaluate(() => localStorage.getItem('easiest-yes.scenario'));

async function openPanel(page: Page) {
  await page.getByRole('button', { name: 'Save, share, erase' }).first().click();
  await expect(panel(page)).toBeVisible();
}

/** The link that the panel shows for a kind. */
async function linkOf(page: Page, kind: string): Promise<string> {
  await panel(page).getByLabel(kind, { exact: true }).check();
  const field = panel(page).getByLabel('The link', { exact: true });
  const code = { Exactly: 'exact', 'Rounded to $5,000': 'rounded', 'Ratios only': 'ratios' }[kind];
  await expect(field).toHaveValue(new RegExp(`#share=2\\.${code}\\.`));
  return field.inputValue();
}

const told = (page: Page) => panel(page).getByRole('region', { name: 'What the link tells' });

test('state, city and filing status go where the numbers go', async ({ page, context }, info) => {
  await open(page, '/tools/transition-cost/');
  await page.getByLabel('State that taxes the pay').selectOption({ label: 'New York' });
  await page.getByLabel('New York City').check();
  await page.getByLabel('Filing status').selectOption({ label: 'Married, filing jointly' });
  await openPanel(page);
  // A rounded link tells the state, and not the city.
  await linkOf(page, 'Rounded to $5,000');
  await expect(told(page)).toContainText('State that taxes the payNew York');
  await expect(told(page)).toContainText('Filing statusMarried, filing jointly');
  await expect(told(page)).not.toContainText('New York City');
  const link = await linkOf(page, 'Exactly');
  await expect(told(page)).toContainText('City or county that taxes it tooNew York City');

  const download = page.waitForEvent('download');
  await panel(page).getByRole('button', { name: 'Download a file' }).click();
  const file = info.outputPath('taxed.json');
  await (await download).saveAs(file);
  const { assumptions } = JSON.parse(readFileSync(file, 'utf8'));
  expect(assumptions).toMatchObject({
    state: 'NY',
    localities: ['New York City'],
    filingStatus: 'married-joint',
  });

  const other = await (await context.browser()?.newContext())?.newPage();
  if (!other) throw new Error('no browser');
  await other.goto(link);
  await expect(other.getByLabel('State that taxes the pay')).toHaveValue('NY');
  await expect(other.getByLabel('New York City')).toBeChecked();
  // 24 % + 5.9 % + 3.876 % + 2.35 %
  await expect(other.locator('#transition-cost')).toContainText('Counted as 36.126%, by 2026');
});

test('a file with a state or a place that there is not says so', async ({ page }, info) => {
  await open(page, '/tools/transition-cost/');
  const load = async (assumptions: object) => {
    const transition = { items: [{ kind: 'relocation', amount: 6000 }] };
    const file = info.outputPath('wrong.json');
    writeFileSync(file, JSON.stringify({ offer: { base: 200_000 }, transition, assumptions }));
    await openPanel(page);
    await panel(page).locator('input[type=file]').setInputFiles(file);
  };
  await load({ state: 'Narnia' });
  await expect(panel(page)).toContainText('assumptions.state: “Narnia” is not known here');
  await panel(page).getByRole('button', { name: 'Close' }).click();
  await load({ state: 'NY', localities: ['Gotham'] });
  await panel(page).getByRole('button', { name: /^Load/ }).click();
  await expect(page.locator('#transition-cost')).toContainText(
    '“Gotham” is not known in NY in 2026; known are New York City',
  );
  await expect(page.locator('#transition-cost')).toContainText('Counted as 34.35%');
  await page.getByText('Gotham', { exact: true }).click();
  await expect(page.locator('#transition-cost')).toContainText('New York income tax');
});

test('a file goes out, runs in a terminal, and comes back', async ({ page }, info) => {
  await open(page);
  await bonus(page).fill('41,500');
  await openPanel(page);
  const download = page.waitForEvent('download');
  await panel(page).getByRole('button', { name: 'Download a file' }).click();
  const file = info.outputPath('mine.json');
  await (await download).saveAs(file);
  const { status, stdout } = spawnSync(process.execPath, [join(ROOT, 'scripts/calc.mjs'), file], {
    encoding: 'utf8',
    cwd: ROOT,
  });
  expect(status).toBe(0);
  expect(stdout).toContain('41500');

  await panel(page).getByRole('button', { name: 'Close' }).click();
  await bonus(page).fill('1');
  await openPanel(page);
  await panel(page).locator('input[type=file]').setInputFiles(file);
  await expect(panel(page).getByRole('region', { name: /mine.json/ })).toContainText('$41,500');
  await expect(bonus(page)).toHaveValue('1');
  await panel(page).getByRole('button', { name: 'Load it' }).click();
  await expect(bonus(page)).toHaveValue('$41,500');
  await board(page).getByRole('button', { name: 'Undo' }).click();
  await expect(bonus(page)).toHaveValue('1');
});

test('a broken file is explained and changes nothing until the reader agrees', async ({
  page,
}, info) => {
  await open(page);
  await bonus(page).fill('40k');
  await openPanel(page);
  const file = info.outputPath('broken.json');
  const rest = { baseVsSigningBonus: { rise: 10_000, bonus: 27_000 } };
  writeFileSync(file, JSON.stringify({ offer: { base: 'a lot' }, mood: 3, ...rest }));
  await panel(page).locator('input[type=file]').setInputFiles(file);
  await expect(panel(page).locator('.problems li')).toHaveText([
    /^offer\.base: “a lot” is not an amount/,
    /^mood: /,
  ]);
  await panel(page).getByRole('button', { name: 'Keep mine' }).click();
  await expect(bonus(page)).toHaveValue('40k');
  await panel(page).locator('input[type=file]').setInputFiles(file);
  await panel(page).getByRole('button', { name: 'Load the rest' }).click();
  await expect(bonus(page)).toHaveValue('$27,000');

  await openPanel(page);
  writeFileSync(file, '{"offer": ');
  await panel(page).locator('input[type=file]').setInputFiles(file);
  await expect(panel(page).locator('.problems li')).toHaveText(
    /^Line 1, column 11: expected a value/,
  );
  await expect(panel(page).getByRole('button', { name: /^Load/ })).toHaveCount(0);
});

test('a link shows all that it tells, and tells no more', async ({ page }) => {
  await open(page);
  await bonus(page).fill('41,500');
  await openPanel(page);

  const exact = await linkOf(page, 'Exactly');
  await expect(told(page)).toContainText('$41,500');
  await expect(told(page)).toContainText('Product Manager, Technical');

  const rounded = await linkOf(page, 'Rounded to $5,000');
  await expect(told(page)).toContainText('$40,000');
  await expect(told(page)).toContainText('March 1, 2027');
  await expect(told(page)).not.toContainText('Product Manager');
  await expect(told(page)).not.toContainText('$41,500');

  const ratios = await linkOf(page, 'Ratios only');
  // 41,500 ÷ 176,000 is 23.58 %.
  await expect(told(page)).toContainText('$23,600');
  await expect(told(page)).not.toContainText('2027');
  expect(new Set([exact, rounded, ratios]).size).toBe(3);
});

test.describe('copying', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test('a copied link opens elsewhere as what it told', async ({ page, browser, baseURL }) => {
    await open(page);
    await bonus(page).fill('41,500');
    await openPanel(page);
    await linkOf(page, 'Rounded to $5,000');
    await panel(page).getByRole('button', { name: 'Copy the link' }).click();
    await expect(panel(page).getByText('The link is copied.')).toBeVisible();
    const link = await page.evaluate(() => navigator.clipboard.readText());
    expect(link.startsWith(`${baseURL?.slice(0, -1)}${TOOL}#share=2.rounded.`)).toBe(true);

    const other = await (await browser.newContext()).newPage();
    const asked: string[] = [];
    other.on('request', (request) => asked.push(request.url()));
    await open(other, link);
    await expect(bonus(other)).toHaveValue('$40,000');
    await expect(board(other)).toContainText('rounded to $5,000');
    await expect(other).toHaveURL(new RegExp(`${TOOL}$`));
    expect(asked.filter((url) => url.includes('share='))).toEqual([]);
    await board(other).getByRole('button', { name: 'Undo' }).click();
    await expect(bonus(other)).toHaveValue('$30,000');
    await other.context().close();
  });
});

test('a link asks before it takes the place of the reader’s own numbers', async ({ page }) => {
  await open(page);
  await bonus(page).fill('41,500');
  await openPanel(page);
  const { hash } = new URL(await linkOf(page, 'Exactly'));
  await panel(page).getByRole('button', { name: 'Close' }).click();
  await bonus(page).fill('50k');
  await page.evaluate((fragment) => {
    location.hash = fragment;
  }, hash);
  await expect(board(page)).toContainText('Yours stay until you say otherwise');
  await expect(bonus(page)).toHaveValue('50k');
  await board(page).getByText('What it holds').click();
  await expect(board(page)).toContainText('Base or signing bonus. Signing bonus instead: $41,500');
  await board(page).getByRole('button', { name: 'Keep mine' }).click();
  await expect(bonus(page)).toHaveValue('50k');
  await expect(page).toHaveURL(new RegExp(`${TOOL}$`));

  await page.evaluate((fragment) => {
    location.hash = fragment;
  }, hash);
  await board(page).getByRole('button', { name: 'Load the link’s' }).click();
  await expect(bonus(page)).toHaveValue('$41,500');
  await expect(page).toHaveURL(new RegExp(`${TOOL}$`));
});

test('a link that is damaged says so and keeps what the reader had', async ({ page }) => {
  await open(page);
  await bonus(page).fill('41,500');
  await openPanel(page);
  const link = await linkOf(page, 'Exactly');
  for (const broken of [
    link.slice(0, -9),
    `${link}A`,
    `${TOOL}#share=9.exact.AAAA`,
    `${TOOL}#share=`,
  ]) {
    await page.goto('/about/');
    await open(page, broken);
    await expect(board(page)).toContainText('cannot be read. Nothing has changed.');
    await board(page).getByText('What is wrong with it').click();
    await expect(board(page).getByRole('listitem').first()).toContainText(/damaged|newer|no link/);
    await expect(bonus(page)).toHaveValue('41,500');
    await board(page).getByRole('button', { name: 'Close' }).click();
    await expect(page).toHaveURL(new RegExp(`${TOOL}$`));
  }
});

test('a link from before still opens', async ({ page }) => {
  await open(page, `${TOOL}#share=${FIRST_FORM}`);
  await expect(board(page)).toContainText('Loaded the numbers in the link.');
  await expect.poll(() => kept(page)).toContain('"base":150000');
  expect(await kept(page)).toContain('"state":"WA"');
});

test('a link opens an example, and asks first where there are numbers of one’s own', async ({
  page,
}) => {
  await open(page, `${TOOL}#example=l5-first-move`);
  await expect(bonus(page)).toHaveValue('$18,000');
  await expect(page.getByLabel('Example').first()).toHaveValue('l5-first-move');
  await bonus(page).fill('19k');
  await page.goto('/about/');
  await open(page, `${TOOL}#example=l6-in-hand`);
  await expect(board(page)).toContainText('Your numbers stay until you say otherwise');
  await expect(bonus(page)).toHaveValue('19k');
  await board(page).getByRole('button', { name: 'Open the example' }).click();
  await expect(bonus(page)).toHaveValue('$30,000');
  await page.evaluate(() => {
    location.hash = '#example=no-such';
  });
  await expect(board(page)).toContainText('cannot be read');
});

test('a link sets fields, says which, and can be taken back', async ({ page }) => {
  await open(
    page,
    `${TOOL}#set=baseVsSigningBonus.bonus:40000;baseVsSigningBonus.rise:12k;offer.moon:1`,
  );
  await expect(bonus(page)).toHaveValue('$40,000');
  await expect(board(page)).toContainText('Signing bonus instead is now $40,000.');
  await expect(board(page)).toContainText('Raise in base, a year is now $12,000.');
  await expect(board(page)).toContainText('cannot be set here');
  await expect(page).toHaveURL(new RegExp(`${TOOL}$`));
  await board(page).getByRole('button', { name: 'Undo' }).click();
  await expect(bonus(page)).toHaveValue('$30,000');
});

test('the panel and what a link asks are accessible, and work by keyboard', async ({ page }) => {
  await open(page);
  await bonus(page).fill('41,500');
  await page.getByRole('button', { name: 'Save, share, erase' }).first().press('Enter');
  await expect(panel(page)).toBeVisible();
  const check = async () => {
    const { violations } = await new AxeBuilder({ page }).withTags(RULES).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.target}`)).toEqual([]);
  };
  await check();
  await page.keyboard.press('Escape');
  await expect(panel(page)).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Save, share, erase' }).first()).toBeFocused();
  await page.goto('/about/');
  await open(page, `${TOOL}#example=l5-first-move`);
  await expect(board(page).getByRole('button', { name: 'Open the example' })).toBeFocused();
  await check();
  await page.keyboard.press('Enter');
  await expect(bonus(page)).toHaveValue('$18,000');
});

test('everything is erased, here and in other tabs, once it is said twice', async ({
  page,
  context,
}) => {
  await open(page);
  await bonus(page).fill('41,500');
  await page.evaluate(() => localStorage.setItem('easiest-yes.checklist', '["c1"]'));
  const second = await context.newPage();
  await open(second);
  await expect(bonus(second)).toHaveValue('41,500');
  await page.bringToFront();
  await openPanel(page);
  await panel(page).getByRole('button', { name: 'Erase everything …' }).click();
  await panel(page).getByRole('button', { name: 'Keep it' }).click();
  expect(await kept(page)).not.toBeNull();
  await panel(page).getByRole('button', { name: 'Erase everything …' }).click();
  await panel(page).getByRole('button', { name: 'Erase everything', exact: true }).click();
  await expect(board(page)).toContainText('is erased');
  for (const each of [page, second]) {
    await expect(bonus(each)).toHaveValue('$30,000');
    await expect(each.getByRole('button', { name: 'Undo' }).first()).toBeDisabled();
  }
  await page.reload();
  const left = () =>
    page.evaluate(() => [...Object.keys(localStorage), ...Object.keys(sessionStorage)]);
  expect(await left()).toEqual([]);
});
