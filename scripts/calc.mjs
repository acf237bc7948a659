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

/** npm swallows the first `--`; whoever calls this file directly may still write it. */
const [first, ...others] = process.argv.slice(2);
const args = first === '--' ? others : process.argv.slice(2);

const { code } = await runNode([program, ...args], { cwd, stdin: true });
process.exit(code);
