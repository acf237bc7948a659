import { describe, expect, it } from 'vitest';
import { jsonSchemaOf } from '../../../src/lib/scenario/json-schema.ts';
import { scenario } from '../../../src/lib/scenario/schema.ts';

const schema = jsonSchemaOf(scenario, 'A scenario');

interface Node {
  readonly type?: string | readonly string[];
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Node>>;
  readonly additionalProperties?: boolean;
  readonly items?: Node;
  readonly anyOf?: readonly Node[];
}

/** Every field of every object, by path. */
function fields(node: Node, path = ''): [string, Node][] {
  const inside = Object.entries(node.properties ?? {}).map(([name, field]): [string, Node] => [
    `${path}.${name}`,
    field,
  ]);
  const branches = [...(node.anyOf ?? []), ...(node.items ? [node.items] : [])];
  return [
    ...inside.flatMap(([name, field]): [string, Node][] => [[name, field], ...fields(field, name)]),
    ...branches.flatMap((branch) => fields(branch, `${path}[]`)),
  ];
}

/** Everything in the schema that is described. */
function nodes(node: Node): Node[] {
  const inside = [
    ...Object.values(node.properties ?? {}),
    ...(node.anyOf ?? []),
    ...(node.items ? [node.items] : []),
  ];
  return [node, ...inside.flatMap(nodes)];
}

/** Every object in the schema. */
function objects(node: Node): Node[] {
  return nodes(node).filter(({ properties }) => properties);
}

describe('the JSON Schema of a scenario', () => {
  it('names its draft and its title', () => {
    expect(schema['$schema']).toBe('https://json-schema.org/draft/2020-12/schema');
    expect(schema['title']).toBe('A scenario');
    expect(schema['type']).toBe('object');
    expect(schema['required']).toBeUndefined();
  });

  it('describes every field', () => {
    const all = fields(schema);
    expect(all.length).toBeGreaterThan(120);
    const wordless = all.filter(([, { description }]) => !/^\S.{8,}[.?]$/s.test(description ?? ''));
    expect(wordless.map(([path]) => path)).toEqual([]);
  });

  it('describes every part of it: objects, what a list holds, and each of several forms', () => {
    const all = nodes(schema);
    expect(all.length).toBeGreaterThan(200);
    expect(all.filter(({ description }) => !/^\S.{6,}[.?]$/s.test(description ?? ''))).toEqual([]);
  });

  it('is strict everywhere', () => {
    expect(objects(schema).filter((node) => node.additionalProperties !== false)).toEqual([]);
  });

  it('describes both forms of an amount and of a rate', () => {
    const byPath = new Map(fields(schema));
    expect(byPath.get('.offer.base')).toEqual({
      description: 'Base pay a year. Left out: 0. In dollars: 150000, "150k" or "$150,000".',
      type: ['number', 'string'],
      minimum: 0,
      maximum: 100_000_000,
    });
    expect(byPath.get('.assumptions.stay')).toEqual({
      description: 'Chance each year of still being there. Left out: 1. As 0.03 or "3%".',
      type: ['number', 'string'],
      minimum: 0,
      maximum: 1,
      pattern: '%\\s*$',
    });
    expect(byPath.get('.offer.equity.grantPrice')).toMatchObject({
      type: ['number', 'string'],
      exclusiveMinimum: 0,
      maximum: 10_000_000,
    });
  });

  it('names what may not be left out', () => {
    const item = objects(schema).find((node) => node.properties?.['certainty']);
    expect(item).toMatchObject({ required: ['kind'] });
  });
});
