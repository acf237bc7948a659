import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readJson } from '../../src/lib/json.ts';

const BROKEN =
  'the quoted text that starts here does not end, or holds a line break or a wrong escape';

describe('JSON that is whole', () => {
  it.each([
    ['{}', {}],
    [' [ ] \n', []],
    [
      '{"a": [1, -2.5e3, true, false, null, "x\\u0041\\n\\"\\\\"], "b": {}}',
      { a: [1, -2500, true, false, null, 'xA\n"\\'], b: {} },
    ],
    ['"text"', 'text'],
    ['"\u007f\u0085\u2028"', '\u007f\u0085\u2028'],
    ['"\\b\\f\\n\\r\\t\\/"', '\b\f\n\r\t/'],
    ['0', 0],
    ['{"a": {"a": 1}, "b": [{"a": 1}, {"a": 2}]}', { a: { a: 1 }, b: [{ a: 1 }, { a: 2 }] }],
  ])('%s is read', (text, value) => {
    expect(readJson(text)).toEqual({ value });
  });

  it('may hold a number beyond all bounds; what it means is for the fields to say', () => {
    expect(readJson('[1e999]')).toEqual({ value: [Number.POSITIVE_INFINITY] });
  });

  it('is whatever JSON.stringify writes', () => {
    fc.assert(
      fc.property(
        fc.jsonValue({ maxDepth: 6 }),
        fc.constantFrom(undefined, 2, '\t'),
        (value, indent) => {
          const text = JSON.stringify(value, null, indent);
          expect(readJson(text)).toEqual({ value: JSON.parse(text) });
        },
      ),
    );
  });
});

describe('JSON that is not', () => {
  it.each([
    ['', 'is empty; write a JSON object such as {"offer": {"base": 150000}}'],
    [' \n\t', 'is empty; write a JSON object such as {"offer": {"base": 150000}}'],
    [
      '{',
      'line 1, column 2: expected a field’s name in double quotes but found the end of the text',
    ],
    ['{"a"', 'line 1, column 5: expected “:” after the field’s name but found the end of the text'],
    ['{"a": }', 'line 1, column 7: expected a value but found “}”'],
    ['{"a": 1,}', 'line 1, column 9: expected a field’s name in double quotes but found “}”'],
    ['{"a": 1\n "b": 2}', 'line 2, column 2: expected “,” or “}” but found “"”'],
    ['[1, 2', 'line 1, column 6: expected “,” or “]” but found the end of the text'],
    ['[1,]', 'line 1, column 4: expected a value but found “]”'],
    ['[1 2]', 'line 1, column 4: expected “,” or “]” but found “2”'],
    [
      '{\r\n  "offer": {\r\n    "base": NaN\r\n  }\r\n}',
      'line 3, column 13: expected a value but found “NaN”',
    ],
    ['[-Infinity]', 'line 1, column 2: expected a value but found “-Infinity”'],
    ["{'a': 1}", "line 1, column 2: expected a field’s name in double quotes but found “'”"],
    ['{a: 1}', 'line 1, column 2: expected a field’s name in double quotes but found “a”'],
    ['[01]', 'line 1, column 3: expected “,” or “]” but found “1”'],
    ['[1.]', 'line 1, column 3: expected “,” or “]” but found “.”'],
    ['["abc]', `line 1, column 2: ${BROKEN}`],
    ['["a\nb"]', `line 1, column 2: ${BROKEN}`],
    ['["\\x"]', `line 1, column 2: ${BROKEN}`],
    ['{"a\\": 1}', `line 1, column 2: ${BROKEN}`],
    ['["\\u00g0"]', `line 1, column 2: ${BROKEN}`],
    ['{} {}', 'line 1, column 4: expected nothing more but found “{”'],
    ['// note\n{}', 'line 1, column 1: expected a value but found “/”'],
    ['{"a": 1, "b": {"c": 1, "c": 2}}', 'line 1, column 24: the field “c” is written twice'],
    ['{"a": 1, "\\u0061": 2}', 'line 1, column 10: the field “a” is written twice'],
    ['\u0000', 'line 1, column 1: expected a value but found “�”'],
    [
      'abc'.repeat(50),
      `line 1, column 1: expected a value but found “${'abc'.repeat(14).slice(0, 40)}…”`,
    ],
  ])('%j says where', (text, wrong) => {
    expect(readJson(text)).toEqual({ wrong });
  });

  it('is refused when it nests too deep', () => {
    const nested = (depth: number) => '['.repeat(depth) + ']'.repeat(depth);
    expect(readJson(nested(32))).toHaveProperty('value');
    expect(readJson(nested(33))).toEqual({
      wrong: 'line 1, column 33: nested deeper than 32 levels',
    });
    expect(readJson('['.repeat(500_000))).toHaveProperty('wrong');
    expect(readJson('{"a":'.repeat(100_000))).toHaveProperty('wrong');
  });

  it('is refused in one pass, however long', () => {
    expect(readJson(`["${'a'.repeat(900_000)}`)).toEqual({ wrong: `line 1, column 2: ${BROKEN}` });
    expect(readJson(`["${'\\n'.repeat(400_000)}`)).toHaveProperty('wrong');
    expect(readJson(`["${'b'.repeat(900_000)}"]`)).toHaveProperty('value');
  });

  it('is refused exactly where JSON.parse refuses it', () => {
    const broken = fc.tuple(
      fc.jsonValue({ maxDepth: 3 }),
      fc.nat(),
      fc.constantFrom('', ',', '"', '}', 'x', '\\'),
    );
    fc.assert(
      fc.property(broken, ([value, place, character]) => {
        const text = JSON.stringify(value);
        const at = place % (text.length + 1);
        const edited = text.slice(0, at) + character + text.slice(at + (character === '' ? 1 : 0));
        const read = readJson(edited);
        const wrong = 'wrong' in read ? read.wrong : '';
        fc.pre(!wrong.includes('twice'));
        expect(wrong === '').toBe(parses(edited));
      }),
    );
  });
});

function parses(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
