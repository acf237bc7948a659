// `npm test`: installs what is needed, runs everything, closes with `N passed, N failed`.
// `npm test -- --only=lint,unit` runs some of it.

import { isFresh } from './fresh.mjs';
import { ensureInstalled } from './install.mjs';
import { failure } from './test/reports.mjs';
import { BUILD, STEPS } from './test/steps.mjs';

/** @typedef {import('./test/steps.mjs').Step} Step */
/** @typedef {import('./test/reports.mjs').Result} Result */
/** @typedef {Result & { title: string, seconds: number }} Line */

process.exitCode = await main(process.argv.slice(2));

/** @param {string[]} args */
async function main(args) {
  try {
    const steps = choose(args);
    await ensureInstalled('everything');
    return close(await runAll(steps));
  } catch (error) {
    const problem = error instanceof Error ? error.message : String(error);
    return close([{ title: 'getting ready', seconds: 0, ...failure(problem) }]);
  }
}

/**
 * The steps asked for, and a build before them if they need one and there is none of these sources.
 * @param {string[]} args
 */
function choose(args) {
  if (args.length === 0) return STEPS;
  const names = args.flatMap((arg) => arg.replace(/^--only=/, '').split(','));
  const unknown = names.filter((name) => !STEPS.some((step) => step.name === name));
  if (unknown.length > 0) {
    const known = STEPS.map(({ name }) => name).join(', ');
    throw new Error(`There is no step "${unknown.join('", "')}". Use --only= with: ${known}.`);
  }
  const chosen = STEPS.filter(({ name }) => names.includes(name));
  const lacksBuild = chosen.some(({ needsBuild }) => needsBuild) && !isFresh();
  return STEPS.filter((step) => chosen.includes(step) || (step === BUILD && lacksBuild));
}

/** @param {readonly Step[]} steps */
async function runAll(steps) {
  /** @type {Line[]} */
  const lines = [];
  let built = true;
  for (const step of steps) {
    console.log(`\n── ${step.title} ──`);
    const started = performance.now();
    /** @type {Result} */
    const result =
      step.needsBuild && !built
        ? failure('not run, because the site could not be built')
        : await step.run().catch((/** @type {unknown} */ error) => failure(String(error)));
    if (step === BUILD) built = result.failed === 0;
    lines.push({ title: step.title, seconds: (performance.now() - started) / 1000, ...result });
  }
  return lines;
}

/**
 * Prints the table and the closing line; the exit code.
 * @param {Line[]} lines
 */
function close(lines) {
  console.log('\n── summary ──');
  for (const { title, seconds, passed, failed, details } of lines) {
    const counts = `${String(passed).padStart(5)} passed ${String(failed).padStart(4)} failed`;
    console.log(`${title.padEnd(24)} ${counts} ${seconds.toFixed(0).padStart(5)} s`);
    for (const detail of details) console.log(`    ${detail.replaceAll('\n', '\n    ')}`);
  }
  const passed = lines.reduce((sum, line) => sum + line.passed, 0);
  const failed = lines.reduce((sum, line) => sum + line.failed, 0);
  console.log(`\n${passed} passed, ${failed} failed`);
  return failed === 0 ? 0 : 1;
}
