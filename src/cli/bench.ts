// Times a full recomputation: every tool, on one scenario that has something for each of them.
// `npm run bench` prints the medians; nothing is asserted, since machines differ.
import { readScenario } from '../lib/scenario/read.ts';
import type { Scenario } from '../lib/scenario/schema.ts';
import { outcomeOf } from './all-door.ts';
import { scenarioWith } from './bench/scenario.ts';
import { TOOLS } from './doors.ts';

const BATCHES = 9;
/** In microseconds. */
const BATCH = 30_000;
/** Enough for the compiler to have seen everything. */
const WARM_UP = 300;

const VESTS = [12, 24, 48, 96, 192];
const ITEMS = [12, 24, 48, 96, 192];

/** Median milliseconds of one call, in this thread: what other programs do meanwhile does not count. */
function median(call: () => unknown): number {
  for (let index = 0; index < WARM_UP; index += 1) call();
  const times = Array.from({ length: BATCHES }, () => timeOf(call));
  return times.sort((a, b) => a - b)[Math.floor(BATCHES / 2)] ?? 0;
}

/** The clock of the processor ticks in milliseconds, so as many calls are timed as fill some of them. */
function timeOf(call: () => unknown): number {
  const start = process.threadCpuUsage();
  for (let calls = 1; ; calls += 1) {
    call();
    const { user, system } = process.threadCpuUsage(start);
    if (user + system >= BATCH) return (user + system) / 1000 / calls;
  }
}

function wholeOf(input: object): Scenario {
  const read = readScenario(input);
  if (read.state === 'invalid') throw new Error(`the scenario is wrong: ${JSON.stringify(read)}`);
  return read.value;
}

function computeAll(whole: Scenario) {
  return TOOLS.map((tool) => outcomeOf(tool, whole));
}

const input = scenarioWith({});
const whole = wholeOf(input);
const silent = TOOLS.filter((tool) => 'because' in outcomeOf(tool, whole));
if (silent.length > 0) throw new Error(`no answer from ${silent.map(({ name }) => name)}`);

/** What else this machine does in this minute: the scenario written and read as JSON, a hundred times. */
const yardstick = median(() => {
  for (let index = 0; index < 100; index += 1) JSON.parse(JSON.stringify(input));
});

function row(name: string, milliseconds: number): string {
  const ratio = (milliseconds / yardstick).toFixed(2);
  return `  ${name.padEnd(34)}${milliseconds.toFixed(3).padStart(8)} ms${ratio.padStart(8)} yardsticks`;
}

/** The time at each size, and what one more of them takes: the same at every size if growth is linear. */
function growth(name: string, sizes: readonly number[], of: (size: number) => object): string[] {
  const points = sizes.map((size) => {
    const grown = wholeOf(of(size));
    return { size, time: median(() => computeAll(grown)) };
  });
  return points.map(({ size, time }, index) => {
    const before = points[index - 1];
    const each = before ? ((time - before.time) * 1000) / (size - before.size) : null;
    const more = each === null ? '' : `${each.toFixed(1).padStart(8)} µs each`;
    return `${row(`${size} ${name}`, time)}${more}`;
  });
}

const lines = [
  `Node ${process.versions.node}, medians of ${BATCHES} batches, in time of the processor`,
  `Yardstick: the scenario through JSON and back, 100 times, takes ${yardstick.toFixed(3)} ms here and now`,
  '',
  'A whole scenario',
  row(
    'all tools',
    median(() => computeAll(whole)),
  ),
  row(
    'checking what was typed',
    median(() => wholeOf(input)),
  ),
  '',
  'Each tool of it',
  ...TOOLS.map((tool) =>
    row(
      tool.name,
      median(() => outcomeOf(tool, whole)),
    ),
  ),
  '',
  'All tools, as the offer’s vests grow',
  ...growth('vests', VESTS, (vests) => scenarioWith({ vests })),
  '',
  'All tools, as the cost items grow',
  ...growth('cost items', ITEMS, (items) => scenarioWith({ items })),
];
process.stdout.write(`${lines.join('\n')}\n`);
