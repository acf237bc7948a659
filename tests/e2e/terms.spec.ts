import { expect, type Page, test } from './support.ts';

const ARTICLE = '/guidance/level-first/';

const term = (page: Page) => page.locator('.term > button').first();

/** The meaning that a term opens. */
async function meaning(page: Page) {
  const id = await term(page).getAttribute('popovertarget');
  return page.locator(`[id="${id}"]`);
}

test('a term opens its meaning beside it, by mouse and by keyboard, and closes again', async ({
  page,
}) => {
  await page.goto(ARTICLE);
  const shown = await meaning(page);
  await expect(shown).toBeHidden();
  await term(page).click();
  await expect(shown).toBeVisible();
  await expect(shown).toBeInViewport({ ratio: 1 });
  await page.keyboard.press('Escape');
  await expect(shown).toBeHidden();
  await term(page).focus();
  await page.keyboard.press('Enter');
  await expect(shown).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(shown.getByRole('link')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/glossary\/#/);
  await expect(page.locator(new URL(page.url()).hash)).toBeInViewport();
});

test('a term prints as the word that it is', async ({ page }) => {
  await page.goto(ARTICLE);
  await term(page).click();
  await page.emulateMedia({ media: 'print' });
  await expect(await meaning(page)).toBeHidden();
  await expect(term(page)).toBeVisible();
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('a term opens all the same', async ({ page }) => {
    await page.goto(ARTICLE);
    await term(page).click();
    await expect(await meaning(page)).toBeVisible();
  });

  test('a drill unfolds option by option', async ({ page }) => {
    await page.goto('/drills/');
    const drill = page.locator('.drill').first();
    await expect(drill.getByText('Made up')).toBeVisible();
    await expect(drill.locator('.debrief .outcome')).toBeHidden();
    await drill.locator('.option summary').first().click();
    await expect(drill.locator('.option .outcome').first()).toBeVisible();
    await drill.locator('.debrief summary').click();
    await expect(drill.locator('.debrief .outcome')).toBeVisible();
  });
});
