/** One place of a scenario where a value may be typed, as JSON Schema describes it. */
export interface Leaf {
  readonly path: readonly (string | number)[];
  readonly schema: Schema;
}

/** What we read of JSON Schema. */
export interface Schema {
  readonly type?: string | readonly string[];
  readonly enum?: readonly string[];
  readonly format?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly exclusiveMinimum?: number;
  readonly anyOf?: readonly Schema[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly required?: readonly string[];
  readonly pattern?: string;
}

/** Every leaf of a schema; of a list, those of its first item. */
export function leavesOf(schema: Schema, path: Leaf['path'] = []): Leaf[] {
  if (schema.properties) {
    return Object.entries(schema.properties).flatMap(([name, inner]) =>
      leavesOf(inner, [...path, name]),
    );
  }
  return schema.items ? leavesOf(schema.items, [...path, 0]) : [{ path, schema }];
}
