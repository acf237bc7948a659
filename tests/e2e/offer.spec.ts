import { expect, type Page, scriptRequests, test, unfold } from './support.ts';

const PATH = '/tools/offer/';

const EXAMPLE =
  'Amazon pays $65,350 less than Other employer over 4 years; it is ahead only if you leave in months 9 to 11.';

const tool = (page: Page) => page.locator('#offer');
const verdict = (page: Page) => tool(page).locator('.verdict');
/** Of this tool: in the guide other tools have fields of the same name, and may be there before it. */
const field = (page: Page, name: string) => tool(page).getByLabel(name).first();
const fold = (page: Page, name: string) =>
  tool(page)
    .locator('details')
    .filter({ has: page.locator('summary', { hasText: name }) })
    .last();

async function ready(page: Page, path = PATH) {
  await page.goto(path);
  await tool(page).scrollIntoViewIfNeeded();
  await expect(tool(page).locator('astro-island')).not.toHaveAttribute('ssr');
  await expect(field(page, 'Base salary, a year')).toBeVisible();
}

async function open(page: Page, name: string) {
  await fold(page, name).locator('summary').first().click();
  return fold(page, name);
}

const inCents = (text: string) =>
  Math.round(Number(text.replace('−', '-').replace(/[$,]/g, '')) * 100);

test('answers before anything is typed, with the years as a picture', async ({ page }) => {
  await page.goto(PATH);
  await expect(verdict(page)).toHaveText(EXAMPLE);
  await expect(tool(page).locator('.year-bars')).toContainText('$254,103');
  await expect(tool(page).locator('.shape')).toContainText(
    'The last signing bonus comes in month 24',
  );
});

test('reads amounts as people type them; sentence, bars, table and working change together', async ({
  page,
}) => {
  await ready(page);
  await field(page, 'Base salary, a year').fill('200k');
  await expect(tool(page)).toContainText('Read as $200,000');
  await expect(verdict(page)).toContainText('Amazon pays $30,650 more than Other employer');
  await expect(tool(page).locator('.year-bars')).toContainText('$278,103');
  const table = await open(page, 'The same as a table');
  await expect(table.getByRole('row', { name: /^Total/ })).toContainText('$1,122,050');
  const working = await open(page, 'Show the working');
  await expect(working.getByRole('table')).toHaveCount(5);
  for (const each of await working.getByRole('table').all()) {
    const lines = await each.locator('tbody td').allInnerTexts();
    const total = await each.locator('tfoot td').innerText();
    expect(lines.map(inCents).reduce((a, b) => a + b, 0)).toBe(inCents(total));
  }
});

test('keeps what cannot be read, says why beside it, and marks the old answer', async ({
  page,
}) => {
  await ready(page);
  const bonus = field(page, 'Signing bonus, year 1');
  await bonus.fill('a lot');
  await expect(bonus).toHaveValue('a lot');
  await expect(bonus).toHaveAccessibleDescription(/That is not an amount/);
  await expect(tool(page).locator('.answer')).toContainText('cannot be read');
  await expect(verdict(page)).toHaveText(EXAMPLE);
  await bonus.fill('70k');
  await expect(tool(page).locator('.answer')).not.toContainText('cannot be read');
  await tool(page).getByRole('button', { name: 'Undo' }).click();
  await expect(bonus).toHaveValue('$68,000');
});

test('what was withheld from a lump is worked out from a state', async ({ page }) => {
  await ready(page);
  await tool(page).getByText('At once, a year apart').click();
  const terms = await open(page, 'Leaving early');
  await terms.getByText('The part not yet served').first().click();
  await terms.getByText('What you received').click();
  await terms.getByText('Work it out from your state').click();
  await terms.getByLabel('State that taxes the pay').selectOption({ label: 'California' });
  // 22 %, 10.23 %, and 6.2 % + 1.45 % + 1.3 %
  await terms.getByRole('button', { name: 'Use 41.18%' }).click();
  await expect(terms.getByLabel('Share withheld from a lump')).toHaveValue('41.18%');
  await expect(terms.getByRole('link', { name: 'How the rate is worked out' })).toHaveAttribute(
    'href',
    '/methodology/#tax',
  );
});

test('the month of leaving is dragged or typed: what is kept, what is owed back', async ({
  page,
}) => {
  await ready(page);
  const month = page.getByLabel('Month in which you leave', { exact: true });
  const slider = page.getByRole('slider', { name: 'Slide the month in which you leave' });
  await slider.focus();
  await page.keyboard.press('Home');
  await expect(month).toHaveValue('0');
  await month.fill('18');
  await expect(slider).toHaveAttribute('aria-valuetext', '18 months');
  await expect(tool(page)).toContainText(
    'Leave at the end of month 18 and you keep $368,103 from Amazon',
  );
  await field(page, 'At once, a year apart').check();
  const terms = await open(page, 'Leaving early');
  await terms.getByLabel('The part not yet served').check();
  await expect(tool(page)).toContainText('$26,000 of signing bonus is owed back.');
  await expect(tool(page).getByRole('row', { name: /^Signing bonus owed back/ })).toContainText(
    '−$26,000',
  );
});

test('another share price is slid or typed, and where it turns the answer is told', async ({
  page,
}) => {
  await ready(page);
  const price = page.getByLabel('Try another share price');
  const slider = page.getByRole('slider', { name: 'Slide the share price' });
  await price.fill('-30');
  await expect(verdict(page)).toContainText('With the share price 30% lower');
  await expect(slider).toHaveAttribute('aria-valuetext', '−30%');
  await slider.focus();
  await page.keyboard.press('End');
  await expect(price).toHaveValue('100%');
  await expect(verdict(page)).toContainText(
    'With the share price 100% higher, Amazon pays $136,700 more',
  );
  await expect(tool(page).locator('.turns')).toContainText('32.4% higher');
  await price.fill('150');
  await expect(price).toHaveAccessibleDescription(/Use at most 100%/);
  await tool(page).getByRole('button', { name: 'Reset Try another share price' }).click();
  await expect(verdict(page)).toHaveText(EXAMPLE);
});

test('staying and the other offer come and go, and their stock is listed', async ({ page }) => {
  await ready(page);
  const other = await open(page, 'A competing offer');
  await other.getByLabel('Other employer').fill('Initech');
  await expect(verdict(page)).toContainText('less than Initech over');
  await other.getByRole('button', { name: 'Leave out the competing offer' }).click();
  await expect(verdict(page)).toContainText('Amazon pays $185,750 more than staying');
  const present = await open(page, 'Your present job');
  await present.getByRole('button', { name: 'Add a vest' }).click();
  await page.keyboard.type('100k');
  await expect(verdict(page)).toContainText('Amazon pays $85,750 more than staying');
  await present.getByRole('button', { name: 'Remove vest 5' }).click();
  await expect(verdict(page)).toContainText('$185,750');
});

test('an employer’s schedule or one’s own decides when stock vests', async ({ page }) => {
  await ready(page);
  const vesting = await open(page, 'Change when it vests');
  const list = vesting.getByRole('combobox', { name: 'Schedule' });
  await list.selectOption('Amazon: Quarterly in years 3 and 4');
  await expect(vesting).toContainText('Grade');
  await expect(tool(page)).toContainText('10 times, first in month 12');
  await vesting.getByRole('textbox', { name: /Percent.*vest 1$/ }).fill('10');
  await expect(vesting).toContainText('Adds up to 105%');
  await expect(tool(page).locator('.answer')).toContainText('cannot be read');
  await vesting.getByRole('textbox', { name: /Percent.*vest 2$/ }).fill('10');
  await expect(vesting).toContainText('Adds up to 100%');
  await expect(tool(page)).toContainText('Vests 10%, 10%, 40% and 40% by year');
});

test('shows by month when the cash lands', async ({ page }) => {
  await ready(page);
  const months = await open(page, 'Month by month');
  await expect(months.getByRole('row')).toHaveCount(49);
  await expect(months.getByRole('row', { name: /^30, Aug 2029/ })).toContainText('$40,410');
  await expect(months.locator('.month-bars li')).toHaveCount(3);
});

test('takes a recruiter’s totals apart, exchanges, and compares versions', async ({ page }) => {
  await ready(page);
  const growth = await open(page, 'Check the growth');
  await growth.getByLabel('Their total, year 4').fill('300k');
  await expect(growth).toContainText('the share price rises 12.1% a year');
  const exchange = await open(page, 'Exchange rates');
  await expect(exchange).toContainText('$10,000 of year-1 signing bonus equals $2,500 more base');
  const versions = await open(page, 'Compare with an earlier version');
  await versions.getByRole('button', { name: /^Keep the offer above as version 1/ }).click();
  await field(page, 'Base salary, a year').fill('180k');
  await field(page, 'Signing bonus, year 1').fill('52k');
  await expect(versions).toContainText('money only moved');
});

test('names the three inputs that matter most', async ({ page }) => {
  await ready(page);
  await expect(tool(page).locator('.drivers li')).toHaveCount(3);
  await expect(tool(page).locator('.drivers')).toContainText('Base salary, a year (this offer)');
});

test('inside the guide it stands after how an offer is built, and the rest comes when it is near', async ({
  page,
}) => {
  const scripts = scriptRequests(page);
  await page.goto('/');
  await page.waitForLoadState('networkidle');
  expect(scripts.filter((path) => /Island|Rest/.test(path))).toEqual([]);
  await expect(verdict(page)).toHaveText(EXAMPLE);
  await ready(page, '/');
  await field(page, 'Base salary, a year').fill('200k');
  await expect(verdict(page)).toContainText('Amazon pays $30,650 more');
  await expect(tool(page).locator('.leads')).toBeVisible();
});

test.describe('where the rest does not load', () => {
  test.use({ allowed: /Failed to load resource|ERR_FAILED/ });

  test('says where the tool has a page of its own', async ({ page }) => {
    await page.route(/Rest\.[^/]*\.js$/, (route) => route.abort());
    await page.goto('/');
    await tool(page).scrollIntoViewIfNeeded();
    await expect(tool(page).getByRole('link', { name: 'Open it on its own page' })).toHaveAttribute(
      'href',
      PATH,
    );
  });
});

test('works by keyboard and tells a screen reader once it has settled', async ({ page }) => {
  await ready(page);
  await field(page, 'Month by month, both years').focus();
  await page.keyboard.press('ArrowDown');
  await expect(field(page, 'Year 1 at once, year 2 by month')).toBeChecked();
  await field(page, 'Signing bonus, year 2').fill('0');
  await expect(tool(page).locator('.tool-body > [role=status]')).toContainText(
    'Amazon pays $117,350 less',
  );
});

test('holds the largest amounts and zero without breaking the page', async ({ page }) => {
  await ready(page);
  for (const name of ['Base salary, a year', 'Signing bonus, year 1', 'Signing bonus, year 2'])
    await field(page, name).fill('100m');
  await field(page, 'An amount of dollars').check();
  await field(page, 'Equity grant, in dollars').fill('$100,000,000');
  await field(page, 'Price growth, a year').fill('400');
  await expect(verdict(page)).toContainText('Amazon pays $');
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  await field(page, 'Price growth, a year').fill('-99.99');
  for (const name of ['Base salary, a year', 'Signing bonus, year 1', 'Signing bonus, year 2'])
    await field(page, name).fill('0');
  await field(page, 'Equity grant, in dollars').fill('0');
  await expect(verdict(page)).toContainText('Amazon pays $1,091,400 less');
  await expect(page.locator('main')).not.toContainText(/NaN|Infinity|undefined|−\$0(?!\.)/);
});

test('starts from any labeled example', async ({ page }) => {
  await ready(page);
  await tool(page).getByLabel('Example').selectOption('l6-published');
  await expect(verdict(page)).toContainText('Amazon pays $207,360 more than staying');
  await expect(tool(page).locator('.year-bars')).toContainText('$217,500');
  await tool(page).getByLabel('Example').selectOption('l7-large-signing-bonus');
  await expect(verdict(page)).toContainText('more than staying over 4 years');
  await expect(page.locator('main')).not.toContainText(/NaN|Infinity|undefined/);
});

for (const width of [320, 1440]) {
  test(`an employer’s name without a space does not widen the page at ${width} px @desktop`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 800 });
    await ready(page);
    await open(page, 'A competing offer');
    await tool(page).getByRole('textbox', { name: 'Other employer' }).fill('W'.repeat(80));
    await expect(verdict(page)).toContainText('W'.repeat(80));
    await unfold(page);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(wide).toBeLessThanOrEqual(width);
  });
}
