// Finds a Chromium for the browser tests, and installs one where there is none.

import { accessSync, constants, existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { run, runTool } from './run.mjs';

/**
 * What the search asks of the machine. Tests put their own answers here.
 * @typedef {object} Machine
 * @property {NodeJS.Platform} platform
 * @property {Record<string, string | undefined>} env
 * @property {boolean} isRoot
 * @property {string} osRelease The text of /etc/os-release.
 * @property {(path: string) => boolean} exists Whether there is a program at the path.
 * @property {() => Promise<string | undefined>} playwrights Where Playwright keeps its own.
 * @property {typeof run} run
 * @property {(args: string[], options: import('./run.mjs').Options) => Promise<import('./run.mjs').Outcome>} playwright
 * @property {(line: string) => void} say
 */

/** @typedef {{ path: string, from: string }} Candidate */
/** @typedef {{ what: string, how: () => Promise<import('./run.mjs').Outcome> }} Installer */

/** Names that a Chromium goes by on the path. */
const NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'chrome',
  'microsoft-edge-stable',
  'msedge',
];

/** Places off the path, under each of a system's folders for programs. */
const MAC_APPS = ['Google Chrome', 'Chromium', 'Microsoft Edge'];
const WINDOWS_PROGRAMS = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Chromium\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
];

const APT = [
  'apt-get update',
  'apt-get -o DPkg::Lock::Timeout=300 install -y --no-install-recommends chromium',
].join(' && ');

const START_LIMIT = 60_000;

/**
 * The path of a Chromium that starts; installs one if need be.
 * @param {Machine} [machine]
 */
export async function ensureBrowser(machine = thisMachine()) {
  /** @type {string[]} */
  const tried = [];
  const found = await search(machine, tried);
  if (found) {
    for (const line of tried) machine.say(`Browser not used: ${line}`);
    return found;
  }
  for (const { what, how } of installers(machine)) {
    machine.say(`No browser yet: ${what} …`);
    const { code, output } = await how();
    tried.push(
      `${what}: ${code === 0 ? 'done' : `failed (exit code ${code})${lastLines(output)}`}`,
    );
    const installed = await search(machine, code === 0 ? tried : []);
    if (installed) return installed;
  }
  throw new Error(explain(tried));
}

/**
 * The path of a Chromium that is there already and starts, or undefined.
 * @param {Machine} [machine]
 */
export function findBrowser(machine = thisMachine()) {
  return search(machine, []);
}

/**
 * @param {Machine} machine
 * @param {string[]} tried Gets a line for each place that did not do.
 */
async function search(machine, tried) {
  const candidates = await listCandidates(machine);
  for (const { path, from } of candidates) {
    const problem = await whyNot(path, machine);
    if (problem === undefined) return path;
    tried.push(`${from}: ${path} ${problem}`);
  }
  if (candidates.length === 0) {
    tried.push(`the path and the usual places: none of ${NAMES.join(', ')}`);
  }
  return undefined;
}

/** @param {Machine} machine @returns {Promise<Candidate[]>} */
async function listCandidates(machine) {
  const chosen = machine.env.CHROMIUM_PATH;
  const own = await machine.playwrights();
  const places = [...onPath(machine), ...offPath(machine)].filter(machine.exists);
  return [
    ...(chosen ? [{ path: chosen, from: 'CHROMIUM_PATH' }] : []),
    ...(own && machine.exists(own) ? [{ path: own, from: "Playwright's own" }] : []),
    ...places.map((path) => ({ path, from: "the system's" })),
  ];
}

/** @param {Machine} machine */
function onPath({ env, platform }) {
  const folders = (env.PATH ?? env.Path ?? '').split(delimiter).filter(Boolean);
  const suffix = platform === 'win32' ? '.exe' : '';
  return NAMES.flatMap((name) => folders.map((folder) => join(folder, name + suffix)));
}

/** @param {Machine} machine */
function offPath({ env, platform }) {
  if (platform === 'darwin') {
    const folders = ['/Applications', `${env.HOME}/Applications`];
    return MAC_APPS.flatMap((app) =>
      folders.map((folder) => `${folder}/${app}.app/Contents/MacOS/${app}`),
    );
  }
  if (platform === 'win32') {
    const folders = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA];
    return WINDOWS_PROGRAMS.flatMap((program) =>
      folders.filter(Boolean).map((folder) => `${folder}\\${program}`),
    );
  }
  return ['/snap/bin/chromium'];
}

/**
 * Why the program at a path will not do, or undefined if it starts.
 * @param {string} path @param {Machine} machine
 */
async function whyNot(path, machine) {
  if (!machine.exists(path)) return 'is not there, or may not be run';
  // On Windows Chrome answers --version by opening a window.
  if (machine.platform === 'win32') return undefined;
  const { code, output } = await machine.run(path, ['--version'], {
    output: 'capture',
    timeout: START_LIMIT,
  });
  return code === 0 ? undefined : `does not start${lastLines(output)}`;
}

/**
 * Ways to install one, the likeliest first; each asks nothing of a person.
 * @param {Machine} machine @returns {Installer[]}
 */
function installers(machine) {
  const isDebian = /^ID="?debian"?$/m.test(machine.osRelease);
  /** @type {import('./run.mjs').Options} */
  const quietly = { output: 'capture', env: { DEBIAN_FRONTEND: 'noninteractive' } };
  const apt = {
    what: "installing Debian's package with apt-get",
    how: () => machine.run('sh', ['-c', APT], quietly),
  };
  const playwright = {
    what: "installing Playwright's own with `playwright install chromium`",
    how: () => machine.playwright(['install', '--no-shell', 'chromium'], quietly),
  };
  const sudoApt = {
    what: "installing Debian's package with sudo apt-get",
    how: () =>
      machine.run(
        'sudo',
        ['-n', 'env', 'DEBIAN_FRONTEND=noninteractive', 'sh', '-c', APT],
        quietly,
      ),
  };
  if (!isDebian) return [playwright];
  return machine.isRoot ? [apt, playwright] : [playwright, sudoApt];
}

/** @param {string[]} tried */
function explain(tried) {
  return [
    'No Chromium was found or could be installed, so the browser tests cannot run. Tried:',
    ...[...new Set(tried)].map((line) => `  - ${line}`),
    'Install Chromium or Chrome, or set CHROMIUM_PATH to the program of one that is installed.',
  ].join('\n');
}

/** @param {string} output */
function lastLines(output) {
  const lines = output.split('\n').filter((line) => line.trim());
  return lines
    .slice(-4)
    .map((line) => `\n      ${line.trim()}`)
    .join('');
}

/** @returns {Machine} */
function thisMachine() {
  return {
    platform: process.platform,
    env: process.env,
    isRoot: process.getuid?.() === 0,
    osRelease: existsSync('/etc/os-release') ? readFileSync('/etc/os-release', 'utf8') : '',
    exists: isProgram,
    playwrights: async () => (await import('@playwright/test')).chromium.executablePath(),
    run,
    playwright: (args, options) => runTool('playwright', args, options),
    say: (line) => console.log(line),
  };
}

/** @param {string} path */
function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
