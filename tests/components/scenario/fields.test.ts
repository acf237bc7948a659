import { describe, expect, it } from 'vitest';
import type { Field } from '../../../src/components/scenario/field.ts';
import { fields } from '../../../src/components/scenario/fields.ts';
import { labelOf } from '../../../src/components/scenario/labels.ts';
import { toolStart } from '../../../src/components/site/examples.ts';
import { jsonSchemaOf } from '../../../src/lib/scenario/json-schema.ts';
import { scenario } from '../../../src/lib/scenario/schema.ts';

function isField(value: object): value is Field {
  return 'path' in value;
}

function allFields(part: object): Field[] {
  if (isField(part)) return [part];
  return Object.values(part).flatMap((inner) => allFields(inner));
}

interface Schema {
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly minimum?: number;
  readonly maximum?: number;
}

function schemaAt(path: string): Schema | undefined {
  const whole = jsonSchemaOf(scenario, 'scenario') as Schema;
  return path
    .split('.')
    .reduce<Schema | undefined>((schema, name) => schema?.properties?.[name], whole);
}

const { sheet } = toolStart();

describe.each(allFields(fields).map((field) => ({ field, path: field.path })))(
  '$path',
  ({ field, path }) => {
    it('is a place in the schema, and has a name', () => {
      expect(schemaAt(path)).toBeDefined();
      expect(labelOf(path)).not.toBe('');
    });

    it('takes no more and no less than the schema', () => {
      const schema = schemaAt(path);
      if (schema?.maximum === undefined || field.keyboard === 'text') return;
      const isRate = field.write(0.5) === '50%';
      const text = (value: number) =>
        isRate ? `${Math.round(value * 1e4) / 100}%` : String(value);
      expect(field.read(text(schema.maximum)).state).toBe('valid');
      expect(field.read(text(schema.maximum + 1)).state).toBe('invalid');
      if (schema.minimum !== undefined) {
        expect(field.read(text(schema.minimum)).state).toBe('valid');
        expect(field.read(text(schema.minimum - 1)).state).toBe('invalid');
      }
    });

    it('reads what it has written, and finds it again', () => {
      const value = field.at.get(sheet);
      const text = value === undefined ? '' : field.write(value);
      const parsed = field.read(text);
      expect(parsed.state).toBe(value === undefined ? 'empty' : 'valid');
      if (parsed.state !== 'valid') return;
      expect(parsed.value).toEqual(value);
      expect(field.at.get(field.at.set(sheet, parsed.value))).toEqual(value);
    });
  },
);
