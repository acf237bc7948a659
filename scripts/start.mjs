// `npm start`: installs what is needed, builds what has changed, serves the site.

import { build } from './build.mjs';
import { isFresh } from './fresh.mjs';
import { ensureInstalled } from './install.mjs';
import { serve } from './serve.mjs';

const USUAL_PORT = 4321;

for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) {
  process.on(signal, () => process.exit(0));
}
endWithParent();

try {
  const port = readPort(process.env.PORT);
  await ensureInstalled('serve');
  await buildIfChanged();
  const { url } = await serveAt(port);
  console.log(`\n  Easiest Yes is at ${url}   (Ctrl-C ends it)\n`);
} catch (error) {
  console.error(`\n${error instanceof Error ? error.message : error}`);
  process.exit(1);
}

async function buildIfChanged() {
  if (isFresh()) return;
  console.log('Building the site …');
  const started = performance.now();
  const { code, output } = await build({ output: 'capture' });
  if (code !== 0) throw new Error(`${output}\n\nThe site could not be built; see above.`);
  console.log(`Built in ${Math.round((performance.now() - started) / 1000)} s.`);
}

/** @param {string | undefined} text */
function readPort(text) {
  if (text === undefined || text === '') return undefined;
  const port = Number(text);
  if (Number.isInteger(port) && port >= 0 && port <= 65535) return port;
  throw new Error(`PORT is "${text}", which is not a port. Use a number from 1 to 65535.`);
}

/**
 * A port that was asked for is used or refused; without one, the next free port will do.
 * @param {number | undefined} asked
 */
async function serveAt(asked) {
  for (let port = asked ?? USUAL_PORT; ; port += 1) {
    try {
      return await serve({ port });
    } catch (error) {
      const { code } = /** @type {NodeJS.ErrnoException} */ (error);
      if (code !== 'EADDRINUSE') throw error;
      if (asked !== undefined) {
        throw new Error(`Port ${asked} is in use. Set PORT to another one, or leave it unset.`);
      }
      if (port >= USUAL_PORT + 100) throw error;
    }
  }
}

/** npm, when ended by another program, ends the shell between us but leaves us running. */
function endWithParent() {
  const parent = process.ppid;
  const underNpm = process.env.npm_lifecycle_event !== undefined;
  if (underNpm) setInterval(() => process.ppid !== parent && process.exit(0), 500).unref();
}
