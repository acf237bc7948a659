import { readFileSync, writeFileSync } from 'node:fs';
import { expect, type Page, scriptRequests, test } from './support.ts';

const PATH = '/tools/plan/';
const KEY = 'easiest-yes.notes';

const deadline = (page: Page) => page.getByLabel('The day your answer is due');
const left = (page: Page) => page.locator('#plan .left');
const talk = (page: Page, number: number) => page.locator('.talk').nth(number);
const told = (page: Page) => page.locator('.told-you');
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();

/** A noon in the middle of the plan. */
async function open(page: Page) {
  await page.clock.setFixedTime(new Date(2027, 1, 20, 12));
  await page.goto(PATH);
}

async function openFile(page: Page, file: string) {
  const chooser = page.waitForEvent('filechooser');
  await press(page, 'Open a file');
  await (await chooser).setFiles(file);
}

test('counts back from the day the answer is due, and says what is next', async ({ page }) => {
  await open(page);
  await expect(page.locator('#plan-papers .day')).toHaveText('30 days before');
  await deadline(page).fill('2027-03-05');
  await expect(left(page)).toHaveText(
    'Your answer is due on March 5, 2027: 13 days from today. Next: Collect the papers.',
  );
  await expect(page.locator('#plan-papers')).toContainText('February 3, 2027');
  await expect(page.locator('#plan-papers')).toContainText('overdue');
  await expect(page.locator('#plan-call')).toContainText('February 26, 2027');
  await page.getByRole('checkbox', { name: 'Collect the papers' }).check();
  await expect(left(page)).toContainText('Next: Add up what the move costs.');
  await expect(page.locator('#plan-papers')).toContainText('done');
  await deadline(page).fill('');
  await expect(page.locator('#plan-papers .day')).toHaveText('30 days before');
  await expect(left(page)).toHaveText('');
});

test('keeps everything, and no script comes before it is needed', async ({ page }) => {
  const scripts = scriptRequests(page);
  await open(page);
  await page.waitForLoadState('networkidle');
  expect(scripts).toEqual([]);
  await deadline(page).fill('2027-03-05');
  await talk(page, 0).getByLabel('Who').fill('Recruiter');
  await talk(page, 0)
    .getByLabel('What was said')
    .fill('Base is at the top of the band.\nCash may move.');
  await press(page, 'Add a conversation');
  await expect(talk(page, 1).getByLabel('Day')).toBeFocused();
  await talk(page, 1).getByLabel('Next step').fill('Send the email');
  await page.reload();
  await expect(deadline(page)).toHaveValue('2027-03-05');
  await expect(talk(page, 0).getByLabel('What was said')).toHaveValue(/Cash may move\.$/);
  await expect(talk(page, 1).getByLabel('Next step')).toHaveValue('Send the email');
  await expect(left(page)).toContainText('13 days from today');
});

test('a conversation that is removed can be had back', async ({ page }) => {
  await open(page);
  await talk(page, 0).getByLabel('Who').fill('First');
  await press(page, 'Add a conversation');
  await talk(page, 1).getByLabel('Who').fill('Second');
  await talk(page, 0).getByRole('button', { name: 'Remove' }).click();
  await expect(page.locator('.talk')).toHaveCount(1);
  await expect(told(page)).toContainText('The conversation is removed.');
  await press(page, 'Undo');
  await expect(talk(page, 0).getByLabel('Who')).toHaveValue('First');
  await expect(talk(page, 1).getByLabel('Who')).toHaveValue('Second');
});

test('goes out as a file, comes back, and goes with everything else', async ({ page }, info) => {
  await open(page);
  await deadline(page).fill('2027-03-05');
  await talk(page, 0).getByLabel('Who').fill('Recruiter');
  const download = page.waitForEvent('download');
  await press(page, 'Download a file');
  const file = info.outputPath('notes.json');
  await (await download).saveAs(file);
  expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ deadline: '2027-03-05' });

  await page.goto('/tools/base-vs-signing-bonus/');
  await page.getByRole('button', { name: 'Save, share, erase' }).first().click();
  const panel = page.getByRole('dialog', { name: 'Save, share, erase' });
  await expect(panel.getByRole('button', { name: 'Download your notes' })).toBeVisible();
  await panel.getByRole('button', { name: 'Erase everything …' }).click();
  await panel.getByRole('button', { name: 'Erase everything', exact: true }).click();
  expect(await page.evaluate(() => localStorage.length)).toBe(0);

  await open(page);
  await expect(deadline(page)).toHaveValue('');
  await openFile(page, file);
  await expect(deadline(page)).toHaveValue('2027-03-05');
  await expect(told(page)).toHaveText('The notes in the file are loaded.');
  writeFileSync(file, '{"offer": {}}');
  await openFile(page, file);
  await expect(told(page)).toContainText('holds no notes from this page');
  await expect(deadline(page)).toHaveValue('2027-03-05');
});

test('what is kept and cannot be read is set aside', async ({ page }) => {
  await page.goto('/about/');
  await page.evaluate((key) => localStorage.setItem(key, '{"version":1,'), KEY);
  await open(page);
  await expect(told(page)).toContainText('set aside');
  await deadline(page).fill('2027-03-05');
  await expect.poll(() => page.evaluate((key) => localStorage.getItem(key), KEY)).toContain('2027');
  expect(await page.evaluate(() => localStorage.getItem('easiest-yes.set-aside'))).toBe(
    '["{\\"version\\":1,"]',
  );
});

test('a year of five figures takes nothing else with it', async ({ page }) => {
  await open(page);
  await talk(page, 0).getByLabel('Who').fill('Recruiter');
  await talk(page, 0).getByLabel('Day').fill('12027-02-20');
  await deadline(page).fill('12027-03-05');
  await expect
    .poll(() => page.evaluate((key) => localStorage.getItem(key), KEY))
    .toContain('Recruiter');
  await expect(left(page)).toHaveText('');
  await page.reload();
  await expect(talk(page, 0).getByLabel('Who')).toHaveValue('Recruiter');
  await expect(told(page)).toHaveText('');
});

test('a second tab follows', async ({ page, context }) => {
  await open(page);
  const second = await context.newPage();
  await open(second);
  await deadline(page).fill('2027-03-05');
  await second.bringToFront();
  await deadline(second).focus();
  await expect(deadline(second)).toHaveValue('2027-03-05');
});

test('what is pressed before the script is there is done once it is', async ({ page }) => {
  let release = () => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route('**/notes-page*.js', async (route) => {
    await released;
    await route.continue();
  });
  await open(page);
  await talk(page, 0).getByLabel('Who').fill('Recruiter');
  await press(page, 'Add a conversation');
  release();
  await expect(page.locator('.talk')).toHaveCount(2);
  await expect(talk(page, 0).getByLabel('Who')).toHaveValue('Recruiter');
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the plan reads as a list', async ({ page }) => {
    await page.goto(PATH);
    await expect(page.locator('.days li')).toHaveCount(13);
    await expect(page.locator('#plan-call')).toContainText('7 days before');
    await expect(page.getByRole('button', { name: 'Add a conversation' })).toBeHidden();
  });
});
