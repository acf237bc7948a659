import { expect, type Page, test } from './support.ts';

const PATH = '/tools/counter/';

async function ready(page: Page, path = PATH) {
  await page.goto(path);
  const island = page.locator('#counter astro-island');
  await island.scrollIntoViewIfNeeded();
  await expect(island).not.toHaveAttribute('ssr');
}

const verdict = (page: Page) => page.locator('#counter .verdict').first();
const brief = (page: Page) => page.locator('#counter .brief');
const fact = (page: Page, name: RegExp) => page.getByRole('checkbox', { name });

const OFFER = /in writing\.$/;
const SIGN = /I would sign/;
const OTHER = /the other offer in writing/;
const STOCK = /Stock due to vest/;

test('answers with an example before anything is typed', async ({ page }) => {
  await page.goto(PATH);
  await expect(verdict(page)).toHaveText(
    'Ask for $102,000 more signing bonus: $98,500 in year 1, $3,500 in year 2.',
  );
  await expect(page.locator('#counter .answer').first()).toContainText(
    'it would not cover what is certain.',
  );
  await expect(brief(page)).toContainText('My other written offer pays $52,498 more');
});

test('nothing leaves the page before a fact is ticked', async ({ page }) => {
  await ready(page);
  await expect(page.getByRole('button', { name: 'Print one page for the call' })).toBeDisabled();
  await expect(page.getByRole('button', { name: 'Open in your mail' })).toBeDisabled();
  await expect(page.getByRole('button', { name: /^Copy/ }).first()).toBeDisabled();
  await expect(page.locator('#counter')).toContainText('A preview, as if everything');
});

test('asks and says only what is ticked', async ({ page }) => {
  await ready(page);
  await fact(page, STOCK).check();
  await expect(verdict(page)).toHaveText('Ask for $18,500 more signing bonus in year 1.');
  await expect(page.locator('#counter')).toContainText(
    'Left out, because you have not ticked it: your other offer ($55,790)',
  );
  await expect(brief(page)).not.toContainText('My other');
  await expect(brief(page)).not.toContainText('I would sign');
  await fact(page, SIGN).check();
  await expect(brief(page)).toContainText('went up by $18,500, to $86,500');
  await fact(page, OTHER).check();
  await page.getByLabel('The other offer needs an answer by').fill('2027-01-15');
  await expect(brief(page)).toContainText('It needs my answer by January 15.');
  await page.getByText('Plain', { exact: true }).click();
  await expect(brief(page)).toContainText('It needs an answer by January 15.');
});

test('the reasons add up to the ask', async ({ page }) => {
  await ready(page);
  const inCents = (text: string) => Math.round(Number(text.replace(/[$,]/g, '') || 0) * 100);
  for (const year of [2, 3]) {
    const cells = page.locator(`.reasons tbody tr td:nth-child(${year})`);
    const asked = page.locator(`.reasons tfoot tr:first-child td:nth-child(${year})`);
    const sum = (await cells.allInnerTexts()).map(inCents).reduce((a, b) => a + b, 0);
    expect(sum).toBe(inCents(await asked.innerText()));
  }
});

test('keeps what cannot be read, and lets nothing out meanwhile', async ({ page }) => {
  await ready(page);
  await fact(page, STOCK).check();
  await page.getByLabel('Signing bonus, year 1').fill('1,23');
  await expect(page.getByLabel('Signing bonus, year 1')).toHaveValue('1,23');
  await expect(page.locator('#counter .answer').first()).toContainText('cannot be read');
  await expect(page.getByRole('button', { name: 'Print one page for the call' })).toBeDisabled();
  await page.getByLabel('Signing bonus, year 1').fill('70k');
  await expect(brief(page)).toContainText('which would make it $88,500');
});

test('the least and the room are the reader’s own business', async ({ page }) => {
  await ready(page);
  await fact(page, STOCK).check();
  await page.getByText('Your least, the room, other asks').click();
  await page.getByLabel('Least you would accept more, year 1').fill('11,111');
  await page.getByLabel('The most it can still rise').fill('12,345');
  await expect(page.locator('#counter .answer').first()).toContainText('Below $79,111 in year 1');
  await expect(page.locator('#counter .issues')).toContainText('$6,155 more than you think');
  await expect(brief(page)).not.toContainText(/11,111|79,111|12,345/);
  await page.getByLabel('More equity').check();
  await expect(page.locator('#counter .issues')).toContainText('more than one ask');
});

test('copies, and opens the mail with everything in it', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await ready(page);
  await fact(page, STOCK).check();
  await page.getByRole('button', { name: /^Copy.*On the phone/ }).click();
  await expect(page.getByText('Copied.')).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain('The move costs me $18,500 before tax');
  const href = await page.getByRole('link', { name: 'Open in your mail' }).getAttribute('href');
  expect(href).toMatch(/^mailto:\?subject=/);
  expect(decodeURIComponent(href ?? '')).toContain('due March 20, 2027.\r\n\r\n');
});

/** How many pages a PDF has. */
function pages(pdf: Buffer): number {
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
}

for (const format of ['A4', 'Letter']) {
  test(`prints one ${format} page for the call, whatever is ticked`, async ({ page }) => {
    await ready(page);
    for (const box of await page.locator('input[name^="counter.facts"]').all()) await box.check();
    await page.getByLabel('The other offer needs an answer by').fill('2027-01-15');
    await expect(async () => expect(pages(await page.pdf({ format }))).toBe(1)).toPass();
  });
}

test('the printed page holds everything, the floor only where wanted', async ({ page }) => {
  await ready(page);
  await page.evaluate(() => {
    window.print = () => document.body.setAttribute('data-printed', '');
  });
  await fact(page, STOCK).check();
  await page.getByRole('button', { name: 'Print one page for the call' }).click();
  await expect(page.locator('body[data-printed]')).toBeAttached();
  await page.emulateMedia({ media: 'print' });
  const sheet = page.locator('.call-sheet');
  await expect(sheet).toBeVisible();
  for (const part of ['Say', 'If they say', 'Every dollar', 'Get in writing'])
    await expect(sheet.getByRole('heading', { name: part, exact: true })).toBeVisible();
  await expect(sheet.getByRole('heading', { name: 'For you only' })).toBeVisible();
  await expect(page.locator('.masthead')).toBeHidden();
  await page.emulateMedia({ media: 'screen' });
  await page.getByLabel('in a corner for me only').uncheck();
  await expect(sheet).not.toContainText('For you only');
});

test('in the guide the words come when they are wanted', async ({ page }) => {
  await ready(page, '/');
  await expect(brief(page)).toHaveCount(0);
  await page.getByText('Tick what is true, and take the words').click();
  await fact(page, STOCK).check();
  await expect(verdict(page)).toHaveText('Ask for $18,500 more signing bonus in year 1.');
  await expect(brief(page)).toContainText('This move costs me $18,500');
  await expect(page.locator('.call-sheet')).toBeHidden();
});

test('by keyboard alone', async ({ page }) => {
  await ready(page);
  await page.locator('input[name="counter.facts.written-offer"]').focus();
  await page.keyboard.press('Space');
  await expect(fact(page, OFFER).first()).toBeChecked();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await expect(fact(page, SIGN)).toBeChecked();
});
