// `npm run calc -- …`: the calculators on the command line. Nothing of our own goes to stdout.

import { join } from 'node:path';
import { ensureInstalled } from './install.mjs';
import { ROOT, runNode } from './run.mjs';

const { npm_lifecycle_event: npmScript, INIT_CWD: calledFrom } = process.env;

/** npm changes to the project's folder, but a file is named from where the reader is. */
const cwd = (npmScript === 'calc' && calledFrom) || process.cwd();

try {
  await ensureInstalled('serve', { output: 'stderr' });
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
const program = join(ROOT, 'src/cli/main.ts');
const { code } = await runNode([program, ...process.argv.slice(2)], { cwd, stdin: true });
process.exit(code);
