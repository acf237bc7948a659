import AxeBuilder from '@axe-core/playwright';
import { expect, holdScripts, type Page, test } from './support.ts';

const PATH = '/tools/transition-cost/';

async function ready(page: Page) {
  await page.goto(PATH);
  await expect(page.locator('#transition-cost astro-island')).not.toHaveAttribute('ssr');
}

const verdict = (page: Page) => page.locator('#transition-cost .verdict');
const cost = (page: Page, name: string) => page.getByRole('group', { name, exact: true });

/** Opens what is folded under a cost: how sure, when, which money. */
async function unfold(page: Page, kind: string) {
  await cost(page, kind).locator('summary').click();
}

/** Takes away the example's costs, so that a test starts from an empty sheet. */
async function clear(page: Page) {
  const remove = page.getByRole('button', { name: /^Remove/ });
  while ((await remove.count()) > 0) await remove.first().click();
}

async function add(page: Page, kind: string, amount: string) {
  await page.getByLabel('Add a cost').selectOption({ label: kind });
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  await cost(page, kind).getByLabel('Amount').fill(amount);
}

test('answers with an example before anything is typed', async ({ page }) => {
  await page.goto(PATH);
  await expect(verdict(page)).toHaveText('The move costs you about $45,868 before tax.');
  await expect(page.locator('#transition-cost .say')).toContainText('unvested equity ($18,500)');
});

test('grosses up what is paid after tax and weighs what is not sure', async ({ page }) => {
  await ready(page);
  await clear(page);
  await expect(verdict(page)).toHaveText('So far the move costs you nothing that you have listed.');
  await page.getByLabel('Your top tax rate').fill('36%');
  await add(page, 'Ending a lease, or selling a home', '6,000');
  await expect(verdict(page)).toHaveText('The move costs you about $9,375 before tax.');
  await add(page, 'Annual bonus you leave behind', '20k');
  await unfold(page, 'Annual bonus you leave behind');
  await cost(page, 'Annual bonus you leave behind').getByLabel('How sure').fill('50');
  await expect(verdict(page)).toHaveText('The move costs you about $19,375 before tax.');
  await expect(page.locator('#transition-cost .answer')).toContainText('$9,375 of it is certain');
  await expect(page.locator('#transition-cost .answer')).toContainText('it would be $29,375');
  await cost(page, 'Annual bonus you leave behind').getByText('Money, after tax').click();
  await expect(verdict(page)).toHaveText('The move costs you about $25,000 before tax.');
});

test('a cost without an amount is said not to count', async ({ page }) => {
  await ready(page);
  await clear(page);
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  await expect(page.locator('#transition-cost .answer')).toContainText(
    'One cost has no amount yet and is not counted.',
  );
  await expect(page.locator('#transition-cost .answer')).not.toContainText('cannot be read');
});

test('keeps what cannot be read and the answer before it', async ({ page }) => {
  await ready(page);
  const amount = cost(page, 'Unvested equity').getByLabel('Amount');
  await amount.fill('1,23');
  await expect(amount).toHaveValue('1,23');
  await expect(amount).toHaveAccessibleDescription(/two ways/);
  await expect(verdict(page)).toHaveText('The move costs you about $45,868 before tax.');
  await expect(page.locator('#transition-cost .answer')).toContainText('cannot be read');
  await amount.fill('-5');
  await expect(amount).toHaveAccessibleDescription(/below zero/);
  await amount.fill('$200,000,000');
  await expect(amount).toHaveAccessibleDescription(/\$100,000,000/);
});

test('the working adds up', async ({ page }) => {
  await ready(page);
  await page.getByText('Show the working').click();
  const lines = await page.locator('#transition-cost tbody td:last-child').allInnerTexts();
  const total = await page.locator('#transition-cost tfoot tr').first().locator('td').innerText();
  const inCents = (text: string) => Math.round(Number(text.replace(/[$,]/g, '')) * 100);
  expect(lines.map(inCents).reduce((a, b) => a + b, 0)).toBe(inCents(total));
});

test('keeps what was typed before its script arrived', async ({ page }) => {
  const release = await holdScripts(page);
  await page.goto(PATH);
  await cost(page, 'Unvested equity').getByLabel('Amount').fill('10k');
  await unfold(page, 'Annual bonus you leave behind');
  await cost(page, 'Annual bonus you leave behind').getByText('Money, after tax').click();
  release();
  await expect(page.locator('#transition-cost astro-island')).not.toHaveAttribute('ssr');
  await expect(cost(page, 'Unvested equity').getByLabel('Amount')).toHaveValue('10k');
  await expect(
    cost(page, 'Annual bonus you leave behind').getByLabel('Money, after tax'),
  ).toBeChecked();
  await expect(page.locator('#transition-cost .say')).toContainText('unvested equity ($10,000)');
});

test('the start date moves what is lost, and the best one can be taken', async ({ page }) => {
  await ready(page);
  const answer = page.locator('#transition-cost .answer');
  await expect(answer).toContainText('Start on April 1, 2027 and it is $4,688.');
  await page.getByLabel('Your start date').fill('2027-03-21');
  await expect(verdict(page)).toHaveText('The move costs you about $27,368 before tax.');
  await expect(cost(page, 'Unvested equity')).toContainText('so it is not lost');
  await page.getByRole('button', { name: 'Start on April 1, 2027' }).click();
  await expect(verdict(page)).toHaveText('The move costs you about $4,688 before tax.');
  await page.getByLabel('Move the start').focus();
  await page.keyboard.press('ArrowLeft');
  await expect(page.getByLabel('Your start date')).toHaveValue('2027-03-31');
  await expect(verdict(page)).toHaveText('The move costs you about $27,368 before tax.');
});

test('computes an empty rate from figures of all states at once', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await ready(page);
  await page.getByLabel('Your top tax rate').fill('40%');
  expect(asked).not.toContain('/figures/tax.json');
  await page.getByLabel('Your top tax rate').fill('');
  await expect(page.locator('#transition-cost')).toContainText(
    'Counted as 34.35%, by 2026 figures: federal income tax 32% and payroll taxes 2.35%.',
  );
  await expect(page.locator('#transition-cost')).toContainText('No state is counted.');
  expect(asked.filter((path) => path === '/figures/tax.json')).toHaveLength(1);
});

const STATE = 'State that taxes the pay';
const STATUS = 'Filing status';

/** What stands under the rate: which one counts, and what it consists of. */
async function counts(page: Page, words: string) {
  await expect(page.getByLabel('Your top tax rate')).toHaveAccessibleDescription(
    new RegExp(`^${words.replaceAll('.', String.raw`\.`)}`),
  );
}

test('works the rate out from a state and a filing status, for every tool', async ({ page }) => {
  await ready(page);
  await page.getByLabel(STATE).selectOption({ label: 'California' });
  // 176,000 + 68,000 + 10,102.50 in the first year, single: 32 % + 9.3 % + 1.45 % + 0.9 % + 1.3 %.
  await counts(
    page,
    'Counted as 44.95%, by 2026 figures: federal income tax 32%, California income tax 9.3% and payroll taxes 3.65%.',
  );
  await page.getByLabel(STATUS).selectOption({ label: 'Married, filing jointly' });
  await counts(
    page,
    'Counted as 36.95%, by 2026 figures: federal income tax 24%, California income tax 9.3% and payroll taxes 3.65%.',
  );
  // 18,500 + 25,200 × 90 % + 6,000 ÷ (1 − 36.95 %) × 50 %
  await expect(verdict(page)).toHaveText('The move costs you about $45,938 before tax.');
  await expect(page.getByRole('link', { name: 'How the rate is worked out' })).toHaveAttribute(
    'href',
    '/methodology/#transition-cost',
  );

  await page.goto('/tools/counter/');
  await page.getByText('What the move costs you', { exact: true }).click();
  await page.getByText('California · married, filing jointly').click();
  await expect(page.getByLabel(STATE)).toHaveValue('CA');
  await counts(page, 'Counted as 36.95%,');
  await page.getByLabel(STATE).selectOption({ label: 'Texas' });
  // 24 % + 1.45 % + 0.9 %
  await counts(page, 'Counted as 26.35%,');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByLabel(STATE)).toHaveValue('CA');

  await page.goto(PATH);
  await expect(page.getByLabel(STATE)).toHaveValue('CA');
  await page.getByRole('button', { name: `Reset ${STATUS}` }).click();
  await counts(page, 'Counted as 44.95%,');
});

test('asks for the city where one taxes pay', async ({ page }) => {
  await ready(page);
  await page.getByLabel(STATUS).selectOption({ label: 'Married, filing jointly' });
  await page.getByLabel(STATE).selectOption({ label: 'New York' });
  await page.getByRole('group', { name: 'City or county' }).getByText('New York City').click();
  // 24 % + 5.9 % + 3.876 % + 2.35 %
  await counts(
    page,
    'Counted as 36.126%, by 2026 figures: federal income tax 24%, New York income tax 5.9%, New York City tax 3.876% and payroll taxes 2.35%.',
  );
  await page.getByLabel(STATE).selectOption({ label: 'Washington' });
  await expect(page.getByRole('group', { name: 'City or county' })).toHaveCount(0);
  await expect(page.locator('#transition-cost')).toContainText('Washington takes no income tax');
});

test('chooses by keyboard alone @desktop', async ({ page }) => {
  await ready(page);
  await page.getByLabel('Your top tax rate').focus();
  await page.keyboard.press('Tab');
  await expect(page.getByLabel(STATE)).toBeFocused();
  await page.keyboard.type('Cal');
  await expect(page.getByLabel(STATE)).toHaveValue('CA');
  await counts(page, 'Counted as 44.95%,');
  await page.getByLabel(STATUS).focus();
  await page.keyboard.press('ArrowDown');
  await expect(page.getByLabel(STATUS)).toHaveValue('married-joint');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: `Reset ${STATUS}` })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByLabel(STATUS)).toHaveValue('single');
});

test('leaves a typed rate alone, and says what would count instead', async ({ page }) => {
  await ready(page);
  await page.getByLabel('Your top tax rate').fill('40%');
  await page.getByLabel(STATE).selectOption({ label: 'California' });
  await expect(page.locator('#transition-cost')).toContainText('Worked out, it is 44.95%, by 2026');
  await expect(page.getByLabel('Your top tax rate')).toHaveValue('40%');
  await page.getByRole('button', { name: 'Count with the rate worked out' }).click();
  await counts(page, 'Counted as 44.95%,');
});

test('a link sets state, city and filing status', async ({ page }) => {
  await page.goto(
    `${PATH}#set=assumptions.state:NY;assumptions.localities:New%20York%20City;assumptions.filingStatus:married-joint`,
  );
  await expect(page.locator('.board')).toContainText('State that taxes the pay is now New York.');
  await expect(page.getByLabel(STATE)).toHaveValue('NY');
  await expect(page.getByLabel('New York City')).toBeChecked();
  await expect(page.getByLabel(STATUS)).toHaveValue('married-joint');
  // The example’s own rate stands until it is emptied: 24 % + 5.9 % + 3.876 % + 2.35 %.
  await expect(page.locator('#transition-cost')).toContainText(
    'Worked out, it is 36.126%, by 2026',
  );
});

test.describe('without the figures', () => {
  test.use({ allowed: /ERR_FAILED/ });
  test('says that they did not load, and tries again', async ({ page }) => {
    await page.route('**/figures/tax.json', (route) => route.abort());
    await ready(page);
    await page.getByLabel(STATE).selectOption({ label: 'California' });
    await counts(page, 'Counted as 34.35%, federal taxes alone: the tax figures did not load.');
    await page.unroute('**/figures/tax.json');
    await page.getByLabel(STATUS).selectOption({ label: 'Married, filing jointly' });
    await counts(page, 'Counted as 36.95%,');
  });
});

test('keeps a state chosen before its script arrived', async ({ page }) => {
  const release = await holdScripts(page);
  await page.goto(PATH);
  await page.getByLabel(STATE).selectOption({ label: 'Washington' });
  release();
  await expect(page.locator('#transition-cost astro-island')).not.toHaveAttribute('ssr');
  await expect(page.getByLabel(STATE)).toHaveValue('WA');
  // 32 % + 1.45 % + 0.9 % + 0.58 % for WA Cares
  await counts(page, 'Counted as 34.93%,');
});

test('is accessible, and no wider than a small phone, with every place ticked @phone', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await ready(page);
  await page.getByLabel(STATE).selectOption({ label: 'Oregon' });
  const places = page.getByRole('group', { name: 'City or county' }).getByRole('checkbox');
  await expect(places).toHaveCount(2);
  for (const place of await places.all()) await place.check();
  await expect(page.locator('#transition-cost')).toContainText('Counted as 4');
  const { violations } = await new AxeBuilder({ page }).include('#transition-cost').analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
  const wide = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(wide).toBe(320);
});
