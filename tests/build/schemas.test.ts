import { describe, expect, test } from 'vitest';
import { DOORS } from '../../src/cli/doors.ts';
import { run } from '../../src/cli/run.ts';
import { jsonSchemaOf } from '../../src/lib/scenario/json-schema.ts';
import { scenario } from '../../src/lib/scenario/schema.ts';
import { FILES, read } from './built-site.ts';

const TOOLS = DOORS.map(({ name }) => name);
const NAMES = [...TOOLS, 'scenario'].sort();

const published = (name: string) => JSON.parse(read(`schema/${name}.json`));

type Check = (value: unknown) => boolean;

const isText: Check = (value) => typeof value === 'string' && value !== '';
const isNumber: Check = (value) => typeof value === 'number' && Number.isFinite(value);
const isCount: Check = (value) => Number.isInteger(value) && Number(value) >= 0;
const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isListOf =
  (check: Check): Check =>
  (value) =>
    Array.isArray(value) && value.length > 0 && value.every(check);
const isSetOf =
  (check: Check): Check =>
  (value) =>
    isListOf(check)(value) && new Set(value as unknown[]).size === (value as unknown[]).length;
const TYPES = new Set(['null', 'boolean', 'object', 'array', 'number', 'string', 'integer']);
const isType: Check = (value) => TYPES.has(String(value));
const isPattern: Check = (value) => isText(value) && new RegExp(String(value), 'u') !== null;
const isSchema: Check = (value) =>
  typeof value === 'boolean' || (isRecord(value) && faults(value).length === 0);

/**
 * The keywords that our schemas use, and what each may hold by the draft's meta-schema:
 * https://json-schema.org/draft/2020-12/schema. Any other would be new here, or misspelt.
 */
const KEYWORDS: Readonly<Record<string, Check>> = {
  $schema: (value) => value === 'https://json-schema.org/draft/2020-12/schema',
  title: isText,
  description: isText,
  default: () => true,
  type: (value) => isType(value) || isSetOf(isType)(value),
  enum: isSetOf(isText),
  const: () => true,
  minimum: isNumber,
  maximum: isNumber,
  exclusiveMinimum: isNumber,
  minLength: isCount,
  maxLength: isCount,
  maxItems: isCount,
  pattern: isPattern,
  format: isText,
  items: isSchema,
  anyOf: isListOf(isSchema),
  additionalProperties: isSchema,
  properties: (value) => isRecord(value) && Object.values(value).every(isSchema),
  required: isSetOf(isText),
};

/** What the draft would not accept in a schema, by keyword. */
function faults(schema: Record<string, unknown>): string[] {
  const wrong = Object.entries(schema).filter(([name, value]) => !KEYWORDS[name]?.(value));
  const properties = isRecord(schema['properties']) ? schema['properties'] : {};
  const required = (schema['required'] ?? []) as string[];
  const absent = required.filter((name) => !(name in properties));
  return [...wrong.map(([name]) => name), ...absent];
}

test('there is one for every tool, and one for a scenario', () => {
  const found = FILES.filter((file) => file.startsWith('schema/'));
  expect(found).toEqual(NAMES.map((name) => `schema/${name}.json`));
});

describe.each(NAMES)('/schema/%s.json', (name) => {
  test('is JSON Schema, draft 2020-12', () => {
    const schema = published(name);
    expect(schema.$schema).toBe('https://json-schema.org/draft/2020-12/schema');
    expect(schema).toMatchObject({ type: 'object', additionalProperties: false });
    expect(faults(schema)).toEqual([]);
  });
});

test.each(TOOLS)('/schema/%s.json is what --schema prints', async (name) => {
  const { out } = await run([name, '--schema'], async () => ({ wrong: 'is not read' }));
  expect(read(`schema/${name}.json`)).toBe(out);
});

test('/schema/scenario.json describes a scenario', () => {
  expect(published('scenario')).toEqual(
    jsonSchemaOf(scenario, 'A scenario, which every tool reads'),
  );
});

test('the check sees what is wrong', () => {
  expect(faults({ type: 'text', minimum: '0', requird: [] })).toEqual([
    'type',
    'minimum',
    'requird',
  ]);
  expect(faults({ properties: { a: { enum: ['x', 'x'] } } })).toEqual(['properties']);
  expect(faults({ type: 'object', required: ['a'], properties: {} })).toEqual(['a']);
});
