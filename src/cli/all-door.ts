import { exampleAround } from '../lib/scenario/example.ts';
import { group } from '../lib/scenario/fields.ts';
import { type Read, readWith } from '../lib/scenario/read.ts';
import { PARTS, type Scenario } from '../lib/scenario/schema.ts';
import type { Door, InputDoor, OwnDoor } from './doors.ts';
import { isObject } from './input.ts';

type Tool = Door | OwnDoor;

/** What a whole file holds: a scenario, and what tools read beside it, by name. */
export type Whole = Scenario & Readonly<Record<string, unknown>>;

interface Skipped {
  readonly tool: string;
  readonly because: string;
}

const EXAMPLE = {
  offer: {
    base: 150000,
    signingBonus: { year1: 55000, year2: 45000 },
    equity: { value: 150000, schedule: 'amazon' },
    startDate: '2027-03-01',
  },
  alternative: { presentJob: { base: 145000, cashBonus: { target: 0.12 } } },
  transition: {
    items: [
      { id: 'bonus', kind: 'annual-bonus', amount: 14000, certainty: 0.9, date: '2027-03-15' },
    ],
  },
  ask: { against: 'present-job' },
  assumptions: { state: 'CA', filingStatus: 'single' },
};

/** The door to all tools at once; each answers what it answers alone. */
export function allDoor(tools: readonly Tool[]): InputDoor {
  const owns = tools.flatMap((tool) => ('inScenario' in tool ? [tool.inScenario] : []));
  const beside = Object.fromEntries(owns.map(({ name, input }) => [name, input.optional()]));
  const schema = group('A whole scenario, and what some tools read beside it.', {
    ...PARTS,
    ...beside,
  });
  const example = exampleAround(schema);
  return {
    name: 'all',
    summary: 'every tool that a scenario has the parts for',
    part: 'scenario',
    reads: `It reads a whole scenario; beside its parts may stand ${owns.map(({ name }) => `\`${name}\``).join(', ')}.
The files of src/content/examples are read too. A file without a tool before it means the same.`,
    schema,
    example: EXAMPLE,
    answer: (input) => {
      if (!isObject(input) || !isObject(input['scenario']))
        return answered(tools, readWith(schema, input) as Read<Whole>, '');
      const read = readWith(example, input);
      if (read.state === 'invalid') return read;
      const value = read.value.scenario as unknown as Whole;
      return answered(tools, { state: 'valid', value }, 'scenario.');
    },
  };
}

function answered(tools: readonly Tool[], read: Read<Whole>, prefix: string): Read<object> | null {
  if (read.state === 'invalid') return read;
  const results: Record<string, object> = {};
  const skipped: Skipped[] = [];
  for (const tool of tools) {
    const { name } = tool;
    const outcome = outcomeOf(tool, read.value);
    if ('because' in outcome) skipped.push({ tool: name, because: outcome.because });
    else if (outcome.state === 'valid') results[name] = outcome.value;
    else return { state: 'invalid', problems: under(prefix, outcome) };
  }
  if (Object.keys(results).length === 0) return null;
  return { state: 'valid', value: { tool: 'all', unit: 'US dollars', results, skipped } };
}

function under(prefix: string, { problems }: Extract<Read<object>, { state: 'invalid' }>) {
  return problems.map(({ path, message }) => ({ path: prefix + path, message }));
}

/** An answer, what is wrong, or why the tool has nothing to answer. */
export function outcomeOf(tool: Tool, whole: Whole): Read<object> | Pick<Skipped, 'because'> {
  if (!('inScenario' in tool)) {
    const value = tool.run(whole);
    return value ? { state: 'valid', value } : { because: `${tool.part} is missing` };
  }
  const { name, needs, answer } = tool.inScenario;
  const read = answer(whole, whole[name]);
  if (!read) return { because: `${needs} is missing` };
  if (read.state === 'valid' || whole[name] !== undefined) return read;
  // What is wrong with a part that is not there is that it is not there.
  const [lacking] = read.problems.filter(({ path }) => path.startsWith(`${name}.`));
  return lacking ? { because: `${lacking.path} ${lacking.message}` } : read;
}
