import { jsonSchemaOf } from '../lib/scenario/json-schema.ts';
import { scenario } from '../lib/scenario/schema.ts';
import type { Door } from './door.ts';
import { DOORS } from './doors.ts';

/** A JSON Schema and the name under which it is published: `/schema/<name>.json`. */
export interface NamedSchema {
  readonly name: string;
  readonly schema: Record<string, unknown>;
}

/** What a tool reads, as JSON Schema. */
export function schemaOf({ name, summary, schema }: Door): Record<string, unknown> {
  return jsonSchemaOf(schema, `Input of the tool ${name}: ${summary}`);
}

/** The schema of every tool, and of a scenario. */
export function allSchemas(): NamedSchema[] {
  return [
    { name: 'scenario', schema: jsonSchemaOf(scenario, 'A scenario, which every tool reads') },
    ...DOORS.map((door) => ({ name: door.name, schema: schemaOf(door) })),
  ];
}

/** JSON as the terminal prints it and the site publishes it. */
export function jsonText(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
