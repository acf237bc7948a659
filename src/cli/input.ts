import * as z from 'zod';
import { aroundScenario } from '../lib/scenario/example.ts';
import { group } from '../lib/scenario/fields.ts';
import { jsonSchemaOf } from '../lib/scenario/json-schema.ts';
import type { Problem } from '../lib/scenario/problems.ts';
import { type Read, readScenario, readWith } from '../lib/scenario/read.ts';
import { PARTS, type PartName, type Scenario } from '../lib/scenario/schema.ts';
import { isObject } from '../lib/untrusted.ts';

/** What a file holds around a scenario; the terminal does not insist on it. */
const wrapper = group('A scenario and where it comes from.', {
  title: aroundScenario.title.optional(),
  note: aroundScenario.note.optional(),
  scenario: z.unknown(),
});

type Json = Readonly<Record<string, unknown>>;

/** A scenario as a file writes it. */
interface Written {
  readonly scenario: unknown;
  /** From a path within the scenario to the path within the file. */
  readonly inFile: (path: string) => string;
  /** What is wrong around the scenario. */
  readonly problems: readonly Problem[];
}

/**
 * Answers a scenario, whole or only the parts that a tool needs; an example file around one; or the
 * fields of the tool's own part without the part's name, beside which other parts may stand. A part may
 * also stand under the name of its tool: `gross-up`. Problems carry the names that the file uses.
 */
export function answerTo<Answer>(
  part: PartName | null,
  input: unknown,
  answer: (scenario: Scenario) => Read<Answer> | null,
): Read<Answer> | null {
  const { scenario, inFile, problems } = written(part, input);
  const read = readScenario(scenario);
  const answered = read.state === 'valid' ? answer(read.value) : read;
  const wrong = answered?.state === 'invalid' ? answered.problems : [];
  if (wrong.length === 0 && problems.length === 0) return answered;
  const renamed = wrong.map(({ path, message }) => ({ path: inFile(path), message }));
  return { state: 'invalid', problems: [...problems, ...renamed] };
}

function written(part: PartName | null, input: unknown): Written {
  if (!isObject(input)) return { scenario: input, inFile: (path) => path, problems: [] };
  if (isObject(input['scenario'])) return inWrapper(input, input['scenario']);
  const parts = underPartNames(input);
  return part !== null && isBare(part, parts.scenario) ? underItsName(part, parts) : parts;
}

function inWrapper(file: Json, inside: Json): Written {
  const around = readWith(wrapper, file);
  const { scenario, inFile } = written(null, inside);
  return {
    scenario,
    inFile: (path) => (path === '' ? 'scenario' : `scenario.${inFile(path)}`),
    problems: around.state === 'valid' ? [] : around.problems,
  };
}

interface Parts extends Written {
  readonly scenario: Json;
}

/** `gross-up` is the part grossUp, unless there is one besides. */
function underPartNames(input: Json): Parts {
  const names = Object.keys(input).map((name): [string, string] => [partCalled(name, input), name]);
  const inFile = new Map(names);
  return {
    scenario: Object.fromEntries(names.map(([part, name]) => [part, input[name]])),
    inFile: (path) => path.replace(/^[^.[]+/, (first) => inFile.get(first) ?? first),
    problems: [],
  };
}

function partCalled(name: string, input: Json): string {
  const part = name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
  return isPartName(part) && !(part in input) ? part : name;
}

/**
 * True if a part’s fields stand at the top. What is an object and called as a part is that part: an
 * answer of `decide` may be called `offer`, and the start date of an offer `startDate`, as parts are.
 */
function isBare(part: PartName, input: Json): boolean {
  const fields = fieldsOf(part);
  return (
    !(part in input) && Object.keys(input).some((name) => fields.has(name) && !isPart(name, input))
  );
}

/** The part’s fields under its name, and the other parts beside it. */
function underItsName(part: PartName, { scenario, inFile, problems }: Parts): Written {
  const entries = Object.entries(scenario);
  const own = Object.fromEntries(entries.filter(([name]) => !isPart(name, scenario)));
  const others = Object.fromEntries(entries.filter(([name]) => isPart(name, scenario)));
  return {
    scenario: { ...others, [part]: own },
    inFile: (path) => inFile(path.startsWith(`${part}.`) ? path.slice(part.length + 1) : path),
    problems,
  };
}

function isPart(name: string, input: Json): boolean {
  return isPartName(name) && isObject(input[name]);
}

function isPartName(name: string): name is PartName {
  return Object.hasOwn(PARTS, name);
}

function fieldsOf(part: PartName): ReadonlySet<string> {
  const { properties } = jsonSchemaOf(PARTS[part], part);
  return new Set(Object.keys(isObject(properties) ? properties : {}));
}
