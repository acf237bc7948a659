import { readExample } from '../lib/scenario/example.ts';
import { jsonSchemaOf } from '../lib/scenario/json-schema.ts';
import type { Problem } from '../lib/scenario/problems.ts';
import { type Read, readScenario } from '../lib/scenario/read.ts';
import { PARTS, type PartName, type Scenario } from '../lib/scenario/schema.ts';

/**
 * Reads what a tool was given: a scenario, whole or only the parts that the tool needs; an example
 * file around a scenario; or the fields of the tool's own part without the part's name.
 */
export function readInput(part: PartName, input: unknown): Read<Scenario> {
  if (isObject(input) && isObject(input['scenario'])) return inside(readExample(input));
  if (isObject(input) && isBare(part, input))
    return unprefixed(part, readScenario({ [part]: input }));
  return readScenario(input);
}

function inside(read: ReturnType<typeof readExample>): Read<Scenario> {
  return read.state === 'valid' ? { state: 'valid', value: read.value.scenario } : read;
}

/** Problems under the names that the file uses. */
function unprefixed(part: PartName, read: Read<Scenario>): Read<Scenario> {
  if (read.state === 'valid') return read;
  return {
    state: 'invalid',
    problems: read.problems.map((problem) => withoutPrefix(part, problem)),
  };
}

function withoutPrefix(part: PartName, { path, message }: Problem): Problem {
  return { path: path.startsWith(`${part}.`) ? path.slice(part.length + 1) : path, message };
}

/** True if a part’s fields stand at the top. An answer of `decide` is called `offer`, as a part is. */
function isBare(part: PartName, input: Record<string, unknown>): boolean {
  const hasParts = Object.keys(PARTS).some((name) =>
    name === part ? name in input : isObject(input[name]),
  );
  return !hasParts && Object.keys(input).some((name) => fieldsOf(part).has(name));
}

function fieldsOf(part: PartName): ReadonlySet<string> {
  const { properties } = jsonSchemaOf(PARTS[part], part);
  return new Set(Object.keys(isObject(properties) ? properties : {}));
}

/** True of what JSON writes in braces. */
export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
