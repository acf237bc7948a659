// Mutation testing of src/lib, room by room: every folder and file of it against the tests of the same name.
// Ends with the share of mutants noticed in each room, and with exit code 1 below 95 % of all.
// npm run mutation               all rooms
// npm run mutation -- ask money  only these
// Survivors that change nothing are explained in docs/mutation.md.

import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './run.mjs';

/** @typedef {{ name: string, path: string, folder: boolean }} Room */
/** @typedef {{ name: string, noticed: number, missed: number }} Count */

/** Share of mutants that the tests have to notice. */
const LEAST = 95;

const OUT = '.cache/mutation';
const LIB = 'src/lib';

const rooms = readdirSync(join(ROOT, LIB), { withFileTypes: true })
  .map((entry) => ({
    name: entry.name.replace(/\.ts$/, ''),
    path: `${LIB}/${entry.name}`,
    folder: entry.isDirectory(),
  }))
  .filter(hasCode);

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !rooms.some((room) => room.name === name));
if (unknown.length > 0) {
  console.error(`no such room in ${LIB}: ${unknown.join(', ')}`);
  process.exit(2);
}
report(rooms.filter(({ name }) => wanted.length === 0 || wanted.includes(name)).map(mutated));

/**
 * Whether there is anything to mutate: a file of types alone has nothing, and no tests.
 * @param {Room} room
 */
function hasCode({ path, folder }) {
  return folder || /^(export )?(async )?(function|const|let|class)\b/m.test(text(path));
}

/** @param {string} path */
function text(path) {
  return readFileSync(join(ROOT, path), 'utf8');
}

/**
 * Runs one room and counts.
 * @param {Room} room
 * @returns {Count}
 */
function mutated({ name, path, folder }) {
  console.log(`\n── ${name} ──`);
  const file = `${OUT}/${name}.json`;
  rmSync(join(ROOT, file), { force: true });
  const run = spawnSync('stryker', ['run', '--mutate', folder ? `${path}/**/*.ts` : path], {
    cwd: ROOT,
    stdio: 'inherit',
    env: { ...process.env, MUTATION_ROOM: name },
  });
  if (run.error || run.status !== 0 || !existsSync(join(ROOT, file))) {
    console.error(`${name}: the run broke off`);
    process.exit(1);
  }
  return { name, ...counted(JSON.parse(text(file))) };
}

/** @param {{ files: Record<string, { mutants: { status: string }[] }> }} result */
function counted({ files }) {
  const statuses = Object.values(files).flatMap(({ mutants }) => mutants.map((one) => one.status));
  const among = (/** @type {string[]} */ ...kinds) =>
    statuses.filter((status) => kinds.includes(status)).length;
  return { noticed: among('Killed', 'Timeout'), missed: among('Survived', 'NoCoverage') };
}

/** @param {readonly Count[]} counts */
function report(counts) {
  const total = {
    name: 'all of it',
    noticed: counts.reduce((sum, { noticed }) => sum + noticed, 0),
    missed: counts.reduce((sum, { missed }) => sum + missed, 0),
  };
  console.log('\nmutants noticed by the tests');
  for (const count of [...counts, total]) console.log(line(count));
  if (score(total) < LEAST) {
    console.error(`less than ${LEAST} %`);
    process.exitCode = 1;
  }
}

/** @param {Count} count */
function score({ noticed, missed }) {
  return noticed + missed === 0 ? 100 : (100 * noticed) / (noticed + missed);
}

/** @param {Count} count */
function line({ name, noticed, missed }) {
  const share = `${score({ name, noticed, missed }).toFixed(1)} %`.padStart(8);
  return `${share}  ${name} (${noticed} of ${noticed + missed})`;
}
