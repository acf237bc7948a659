// Builds the site into dist/ and remembers from what.

import { fingerprint, forgetBuild, isWhole, rememberBuild } from './fresh.mjs';
import { runTool } from './run.mjs';

/**
 * @param {{ output?: 'inherit' | 'capture' }} [options]
 * @returns {Promise<import('./run.mjs').Outcome>}
 */
export async function build({ output = 'inherit' } = {}) {
  const sources = fingerprint();
  forgetBuild();
  const outcome = await runTool('astro', ['build'], { output });
  if (outcome.code !== 0) return outcome;
  if (!isWhole()) {
    const remark = 'The build ended well, but a page or the search index is missing from dist/.';
    return { code: 1, output: [outcome.output, remark].join('\n') };
  }
  rememberBuild(sources);
  return outcome;
}
