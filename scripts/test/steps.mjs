// Everything that `npm test` runs, in order.

import { mkdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ensureBrowser } from '../browser.mjs';
import { build } from '../build.mjs';
import { ROOT, runTool } from '../run.mjs';
import { countPlaywright, countVitest, failure, oneCheck, readReport } from './reports.mjs';

/** @typedef {import('./reports.mjs').Result} Result */

/**
 * @typedef {object} Step
 * @property {string} name As in `npm test -- --only=name`.
 * @property {string} title
 * @property {boolean} [needsBuild]
 * @property {() => Promise<Result>} run
 */

/** @type {Step} */
export const BUILD = {
  name: 'build',
  title: 'production build',
  run: async () => oneCheck((await build()).code === 0, 'the site could not be built; see above'),
};

/** @type {readonly Step[]} */
export const STEPS = [
  { name: 'lint', title: 'lint and format', run: lint },
  { name: 'types', title: 'types', run: types },
  { name: 'unit', title: 'unit and property tests', run: () => vitest('lib') },
  { name: 'components', title: 'component tests', run: () => vitest('components') },
  BUILD,
  { name: 'site', title: 'the built site', needsBuild: true, run: () => vitest('build') },
  { name: 'browser', title: 'a real browser', needsBuild: true, run: browser },
];

async function lint() {
  const { code } = await runTool('biome', ['check', '--error-on-warnings', '.']);
  return oneCheck(code === 0, 'see above; `npm run fix` mends what can be mended by itself');
}

async function types() {
  const { code } = await runTool('astro', ['check']);
  return oneCheck(code === 0, 'see above');
}

/** @param {string} project One of vitest.config.ts. */
async function vitest(project) {
  const file = reportFile(`vitest-${project}`);
  const { code } = await runTool('vitest', [
    'run',
    `--project=${project}`,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${file}`,
  ]);
  return readReport(file, code, countVitest);
}

async function browser() {
  let path;
  try {
    path = await ensureBrowser();
  } catch (error) {
    return failure(error instanceof Error ? error.message : String(error));
  }
  const file = reportFile('playwright');
  const env = { CHROMIUM_PATH: path, PLAYWRIGHT_JSON_OUTPUT_FILE: file };
  const { code } = await runTool('playwright', ['test', '--reporter=list,json'], { env });
  return readReport(file, code, countPlaywright);
}

/**
 * Where a runner is to put its report; the last one is taken away.
 * @param {string} name
 */
function reportFile(name) {
  const file = join(ROOT, '.cache/reports', `${name}.json`);
  rmSync(file, { force: true });
  mkdirSync(dirname(file), { recursive: true });
  return file;
}
