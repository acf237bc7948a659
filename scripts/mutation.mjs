// Mutation testing of src/lib, room by room: every folder and file of it against the tests of the same name.
// npm run mutation               all rooms
// npm run mutation -- ask money  only these

import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './run.mjs';

/** Share of mutants that the tests have to notice. */
const LEAST = 95;

const OUT = join(ROOT, '.cache/mutation');
const LIB = join(ROOT, 'src/lib');

const rooms = readdirSync(LIB, { withFileTypes: true }).map((entry) => ({
  name: entry.name.replace(/\.ts$/, ''),
  sources: entry.isDirectory() ? `src/lib/${entry.name}/**/*.ts` : `src/lib/${entry.name}`,
}));

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !rooms.some((room) => room.name === name));
if (unknown.length > 0) {
  console.error(`no such room in src/lib: ${unknown.join(', ')}`);
  process.exit(2);
}

mkdirSync(OUT, { recursive: true });
const counts = rooms
  .filter(({ name }) => wanted.length === 0 || wanted.includes(name))
  .flatMap(mutated);
report(counts);

/**
 * Runs one room; a room that has only types has nothing to mutate.
 * @param {{ name: string, sources: string }} room
 */
function mutated({ name, sources }) {
  console.log(`\n── ${name} ──`);
  const file = join(OUT, `${name}.json`);
  if (existsSync(file)) writeFileSync(file, '{"files":{}}');
  const run = spawnSync('stryker', ['run', '--mutate', `${sources}`], {
    cwd: ROOT,
    stdio: 'inherit',
    env: { ...process.env, MUTATION_ROOM: name },
  });
  if (run.error || run.status !== 0) {
    console.error(`${name}: the run broke off`);
    process.exit(1);
  }
  if (!existsSync(file)) return [];
  const statuses = Object.values(JSON.parse(readFileSync(file, 'utf8')).files).flatMap((one) =>
    one.mutants.map((/** @type {{ status: string }} */ mutant) => mutant.status),
  );
  const noticed = statuses.filter((status) => status === 'Killed' || status === 'Timeout').length;
  const missed = statuses.filter(
    (status) => status === 'Survived' || status === 'NoCoverage',
  ).length;
  return [{ name, noticed, missed }];
}

/** @param {readonly { name: string, noticed: number, missed: number }[]} counts */
function report(counts) {
  const sum = (/** @type {'noticed' | 'missed'} */ key) =>
    counts.reduce((total, room) => total + room[key], 0);
  const score = (/** @type {{ noticed: number, missed: number }} */ { noticed, missed }) =>
    noticed + missed === 0 ? 100 : (100 * noticed) / (noticed + missed);
  const all = { name: 'all of it', noticed: sum('noticed'), missed: sum('missed') };
  console.log('\nmutants noticed by the tests');
  for (const room of [...counts, all]) {
    console.log(
      `${score(room).toFixed(1).padStart(6)} %  ${room.name}  (${room.noticed} of ${room.noticed + room.missed})`,
    );
  }
  if (score(all) < LEAST) {
    console.error(`less than ${LEAST} %`);
    process.exitCode = 1;
  }
}
