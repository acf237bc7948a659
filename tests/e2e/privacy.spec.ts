import { expect, test } from './support.ts';

test('one button erases what is kept', async ({ page }) => {
  await page.goto('/privacy/');
  await page.evaluate(() => {
    localStorage.setItem('easiest-yes.scenario', '{}');
    localStorage.setItem('other', '1');
  });
  await page.getByRole('button', { name: 'Erase all of it' }).click();
  await expect(page.getByRole('main').getByRole('status')).toContainText('Erased');
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual(['other']);
});
