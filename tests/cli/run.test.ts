import { describe, expect, it } from 'vitest';
import { DOORS } from '../../src/cli/doors.ts';
import { type Load, run } from '../../src/cli/run.ts';
import published from '../../src/content/examples/l6-published.json' with { type: 'json' };
import { readExample } from '../../src/lib/scenario/example.ts';

const nothing: Load = async () => ({ wrong: 'there is no such file' });
const given =
  (input: unknown): Load =>
  async () => ({ text: JSON.stringify(input) });

/** The answer to an input. */
async function answer(tool: string, input: unknown) {
  const { code, out, err } = await run([tool], given(input));
  expect(err).toBe('');
  expect(code).toBe(0);
  return JSON.parse(out);
}

/** The lines on standard error; nothing may be on standard output. */
async function problems(args: readonly string[], load: Load = nothing): Promise<string[]> {
  const { code, out, err } = await run(args, load);
  expect(code).toBe(2);
  expect(out).toBe('');
  expect(err.endsWith('\n')).toBe(true);
  return err.trimEnd().split('\n');
}

/** Tools that read a part which every example holds. */
const PLAIN_TOOLS = ['offer', 'transition-cost', 'base-vs-signing-bonus', 'decide'];
const TOOLS = [
  ...PLAIN_TOOLS,
  ...['withholding', 'tax-owed', 'gross-up'],
  ...['leaving', 'implied-growth', 'compare', 'exchange', 'versions'],
  ...['ask', 'start-date'],
  'all',
];

describe('help', () => {
  it.each([[[]], [['--help']], [['-h']], [['-h', '--help']]])(
    '%j lists the tools',
    async (args) => {
      const { code, out, err } = await run(args, nothing);
      expect(code).toBe(0);
      expect(err).toBe('');
      for (const { name, summary } of DOORS)
        expect(out).toContain(`  ${name.padEnd(23)}${summary}\n`);
      expect(out).toContain('npm run calc -- TOOL FILE.json');
      expect(out).toContain('npm run calc -- FILE.json');
      expect(out).toMatch(/^Exit codes$/m);
      expect(out.split('\n').every((line) => line.length <= 120)).toBe(true);
    },
  );

  it('names every tool', () => {
    expect(DOORS.map(({ name }) => name)).toEqual(TOOLS);
  });

  it.each(TOOLS)('%s --help shows an example', async (tool) => {
    const { code, out } = await run([tool, '--help'], nothing);
    expect(code).toBe(0);
    expect(out.startsWith(`${tool}: `)).toBe(true);
    expect(out).toContain('\nExample input\n  {\n');
    expect((await run(['-h', tool], nothing)).out).toBe(out);
  });
});

describe('schema and example', () => {
  it.each(TOOLS)('%s --schema prints JSON Schema', async (tool) => {
    const { code, out } = await run([tool, '--schema'], nothing);
    const schema = JSON.parse(out);
    expect(code).toBe(0);
    expect(schema).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      type: 'object',
      additionalProperties: false,
    });
    expect(schema.title).toContain(`the tool ${tool}: `);
    expect(schema.required ?? []).toHaveLength(tool === 'all' ? 0 : 1);
  });

  it.each(TOOLS)('%s --example prints what it accepts', async (tool) => {
    const { out } = await run([tool, '--example'], nothing);
    const example = JSON.parse(out);
    const schema = JSON.parse((await run([tool, '--schema'], nothing)).out);
    expect(Object.keys(schema.properties)).toEqual(expect.arrayContaining(Object.keys(example)));
    expect((await answer(tool, example)).tool).toBe(tool);
  });

  it.each(PLAIN_TOOLS)(
    '%s answers an example file, its scenario, and the part alone',
    async (tool) => {
      const { part } = DOORS.find(({ name }) => name === tool) ?? {};
      const whole = await answer(tool, published);
      const scenario: Record<string, unknown> = published.scenario;
      expect(await answer(tool, scenario)).toEqual(whole);
      expect(await answer(tool, scenario[part ?? ''])).toEqual(whole);
    },
  );
});

describe('the answers', () => {
  it('of offer are the published case to the dollar', async () => {
    expect(await answer('offer', published)).toEqual({
      tool: 'offer',
      unit: 'US dollars',
      assumptions: { horizonYears: 4, raise: 0, growth: [0] },
      years: [
        { year: 1, base: 150000, signingBonus: 55000, equity: 7500, other: 0, total: 212500 },
        { year: 2, base: 150000, signingBonus: 45000, equity: 22500, other: 0, total: 217500 },
        { year: 3, base: 150000, signingBonus: 0, equity: 60000, other: 0, total: 210000 },
        { year: 4, base: 150000, signingBonus: 0, equity: 60000, other: 0, total: 210000 },
      ],
      lines: [
        { code: 'base', amount: 150000, year: 1, annual: 150000, raise: 0 },
        { code: 'base', amount: 150000, year: 2, annual: 150000, raise: 0 },
        { code: 'base', amount: 150000, year: 3, annual: 150000, raise: 0 },
        { code: 'base', amount: 150000, year: 4, annual: 150000, raise: 0 },
        { code: 'signing-bonus', amount: 55000, year: 1, paid: 'instalments' },
        { code: 'signing-bonus', amount: 45000, year: 2, paid: 'instalments' },
        {
          code: 'vest',
          amount: 7500,
          grant: 1,
          month: 12,
          value: 150000,
          fraction: 0.05,
          growth: 1,
        },
        {
          code: 'vest',
          amount: 22500,
          grant: 1,
          month: 24,
          value: 150000,
          fraction: 0.15,
          growth: 1,
        },
        {
          code: 'vest',
          amount: 30000,
          grant: 1,
          month: 30,
          value: 150000,
          fraction: 0.2,
          growth: 1,
        },
        {
          code: 'vest',
          amount: 30000,
          grant: 1,
          month: 36,
          value: 150000,
          fraction: 0.2,
          growth: 1,
        },
        {
          code: 'vest',
          amount: 30000,
          grant: 1,
          month: 42,
          value: 150000,
          fraction: 0.2,
          growth: 1,
        },
        {
          code: 'vest',
          amount: 30000,
          grant: 1,
          month: 48,
          value: 150000,
          fraction: 0.2,
          growth: 1,
        },
      ],
      total: 850000,
      afterHorizon: 0,
      relocation: 15000,
      issues: [
        {
          code: 'equity-without-growth',
          text: 'Equity counts at its price when granted; a recruiter’s yearly totals may assume growth.',
        },
        {
          code: 'relocation-not-counted',
          text: 'Relocation money covers a cost, so it is not in the total.',
        },
      ],
    });
  });

  it('of offer are exact to the cent, and show every kind of line', async () => {
    const result = await answer('offer', {
      offer: {
        base: 100000.01,
        cashBonus: { target: '10%' },
        oneOffs: [{ label: 'Stipend', month: 0, amount: 1.01 }],
        costs: [{ label: 'Licence', month: 1, amount: 0.1 }],
      },
      assumptions: { horizonYears: 1, raise: '2%' },
    });
    expect(result.years).toEqual([
      { year: 1, base: 100000.01, signingBonus: 0, equity: 0, other: 10000.91, total: 110000.92 },
    ]);
    expect(result.lines.slice(1)).toEqual([
      { code: 'cash-bonus', amount: 10000, year: 1, base: 100000.01, share: 0.1 },
      { code: 'one-off', amount: 1.01, month: 0, label: 'Stipend' },
      { code: 'cost', amount: -0.1, month: 1, label: 'Licence' },
    ]);
    expect(result.assumptions).toEqual({ horizonYears: 1, raise: 0.02, growth: [] });
  });

  it('of transition-cost', async () => {
    const items = [
      { id: 'units', kind: 'unvested-equity', amount: 42000 },
      { kind: 'lease-or-home', amount: 6500, certainty: 0.5 },
    ];
    // 6,500 ÷ (1 − 0.35) = 10,000, half of it likely
    expect(await answer('transition-cost', { items, marginalRate: 0.35 })).toEqual({
      tool: 'transition-cost',
      unit: 'US dollars before tax',
      assumptions: { marginalRate: 0.35 },
      lines: [
        {
          code: 'unvested-equity',
          amount: 42000,
          id: 'units',
          stated: 42000,
          taxation: 'pre-tax',
          beforeTax: 42000,
          certainty: 1,
        },
        {
          code: 'lease-or-home',
          amount: 5000,
          id: 'item-2',
          stated: 6500,
          taxation: 'after-tax',
          beforeTax: 10000,
          certainty: 0.5,
        },
      ],
      total: 47000,
      certain: 42000,
      likely: 47000,
      largest: 52000,
      drivers: ['units', 'item-2'],
      issues: [],
    });
  });

  it('of base-vs-signing-bonus: $10,000 a year reaches $30,000 at month 36', async () => {
    const result = await answer('base-vs-signing-bonus', { rise: 10000, bonus: 30000 });
    expect(result).toMatchObject({
      tool: 'base-vs-signing-bonus',
      unit: 'US dollars',
      rise: 10000,
      bonus: 30000,
      assumptions: {
        years: 4,
        raise: 0,
        riders: 0,
        stay: 1,
        discount: 0,
        repayment: { kind: 'none' },
      },
      riseValue: 40000,
      bonusValue: 30000,
      expectedRepayment: 0,
      breakEvenMonth: 36,
      equalBonus: 40000,
      equalRise: 7500,
      better: 'base',
      total: 10000,
      issues: [],
    });
    expect(result.lines.slice(0, 2)).toEqual([
      { code: 'rise-in-year', amount: 10000, year: 1 },
      { code: 'rise-in-year', amount: 10000, year: 2 },
    ]);
    const amounts = result.lines.map((line: { amount: number }) => line.amount);
    expect(amounts.reduce((total: number, amount: number) => total + amount, 0)).toBe(10000);
  });

  it('of base-vs-signing-bonus may be that no amount is equal', async () => {
    const result = await answer('base-vs-signing-bonus', { rise: 10000, bonus: 30000, stay: 0 });
    expect(result.equalRise).toBeNull();
    expect(result.breakEvenMonth).toBeNull();
  });

  it('of decide are words, not only ids', async () => {
    const result = await answer('decide', { offer: 'none' });
    expect(result.tool).toBe('decide');
    expect(result.answers).toEqual({ offer: 'none' });
    expect(result.lever.id).toBe('wait-for-the-written-offer');
    expect(result.guide).toMatch(/^\/#[a-z]+\d*$/);
    const texts = [
      result.lever.text,
      result.advice,
      result.say,
      ...result.reasons.map((reason: { text: string }) => reason.text),
      ...result.changes.map((change: { question: { text: string } }) => change.question.text),
    ];
    expect(result.reasons.length).toBeGreaterThan(0);
    for (const text of texts) expect(text).toMatch(/\w{3}/);
  });
});

describe('what is wrong', () => {
  it('with the command line', async () => {
    expect(await problems(['nope'])).toEqual([
      'tool: “nope” is not a tool; write one of offer, transition-cost, base-vs-signing-bonus, decide, withholding, tax-owed, gross-up, leaving, implied-growth, compare, exchange, versions, ask, start-date, all, or --help',
    ]);
    expect(await problems(['offer', 'a.json', '--fast', '-x'])).toEqual([
      'options: “--fast” is not an option here; known are --help, -h, --schema, --example',
      'options: “-x” is not an option here; known are --help, -h, --schema, --example',
    ]);
    expect(await problems(['offer', 'a.json', 'b.json'])).toEqual([
      'file: “b.json” is one file too many; a tool reads one at a time',
    ]);
    expect(await problems(['a.json', 'offer'])).toEqual([
      'file: “offer” is one file too many; a tool reads one at a time',
    ]);
    expect(await problems(['--schema'])).toEqual([
      'tool: is missing before --schema; write one of offer, transition-cost, base-vs-signing-bonus, decide, withholding, tax-owed, gross-up, leaving, implied-growth, compare, exchange, versions, ask, start-date, all',
    ]);
  });

  it('with the file starts with its name', async () => {
    expect(await problems(['offer', 'a.json'])).toEqual(['a.json: there is no such file']);
    expect(await problems(['offer', '-'])).toEqual(['standard input: there is no such file']);
    expect(await problems(['offer'])).toEqual(['standard input: there is no such file']);
    expect(await problems(['offer', 'a.json'], async () => ({ text: '{"a": 1,}' }))).toEqual([
      'a.json: line 1, column 9: expected a field’s name in double quotes but found “}”',
    ]);
    expect(await problems(['offer', 'a.json'], given([]))).toEqual([
      'a.json: a list is not an object; write {…} with any of offer, alternative, transition, situation, baseVsSigningBonus, leaving, exchange, versions, ask, startDate, assumptions',
    ]);
  });

  it('with a field starts with its path', async () => {
    const text = '{"offer": {"base": 1e999, "signingBonus": {"year1": "abc"}, "extra": 1}}';
    expect(await problems(['offer'], async () => ({ text }))).toEqual([
      'offer.base: this number is more than $100,000,000, the largest amount accepted',
      'offer.signingBonus.year1: “abc” is not an amount of money; write 150000, "150k" or "$150,000"',
      'offer.extra: is not a field known here; known are level, role, startDate, base, raise, signingBonus, cashBonus, equity, moreGrants, oneOffs, costs, relocation, recruiter',
    ]);
  });

  it.each(DOORS.map(({ name, part }) => [name, part]))(
    'with %s is that %s is missing',
    async (tool, part) => {
      expect(await problems([tool], given({}))).toEqual([
        `${part}: is missing; ${tool} reads it, and ${tool} --example prints one`,
      ]);
    },
  );

  it('too often is counted', async () => {
    const many = Object.fromEntries(Array.from({ length: 60 }, (_, index) => [`field${index}`, 1]));
    const lines = await problems(['offer'], given(many));
    expect(lines).toHaveLength(51);
    expect(lines.at(-1)).toBe('… and 10 more problems');
    const fifty = Object.fromEntries(Object.entries(many).slice(0, 50));
    expect(await problems(['offer'], given(fifty))).toHaveLength(50);
  });
});

it('the published example is an example', () => {
  expect(readExample(published).state).toBe('valid');
});
