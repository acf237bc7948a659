import fc from 'fast-check';
import { jsonSchemaOf } from '../../src/lib/scenario/json-schema.ts';
import { scenario } from '../../src/lib/scenario/schema.ts';
import type { Schema } from './schema-walk.ts';

type Any = fc.Arbitrary<unknown>;

/** Amounts of every size, and those where something changes: cents, wage base, thresholds, the largest. */
function amount(most: number): Any {
  const cents = (largest: number) => fc.nat(Math.min(largest, most) * 100).map((n) => n / 100);
  const edges = [0, 0.01, 0.99, 184_500, 200_000, 1_000_000, most];
  const texts = ['0', '$1,234.56', '185k', '1.2m', '185 000', 'USD 90'];
  return fc.oneof(cents(1000), cents(500_000), cents(most), fc.constantFrom(...edges, ...texts));
}

function ratio(least: number, most: number): Any {
  const tenThousandths = fc.integer({ min: least * 10_000, max: most * 10_000 });
  return fc.oneof(
    tenThousandths.map((n) => n / 10_000),
    tenThousandths.map((n) => `${n / 100}%`),
    fc.double({ min: least, max: most, noNaN: true }),
    fc.constantFrom(least, 0, most),
  );
}

const FRACTIONS = fc
  .array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 12 })
  .map((parts) => parts.map((part) => part / parts.reduce((a, b) => a + b, 0)));
const MONTH = fc.integer({ min: 0, max: 72 });
const SCHEDULE = fc.oneof(
  fc.constantFrom('amazon', 'four-equal-years'),
  FRACTIONS.chain((fractions) =>
    fc
      .array(MONTH, { minLength: fractions.length, maxLength: fractions.length })
      .map((months) => months.map((month, index) => ({ month, fraction: fractions[index] }))),
  ),
);

/** A grant is stated in one way. */
function grant(): Any {
  const growth = ratio(-0.9999, 4);
  const decimal = fc.integer({ min: 1, max: 3_000_000 }).map((n) => n / 1000);
  const value = fc.nat(900_000_00).map((n) => n / 100);
  const byValue = { value: amount(100_000_000), schedule: SCHEDULE, growth };
  const byUnits = { units: decimal, grantPrice: decimal, schedule: SCHEDULE, growth };
  const vest = fc.oneof(
    fc.record({ month: MONTH, value }),
    fc.record({ month: MONTH, units: decimal }),
  );
  const byVests = { vests: fc.array(vest, { maxLength: 20 }), grantPrice: decimal, growth };
  return fc.oneof(
    fc.record(byValue, { requiredKeys: ['value'] }),
    fc.record(byUnits, { requiredKeys: ['units', 'grantPrice'] }),
    fc.record(byVests, { requiredKeys: ['vests', 'grantPrice'] }),
  );
}

/** Steps rise, and the last has no end. */
const BRACKETS = fc
  .uniqueArray(fc.integer({ min: 1, max: 1_000_000 }), { maxLength: 4 })
  .chain((ends) =>
    fc
      .array(ratio(0, 1), { minLength: ends.length + 1, maxLength: ends.length + 1 })
      .map((rates) => {
        const rising = ends.toSorted((a, b) => a - b);
        return rates.map((rate, index) => ({
          rate,
          ...(index in rising && { upTo: rising[index] }),
        }));
      }),
  );

const SCALE = fc.record({
  by: fc.constantFrom('annual-wages', 'wages', 'supplemental-wages'),
  stepFor: fc.constantFrom('each-dollar', 'whole-bonus'),
  steps: BRACKETS,
});

const CHANGES = fc.array(
  fc
    .record({
      above: fc.integer({ min: 0, max: 1_000_000 }),
      by: fc.integer({ min: 0, max: 100_000 }),
      over: fc.option(fc.integer({ min: 1, max: 100_000 })),
      steps: fc.option(fc.integer({ min: 1, max: 20 })),
    })
    .map(({ above, by, over, steps }) => ({
      above,
      by,
      ...(over !== null && { upTo: above + over, ...(steps !== null && { steps }) }),
    })),
  { maxLength: 3 },
);

const DAY = fc
  .date({ min: new Date('2026-01-01'), max: new Date('2029-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

/** Where the schema alone does not say what goes together, by the name of the field. */
const BY_NAME: Readonly<Record<string, () => Any>> = {
  equity: grant,
  brackets: () => BRACKETS,
  stateBrackets: () => BRACKETS,
  stateSupplementalScale: () => SCALE,
  stateDeductionFalls: () => fc.constant([]),
  stateTaxRises: () => CHANGES,
  localities: () => fc.constant([]),
  to: () => fc.constantFrom('2030-01-01', '2031-06-30'),
};

function anyValue(schema: Schema, name: string): Any {
  const named = BY_NAME[name]?.();
  if (named) return named;
  const { properties, items, enum: words, type, format } = schema;
  if (properties) return properties['vests'] ? grant() : record(schema);
  if (items) return fc.array(anyValue(items, ''), { maxLength: 4 });
  if (words) return fc.constantFrom(...words);
  if (format === 'date') return DAY;
  if (type === 'string') return fc.string({ minLength: 1, maxLength: 20 });
  const { minimum = 0, maximum = 1_000_000, exclusiveMinimum } = schema;
  if (type === 'integer' && minimum === 2000) return fc.constantFrom(2025, 2026);
  if (type === 'integer') return fc.integer({ min: minimum, max: maximum });
  if (exclusiveMinimum !== undefined) return fc.integer({ min: 1, max: 1e6 }).map((n) => n / 100);
  return schema.pattern ? ratio(minimum, maximum) : amount(maximum);
}

function record({ properties = {}, required = [] }: Schema): Any {
  // A cost is stated in one way, too: an amount, or units at a price.
  const { amount: whole, units, price, ...others } = properties;
  if (whole && units && price) {
    const byAmount = fields({ ...others, amount: whole }, ['kind', 'amount']);
    const byUnits = { ...others, units, price };
    return fc.oneof(byAmount, fields(byUnits, ['kind', 'units', 'price']));
  }
  return fields(properties, required);
}

function fields(properties: Readonly<Record<string, Schema>>, required: readonly string[]): Any {
  const values = Object.entries(properties).map(([name, inner]) => [name, anyValue(inner, name)]);
  const requiredKeys: string[] = [...required];
  return fc.record<Record<string, unknown>>(Object.fromEntries(values), { requiredKeys });
}

/** Anything that the schema of a scenario describes: parts left out, and every form of each value. */
export const anyScenario: Any = record(jsonSchemaOf(scenario, 'A scenario') as Schema);
