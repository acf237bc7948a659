import * as z from 'zod';

/**
 * JSON Schema (draft 2020-12) of what may be stored. Amounts and rates are described in both
 * their forms, number and text; the text forms are stricter than JSON Schema can say.
 */
export function jsonSchemaOf(schema: z.ZodType, title: string): Record<string, unknown> {
  const { $schema, ...rest } = z.toJSONSchema(schema, {
    io: 'input',
    unrepresentable: 'any',
    reused: 'inline',
  });
  return { $schema, title, ...rest };
}
