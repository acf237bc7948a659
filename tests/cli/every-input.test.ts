import { describe, expect, it } from 'vitest';
import { outcomeOf } from '../../src/cli/all-door.ts';
import { TOOLS } from '../../src/cli/doors.ts';
import { jsonSchemaOf } from '../../src/lib/scenario/json-schema.ts';
import { readScenario } from '../../src/lib/scenario/read.ts';
import { scenario } from '../../src/lib/scenario/schema.ts';
import { BASES } from './bases.ts';
import { type Leaf, leavesOf, type Schema } from './schema-walk.ts';

const SCHEDULES = [
  'four-equal-years',
  'amazon',
  [{ month: 12, fraction: 1 }],
  [{ month: 6, fraction: 1 }],
  [
    { month: 6, fraction: 0.5 },
    { month: 12, fraction: 0.5 },
  ],
];
const DAYS = ['2027-01-04', '2027-03-20', '2027-06-30', '2028-02-29'];

/** Values to try in a place; not each of them must be valid there. */
function candidates({ enum: words, type, format, anyOf, ...limits }: Schema): unknown[] {
  if (words) return [...words];
  if (anyOf) return SCHEDULES;
  if (format === 'date') return DAYS;
  if (type === 'string') return ['Yonkers', 'Something else'];
  const { minimum = 0, maximum = 1_000_000 } = limits;
  const within = [0.001, 0.01, 0.3, 0.9].map((share) => minimum + share * (maximum - minimum));
  const values = [minimum, maximum, ...within, minimum + 1, 4321, 98765.43];
  return type === 'integer' ? [...values.map(Math.round), 2025, 2026] : values;
}

/** The same scenario with a value in one place; null if there is no such place in it. */
function withValue(whole: unknown, [key, ...rest]: Leaf['path'], value: unknown): unknown {
  if (key === undefined) return value;
  if (typeof key === 'number') {
    if (!Array.isArray(whole) || whole.length === 0) return [withValue({}, rest, value)];
    return whole.with(key, withValue(whole[key], rest, value));
  }
  const object = typeof whole === 'object' && whole !== null ? whole : {};
  const inner = Object.getOwnPropertyDescriptor(object, key)?.value;
  return { ...object, [key]: withValue(inner, rest, value) };
}

/** What all tools make of a scenario; null where it is not one. */
function answers(input: unknown): string | null {
  const read = readScenario(input);
  if (read.state === 'invalid') return null;
  const outcomes: object[] = [];
  for (const tool of TOOLS) {
    const outcome = outcomeOf(tool, read.value);
    if ('state' in outcome && outcome.state === 'invalid') return null;
    outcomes.push(outcome);
  }
  return JSON.stringify(outcomes);
}

const before = BASES.map((base) => ({ base, answer: answers(base) }));

/** True if the scenario has a value in that place, or at least in the one around it. */
function has(whole: unknown, [key, ...rest]: Leaf['path']): boolean {
  if (typeof whole !== 'object' || whole === null || key === undefined) return true;
  const inner = Object.getOwnPropertyDescriptor(whole, key);
  return inner ? has(inner.value, rest) : rest.length === 0;
}

function changesSomething({ path, schema }: Leaf, bases = before): boolean {
  // Where there is something around the place, a change of it shows soonest.
  const [near, far] = [bases.filter(({ base }) => has(base, path)), bases];
  return [...near, ...far].some(({ base, answer }) =>
    candidates(schema).some((value) => {
      const changed = answers(withValue(base, path, value));
      return changed !== null && changed !== answer;
    }),
  );
}

const nameOf = ({ path }: Leaf) =>
  path
    .map((key) => (typeof key === 'number' ? '[]' : `.${key}`))
    .join('')
    .slice(1);

/** What changes no answer, and why it may not. */
const EXEMPT: readonly (readonly [pattern: RegExp, because: string])[] = [
  [/^(offer\.level|versions\.offers\[\]\.offer\.(level|role))$/, 'names what the offer is for'],
  [/^alternative\.\w+\.employer$/, 'a name for the reader’s own use'],
  [/^(alternative\.\w+|versions\.offers\[\]\.offer)\.(oneOffs|costs)\[\]\.label$/, 'a name'],
  [/^transition\.items\[\]\.label$/, 'a name for the reader’s own use'],
  [/^versions\.offers\[\]\.offer\.startDate$/, 'months of a version count from its own start'],
  [/^versions\.offers\[\]\.offer\.recruiter\./, 'totals are held against the present offer alone'],
  [
    /^withholding\.figures\.(brackets|stateBrackets|stateDeductionFalls|stateTaxRises)\[\]\./,
    'one list of figures for all taxes; these say what is owed, not what is withheld',
  ],
];

const leaves = leavesOf(jsonSchemaOf(scenario, 'A scenario') as Schema);
const isExempt = (leaf: Leaf) => EXEMPT.some(([pattern]) => pattern.test(nameOf(leaf)));

describe('every input changes an answer', () => {
  it.each(before.map(({ answer }, index) => [index, answer] as const))(
    'base %i is a scenario that every tool answers',
    (_, answer) => {
      expect(answer).not.toBeNull();
    },
  );

  it.each(leaves.filter((leaf) => !isExempt(leaf)).map((leaf) => [nameOf(leaf), leaf] as const))(
    '%s',
    (_, leaf) => {
      expect(changesSomething(leaf)).toBe(true);
    },
  );

  it('and what changes none is a name, or says why', () => {
    for (const [pattern, because] of EXEMPT) {
      expect(leaves.filter((leaf) => pattern.test(nameOf(leaf))).length, because).toBeGreaterThan(
        0,
      );
    }
    for (const leaf of leaves.filter(isExempt)) {
      expect(changesSomething(leaf, before.slice(0, 1)), nameOf(leaf)).toBe(false);
    }
  });

  it('looks at several hundred places', () => {
    expect(leaves.length).toBeGreaterThan(300);
  });
});
