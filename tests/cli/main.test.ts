import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const FOLDER = mkdtempSync(join(tmpdir(), 'calc-'));
afterAll(() => rmSync(FOLDER, { recursive: true }));

function calc(args: readonly string[], input: string | Uint8Array = '') {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/cli/main.ts', ...args], {
    cwd: ROOT,
    input,
    encoding: 'utf8',
  });
  return { code: status, out: stdout, err: stderr };
}

function file(name: string, content: string | Uint8Array): string {
  const path = join(FOLDER, name);
  writeFileSync(path, content);
  return path;
}

describe('the command line', () => {
  it('answers a file', () => {
    const { code, out, err } = calc(['offer', 'src/content/examples/l6-published.json']);
    expect(err).toBe('');
    expect(code).toBe(0);
    const totals = JSON.parse(out).years.map((year: { total: number }) => year.total);
    expect(totals).toEqual([212500, 217500, 210000, 210000]);
  });

  it('answers standard input, byte order mark or not', () => {
    const piped = calc(['base-vs-signing-bonus'], '\ufeff{"rise": 10000, "bonus": 30000}');
    expect(piped.code).toBe(0);
    expect(JSON.parse(piped.out).breakEvenMonth).toBe(36);
  });

  it('lists its tools', () => {
    const { code, out } = calc([]);
    expect(code).toBe(0);
    expect(out).toContain('npm run calc -- TOOL FILE.json');
  });

  it.each([
    [
      'a file that is not there',
      () => ['offer', 'no-such.json'],
      'no-such.json: there is no such file\n',
    ],
    ['a folder', () => ['offer', 'src'], 'src: is a folder, not a file\n'],
    [
      'an empty file',
      () => ['offer', file('empty.json', '')],
      `${join(FOLDER, 'empty.json')}: is empty; write a JSON object such as {"offer": {"base": 150000}}\n`,
    ],
    [
      'a huge file',
      () => ['offer', file('huge.json', ' '.repeat(1_000_001))],
      `${join(FOLDER, 'huge.json')}: is larger than 1 MB; a scenario takes a few kB\n`,
    ],
    [
      'text that is not UTF-8',
      () => ['offer', file('utf16.json', Buffer.from('\ufeff{}', 'utf16le'))],
      `${join(FOLDER, 'utf16.json')}: is not text in UTF-8; save it as UTF-8\n`,
    ],
    [
      'nothing on standard input',
      () => ['offer', '-'],
      'standard input: is empty; write a JSON object such as {"offer": {"base": 150000}}\n',
    ],
    [
      'an unknown tool',
      () => ['nope'],
      'tool: “nope” is not a tool; write one of offer, transition-cost, base-vs-signing-bonus, decide, withholding, tax-owed, gross-up, leaving, implied-growth, compare, exchange, versions, ask, counter, start-date, all, or --help\n',
    ],
  ])('refuses %s with one line and exit code 2', (_, args, line) => {
    expect(calc(args())).toEqual({ code: 2, out: '', err: line });
  });
});
