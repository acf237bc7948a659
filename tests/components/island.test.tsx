import { expect, it } from 'vitest';
import { arrive, wordsOf } from './island.tsx';

it('notices a page that was served with other words', async () => {
  let renders = 0;
  function Fickle() {
    renders += 1;
    return <p>{renders === 1 ? 'served' : 'alive'}</p>;
  }
  const { page, complaints } = await arrive(<Fickle />);
  expect(wordsOf(page)).toBe('alive');
  expect(complaints.length).toBeGreaterThan(0);
  expect(String(complaints[0])).toMatch(/hydrat|text content|server/i);
});
