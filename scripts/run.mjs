// Starts programs: the Node that npm installed, the tools that npm installed, and anything else.
// Runs under Node 20 with nothing installed.

import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('..', import.meta.url));

const MODULES = join(ROOT, 'node_modules');

/** Oldest Node that builds the site and runs TypeScript files by itself. */
const OLDEST = { major: 22, minor: 18 };

/** The scripts behind node_modules/.bin, which cannot be started without a shell on Windows. */
const TOOLS = {
  astro: 'astro/bin/astro.mjs',
  biome: '@biomejs/biome/bin/biome',
  playwright: '@playwright/test/cli.js',
  vitest: 'vitest/vitest.mjs',
};

/** Where a program's output goes; 2 is our own stderr. */
const STREAMS = /** @type {const} */ ({ inherit: 'inherit', capture: 'pipe', stderr: 2 });

/**
 * @typedef {object} Options
 * @property {'inherit' | 'capture' | 'stderr'} [output] `stderr` shows all output there and keeps stdout clean.
 * @property {Record<string, string | undefined>} [env] Added to the environment; `undefined` takes a variable out.
 * @property {string} [cwd] The folder to run in, if not the project's.
 * @property {boolean} [stdin] Whether the program may read what is typed.
 * @property {number} [timeout] Milliseconds, after which the program is ended.
 */

/**
 * @typedef {object} Outcome
 * @property {number} code The exit code; 127 if the program could not be started, 1 if a signal ended it.
 * @property {string} output What it printed, if captured.
 */

/** The `node` package's binary: a current Node, whichever one started this script. */
const BUNDLED_NODE = join(MODULES, 'node/bin', process.platform === 'win32' ? 'node.exe' : 'node');

/** @type {string | undefined} */
let currentNode;

/**
 * A Node new enough for the tools: the bundled one, or else the one running this script.
 * Undefined if neither will do.
 */
export async function findNode() {
  currentNode ??= (await runs(BUNDLED_NODE))
    ? BUNDLED_NODE
    : isNewEnough(process.versions.node)
      ? process.execPath
      : undefined;
  return currentNode;
}

/** @param {string} node */
async function runs(node) {
  return existsSync(node) && (await run(node, ['--version'], { output: 'capture' })).code === 0;
}

/** @param {string} version */
export function isNewEnough(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major > OLDEST.major || (major === OLDEST.major && minor >= OLDEST.minor);
}

/**
 * Runs a script under a current Node, which its own children find first on the path too.
 * @param {string[]} args
 * @param {Options} [options]
 */
export async function runNode(args, options = {}) {
  const node = (await findNode()) ?? process.execPath;
  return run(node, args, { ...options, env: { ...pathWithTools(), ...options.env } });
}

/**
 * Runs one of the installed tools.
 * @param {keyof typeof TOOLS} tool
 * @param {string[]} args
 * @param {Options} [options]
 */
export function runTool(tool, args, options) {
  return runNode([join(MODULES, TOOLS[tool]), ...args], options);
}

/**
 * Runs a program and waits for its end. Never throws: a program that
 * cannot be started is an outcome too.
 * @param {string} program
 * @param {string[]} args
 * @param {Options} [options]
 * @returns {Promise<Outcome>}
 */
export function run(program, args, options = {}) {
  const { output = 'inherit', env = {}, cwd = ROOT, stdin = false, timeout } = options;
  return new Promise((resolve) => {
    const streams = STREAMS[output];
    /** @type {import('node:child_process').SpawnOptions} */
    const spawning = {
      cwd,
      env: environment(env),
      stdio: [stdin ? 'inherit' : 'ignore', streams, streams],
      ...(timeout ? { timeout, killSignal: 'SIGKILL' } : {}),
    };
    const child = spawn(program, args, spawning);
    let printed = '';
    const keep = (/** @type {string} */ chunk) => {
      printed += chunk;
    };
    child.stdout?.setEncoding('utf8').on('data', keep);
    child.stderr?.setEncoding('utf8').on('data', keep);
    const stop = () => child.kill();
    process.once('exit', stop);
    child.once('error', (error) => finish(127, error.message));
    child.once('close', (code, signal) => finish(code ?? 1, signal ? `ended by ${signal}` : ''));

    /** @param {number} code @param {string} remark */
    function finish(code, remark) {
      process.off('exit', stop);
      resolve({ code, output: [printed.trim(), remark].filter(Boolean).join('\n') });
    }
  });
}

/**
 * The parent's environment. NODE_ENV is left to each tool, because `production` in a shell would
 * make npm and React leave things out.
 * @param {Record<string, string | undefined>} extra
 */
function environment(extra) {
  const { NODE_ENV: _, ...inherited } = process.env;
  return { ...inherited, ASTRO_TELEMETRY_DISABLED: '1', ...extra };
}

function pathWithTools() {
  const name = Object.keys(process.env).find((key) => key.toUpperCase() === 'PATH') ?? 'PATH';
  return { [name]: [join(MODULES, '.bin'), process.env[name]].filter(Boolean).join(delimiter) };
}
