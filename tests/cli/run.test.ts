import { describe, expect, it } from 'vitest';
import { DOORS } from '../../src/cli/doors.ts';
import { type Load, run } from '../../src/cli/run.ts';
import published from '../../src/content/examples/l6-published.json' with { type: 'json' };
import { readExample } from '../../src/lib/scenario/example.ts';

const nothing: Load = async () => ({ wrong: 'there is no such file' });
const given =
  (input: unknown): Load =>
  async () => ({ text: JSON.stringify(input) });

/** The lines on standard error; nothing may be on standard output. */
async function problems(args: readonly string[], load: Load = nothing): Promise<string[]> {
  const { code, out, err } = await run(args, load);
  expect(code).toBe(2);
  expect(out).toBe('');
  expect(err.endsWith('\n')).toBe(true);
  return err.trimEnd().split('\n');
}

const TOOLS = [
  ...['offer', 'transition-cost', 'base-vs-signing-bonus', 'decide'],
  ...['withholding', 'tax-owed', 'gross-up'],
  ...['leaving', 'implied-growth', 'compare', 'exchange', 'versions'],
  ...['ask', 'counter', 'start-date'],
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

describe('what is wrong', () => {
  it('with the command line', async () => {
    expect(await problems(['nope'])).toEqual([
      'tool: “nope” is not a tool; write one of offer, transition-cost, base-vs-signing-bonus, decide, withholding, tax-owed, gross-up, leaving, implied-growth, compare, exchange, versions, ask, counter, start-date, all, or --help',
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
      'tool: is missing before --schema; write one of offer, transition-cost, base-vs-signing-bonus, decide, withholding, tax-owed, gross-up, leaving, implied-growth, compare, exchange, versions, ask, counter, start-date, all',
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
      'a.json: a list is not an object; write {…} with any of offer, alternative, transition, situation, baseVsSigningBonus, leaving, exchange, versions, ask, startDate, counter, withholding, taxOwed, grossUp, assumptions',
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

  it('too often is counted', async () => {
    const many = Object.fromEntries(Array.from({ length: 60 }, (_, index) => [`field${index}`, 1]));
    const lines = await problems(['offer'], given(many));
    expect(lines).toHaveLength(51);
    expect(lines.at(-1)).toBe('… and 10 more problems');
    const fifty = Object.fromEntries(Object.entries(many).slice(0, 50));
    expect(await problems(['offer'], given(fifty))).toHaveLength(50);
    const oneMore = await problems(['offer'], given({ ...fifty, onceMore: 1 }));
    expect(oneMore.at(-1)).toBe('… and 1 more problem');
  });
});

it('the published example is an example', () => {
  expect(readExample(published).state).toBe('valid');
});
