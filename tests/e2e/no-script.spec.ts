import { expect, PATHS, test } from './support.ts';

test.use({ javaScriptEnabled: false });

for (const path of PATHS) {
  test(`${path} can be read without script`, async ({ page }) => {
    await page.goto(path);
    const main = page.getByRole('main');
    const headings = main.locator(':is(h1, h2, h3):not(details *)');
    for (const heading of await headings.all()) await expect(heading).toBeVisible();
    expect((await main.innerText()).length).toBeGreaterThan(100);
  });
}

test('every answer on /faq/ is there, and the long ones unfold', async ({ page }) => {
  await page.goto('/faq/');
  const questions = page.locator('details.question');
  expect(await questions.count()).toBeGreaterThanOrEqual(12);
  for (const question of await questions.all()) {
    await expect(question.locator('summary')).toContainText(/\?\s+\S/);
    await question.locator('summary').click({ position: { x: 5, y: 5 } });
    await expect(question).toHaveAttribute('open');
    expect((await question.innerText()).length).toBeGreaterThan(80);
  }
});

/** The plan computes nothing before a day is put in; it reads as a list. */
const TOOLS = PATHS.filter((path) => /^\/tools\/./.test(path) && path !== '/tools/plan/');

for (const path of TOOLS) {
  test(`${path} shows a worked example without script`, async ({ page }) => {
    await page.goto(path);
    const tool = page.locator('astro-island');
    await expect(tool).toHaveCount(1);
    expect(await tool.innerText()).toMatch(/\$\d[\d,]*/);
    // A fold that is filled when it is opened would open on nothing.
    await expect(tool.locator('.live:visible')).toHaveCount(0);
  });
}

test('nothing asks for a state where no rate can be worked out', async ({ page }) => {
  await page.goto('/tools/transition-cost/');
  await expect(page.getByLabel('Your top tax rate')).toHaveValue('36%');
  await expect(page.getByLabel('State that taxes the pay')).toBeHidden();
});
