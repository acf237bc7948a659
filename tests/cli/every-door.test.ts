import { describe, expect, it } from 'vitest';
import { DOORS, TOOLS } from '../../src/cli/doors.ts';
import firstMove from '../../src/content/examples/l5-first-move.json' with { type: 'json' };
import competing from '../../src/content/examples/l6-competing-offer.json' with { type: 'json' };
import published from '../../src/content/examples/l6-published.json' with { type: 'json' };
import large from '../../src/content/examples/l7-large-signing-bonus.json' with { type: 'json' };
import { answer, printed, problems, ran } from './calc.ts';

const NAMES = DOORS.map(({ name }) => name);
const EXAMPLES: readonly { title: string; scenario: Record<string, unknown> }[] = [
  firstMove,
  competing,
  published,
  large,
];

/** The parts that each tool’s schema has, the one without which it has no answer first. */
const READ: Record<string, readonly string[]> = {
  offer: ['offer', 'assumptions'],
  'transition-cost': ['transition', 'startDate', 'offer', 'taxOwed', 'assumptions'],
  'base-vs-signing-bonus': ['baseVsSigningBonus', 'offer', 'assumptions'],
  decide: ['situation'],
  withholding: ['withholding', 'offer', 'assumptions'],
  'tax-owed': ['taxOwed', 'offer', 'assumptions'],
  'gross-up': ['grossUp', 'offer', 'assumptions'],
  leaving: ['offer', 'leaving', 'assumptions'],
  'implied-growth': ['offer', 'assumptions'],
  compare: ['offer', 'alternative', 'leaving', 'assumptions'],
  exchange: ['exchange', 'offer', 'leaving', 'assumptions'],
  versions: ['versions', 'offer', 'leaving', 'assumptions'],
  ask: ['offer', 'alternative', 'transition', 'ask', 'startDate', 'taxOwed', 'assumptions'],
  counter: [
    ...['offer', 'alternative', 'transition', 'ask', 'startDate', 'taxOwed', 'assumptions'],
    'counter',
  ],
  'start-date': ['transition', 'startDate', 'offer', 'taxOwed', 'assumptions'],
};
/** Where an offer does instead of the part. */
const OPTIONAL = ['withholding', 'tax-owed', 'gross-up'];

describe('a schema', () => {
  it.each(TOOLS.map(({ name, part }) => [name, part]))(
    'of %s is about %s and what goes with it',
    async (tool, part) => {
      const schema = await printed([tool ?? '', '--schema']);
      expect(schema).toMatchObject({
        $schema: 'https://json-schema.org/draft/2020-12/schema',
        type: 'object',
        additionalProperties: false,
      });
      expect(schema.title).toContain(`the tool ${tool}: `);
      expect(Object.keys(schema.properties)).toEqual(READ[tool ?? '']);
      expect(schema.required ?? []).toEqual(OPTIONAL.includes(tool ?? '') ? [] : [part]);
    },
  );

  it.each(NAMES)('of %s describes every field', async (tool) => {
    expect(undescribed(await printed([tool, '--schema']), tool)).toEqual([]);
  });

  /** Paths of fields that say nothing about themselves. */
  function undescribed(node: Record<string, unknown>, path: string): string[] {
    const { properties = {}, items } = node as {
      properties?: Record<string, Record<string, unknown>>;
      items?: Record<string, unknown>;
    };
    const inside = Object.entries(properties).flatMap(([name, field]) =>
      undescribed(field, `${path}.${name}`),
    );
    const own = /^\S.{6,}/.test(String(node['description'])) ? [] : [path];
    return [...own, ...inside, ...(items ? undescribed(items, `${path}[]`) : [])];
  }
});

describe('an example', () => {
  it.each(NAMES)('of %s is accepted, and its fields are in the schema', async (tool) => {
    const example = await printed([tool, '--example']);
    const schema = await printed([tool, '--schema']);
    expect(Object.keys(schema.properties)).toEqual(expect.arrayContaining(Object.keys(example)));
    expect((await answer(tool, example)).tool).toBe(tool);
  });
});

describe('a tool', () => {
  it.each(TOOLS.map(({ name, part }) => [name, part]))(
    '%s says in its help that it reads %s',
    async (tool, part) => {
      const { code, out } = await ran([tool ?? '', '--help']);
      expect(code).toBe(0);
      expect(out).toContain(
        `\nIt reads \`${part}\` of a scenario; the fields of \`${part}\` may also stand alone, with other parts beside them.\n`,
      );
      expect(out).toContain('\nExample input\n  {\n');
    },
  );

  it.each(TOOLS.map(({ name, part }) => [name, part]))(
    '%s says that %s is missing',
    async (tool, part) => {
      const line = `${part}: is missing; ${tool} reads it, and ${tool} --example prints one`;
      expect(await problems(tool ?? '', {})).toEqual([line]);
    },
  );

  it.each(TOOLS.map(({ name, part }) => [name, part ?? '']))(
    '%s answers the fields of %s alone, and the part under the name of the tool',
    async (tool, part) => {
      const example = await printed([tool, '--example']);
      const { [part]: own, ...others } = example;
      const whole = await answer(tool, example);
      expect(await answer(tool, { ...own, ...others })).toEqual(whole);
      if (tool === 'start-date') return;
      const alias = part.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
      expect(await answer(tool, { [alias]: own, ...others })).toEqual(whole);
    },
  );

  it.each(TOOLS.map(({ name, part }) => [name, part ?? '']))(
    '%s answers every example file, and its scenario, alike',
    async (tool, part) => {
      for (const file of EXAMPLES) {
        if (!(part in file.scenario) && !OPTIONAL.includes(tool)) continue;
        if (tool === 'start-date' && !isDated(file.scenario)) continue;
        const whole = await answer(tool, file);
        expect(await answer(tool, file.scenario)).toEqual(whole);
        expect(await answer(tool, { scenario: file.scenario })).toEqual(whole);
        for (const issue of whole.issues) expect(issue.text).toMatch(/^[A-Z].*\.$/);
      }
    },
  );

  const isDated = ({ offer }: Record<string, unknown>) =>
    typeof offer === 'object' && offer !== null && 'startDate' in offer;

  it.each(NAMES)('%s refuses bad input with the path of the field', async (tool) => {
    const years = 'is not a count of years; write a whole number from 1 to 6';
    const assumptions = { horizonYears: 7 };
    expect(await problems(tool, { assumptions })).toEqual([`assumptions.horizonYears: 7 ${years}`]);
    expect(await problems(tool, { title: 'A', scenario: { assumptions } })).toEqual([
      `scenario.assumptions.horizonYears: 7 ${years}`,
    ]);
  });

  it.each(NAMES)('%s takes nothing but an object', async (tool) => {
    for (const [input, shown] of [
      [[], 'a list'],
      [1, '1'],
      [null, 'null'],
    ]) {
      const [line = '', ...more] = await problems(tool, input);
      expect(line).toContain(`standard input: ${shown} is not an object; write {…} with any of `);
      expect(more).toEqual([]);
    }
  });
});
