// Installs packages if, and only if, what is in node_modules is not what package-lock.json asks for.
// Runs under Node 20 with nothing installed.

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findNode, ROOT, run } from './run.mjs';

/** @typedef {'serve' | 'everything'} Scope What building and serving need, or the tests' tools too. */

/**
 * @typedef {object} Entry One package of a lock file.
 * @property {string} [version]
 * @property {boolean} [dev]
 * @property {boolean} [devOptional] Needed by tools, and by an optional package.
 * @property {boolean} [optional]
 * @property {string[]} [os]
 * @property {string[]} [cpu]
 * @property {string[]} [libc]
 */

/** @typedef {Record<string, Entry>} Packages */

/** @typedef {{ os: string, cpu: string, libc: string | undefined }} Machine */

/**
 * Brings node_modules in line with the lock file. A good install is never repeated, so the second
 * run needs no network.
 * @param {Scope} scope
 * @param {{ output?: 'inherit' | 'stderr' }} [options]
 */
export async function ensureInstalled(scope, { output = 'inherit' } = {}) {
  const lacking = whatIsLacking(scope);
  if (lacking === undefined && (await findNode())) return;

  console.error(`Installing packages (${lacking ?? 'the bundled Node does not run'}) …`);
  const { code } = await npm(installArguments(scope), output);
  if (code !== 0) {
    throw new Error(
      `npm could not install the packages (exit code ${code}); its messages are above.`,
    );
  }
  const still = whatIsLacking(scope);
  if (still !== undefined) {
    throw new Error(`npm installed the packages, but ${still}. Delete node_modules and try again.`);
  }
  if (!(await findNode())) {
    throw new Error(
      [
        'The packages are installed, but the Node among them does not run.',
        'npm may have been told to skip install scripts: `npm config get ignore-scripts` should say false.',
        'Or use Node 22.18 or newer; then the bundled one is not needed.',
      ].join('\n'),
    );
  }
}

/** @param {Scope} scope */
function installArguments(scope) {
  return [
    'ci',
    scope === 'serve' ? '--omit=dev' : '--include=dev',
    '--no-audit',
    '--no-fund',
    '--prefer-offline',
    '--loglevel=error',
  ];
}

/**
 * What node_modules lacks, in words, or undefined.
 * @param {Scope} scope
 * @returns {string | undefined}
 */
export function whatIsLacking(scope, root = ROOT, machine = thisMachine()) {
  const wanted = readPackages(join(root, 'package-lock.json'));
  // npm writes this file last, so it also shows that an install was not cut short.
  const hidden = join(root, 'node_modules/.package-lock.json');
  if (!existsSync(hidden)) return 'there is no finished install';
  const present = readPackages(hidden);
  for (const [path, entry] of Object.entries(wanted)) {
    if (!isWanted(path, entry, scope, machine)) continue;
    if (present[path]?.version !== entry.version) return `${path} ${entry.version} is missing`;
    if (!existsSync(join(root, path, 'package.json'))) return `the folder ${path} is missing`;
  }
  return undefined;
}

/**
 * An optional package is wanted where it names this kind of machine. One that names none comes
 * along with another package, and its absence harms nothing.
 * @param {string} path @param {Entry} entry @param {Scope} scope @param {Machine} machine
 */
export function isWanted(path, entry, scope, machine) {
  if (!path.startsWith('node_modules/')) return false;
  if (scope === 'serve' && (entry.dev || entry.devOptional)) return false;
  if (!entry.optional) return true;
  return Boolean(entry.os ?? entry.cpu) && fits(entry, machine);
}

/** @param {Entry} entry @param {Machine} machine */
function fits({ os, cpu, libc }, machine) {
  return (
    allows(os, machine.os) &&
    allows(cpu, machine.cpu) &&
    (libc === undefined || machine.libc === undefined || allows(libc, machine.libc))
  );
}

/** @param {string[] | undefined} list @param {string} value */
function allows(list, value) {
  if (!list) return true;
  if (list.includes(`!${value}`)) return false;
  return list.includes(value) || list.every((item) => item.startsWith('!'));
}

/** @returns {Machine} */
function thisMachine() {
  return { os: process.platform, cpu: process.arch, libc: libc() };
}

function libc() {
  if (process.platform !== 'linux') return undefined;
  // Else the report looks up the names of network addresses, which can take seconds.
  Object.assign(process.report, { excludeNetwork: true });
  const report = /** @type {{ header: { glibcVersionRuntime?: string } }} */ (
    process.report.getReport()
  );
  return report.header.glibcVersionRuntime ? 'glibc' : 'musl';
}

/** @param {string} file @returns {Packages} */
function readPackages(file) {
  return JSON.parse(readFileSync(file, 'utf8')).packages;
}

/**
 * Runs the npm that started us, under the Node that runs it, or the one on the path.
 * @param {string[]} args @param {'inherit' | 'stderr'} output
 */
function npm(args, output) {
  const { npm_execpath: script, npm_node_execpath: node } = process.env;
  if (script?.endsWith('.js')) return run(node ?? process.execPath, [script, ...args], { output });
  return process.platform === 'win32'
    ? run('cmd.exe', ['/d', '/s', '/c', 'npm', ...args], { output })
    : run('npm', args, { output });
}
