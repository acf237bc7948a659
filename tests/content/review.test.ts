import { describe, expect, it } from 'vitest';
import review, { faultsUnder } from '../../src/integrations/review.ts';
import { folderWith } from '../scripts/folder.ts';
import { pathOf } from './content.ts';

const fact = (fields: object) => JSON.stringify({ sources: [{ title: 'x' }], ...fields });

const CONTENT = {
  'facts/good.json': fact({ grade: 'A', reviewBy: '2026-11-23' }),
  'facts/old.json': fact({ grade: 'B', reviewBy: '2026-11-22' }),
  'facts/ungraded.json': fact({ reviewBy: '2027-01-31' }),
  'states/xx.json': JSON.stringify({
    years: { '2026': { rate: { value: 1, grade: 'E', sources: [] } } },
  }),
  'examples/none.json': '{"scenario": {"offer": null}}',
};

const FAULTS = [
  'facts/old.json: was due for review by 2026-11-22',
  'facts/ungraded.json: has no grade',
  'states/xx.json, years.2026.rate: has no grade',
  'states/xx.json, years.2026.rate: has no day for its review',
];

/** Runs the integration as Astro does. */
async function configure(srcDir: string, today: string, command = 'build'): Promise<void> {
  const { hooks } = review(() => new Date(`${today}T12:00:00Z`));
  const options = { command, config: { srcDir: new URL(`file://${srcDir}/`) } };
  await hooks['astro:config:setup']?.(options as never);
}

describe('the review', () => {
  const bad = () =>
    folderWith(
      Object.fromEntries(Object.entries(CONTENT).map(([path, text]) => [`content/${path}`, text])),
    );

  it('lists every figure that has no grade or whose day has passed', async () => {
    const faults = await faultsUnder(`${bad()}/content`, new Date('2026-11-23T23:59:59Z'));
    expect(faults).toEqual(FAULTS);
  });

  it('stops the build and says which, and leaves live reload alone', async () => {
    const folder = bad();
    await expect(configure(folder, '2026-11-23')).rejects.toThrow(FAULTS.join('\n  '));
    await expect(configure(folder, '2026-11-23', 'dev')).resolves.toBeUndefined();
  });

  it('lets a fact have the whole of its last day', async () => {
    const only = folderWith({ 'content/facts/good.json': CONTENT['facts/good.json'] });
    await expect(configure(only, '2026-11-23')).resolves.toBeUndefined();
    await expect(configure(only, '2026-11-24')).rejects.toThrow('facts/good.json');
  });

  it('sees the real figures: every one would be due in a hundred years', async () => {
    const faults = await faultsUnder(pathOf('.'), new Date('2126-01-01'));
    expect(faults.filter((fault) => fault.includes('has no'))).toEqual([]);
    expect(faults.length).toBeGreaterThan(300);
    for (const folder of ['facts', 'employers', 'states', 'tax-years']) {
      expect(
        faults.some((fault) => fault.startsWith(`${folder}/`)),
        folder,
      ).toBe(true);
    }
  });
});
