// `npm run bench`: how long the calculators take to compute a scenario anew, in a current Node.

import { join } from 'node:path';
import { ensureInstalled } from './install.mjs';
import { ROOT, runNode } from './run.mjs';

await ensureInstalled('serve');
const { code } = await runNode([join(ROOT, 'src/cli/bench.ts')]);
process.exit(code);
