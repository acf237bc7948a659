import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { outcomeOf } from '../../src/cli/all-door.ts';
import { TOOLS } from '../../src/cli/doors.ts';
import { readScenario } from '../../src/lib/scenario/read.ts';
import { anyScenario } from './any-scenario.ts';

/** Every number in an answer with its path. */
function numbersIn(value: unknown, path = ''): [string, number][] {
  if (typeof value === 'number') return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => numbersIn(inner, `${path}.${name}`));
}

interface WithLines {
  readonly lines: readonly { readonly amount: number }[];
  readonly total: number;
}

/** Everything in an answer that has lines and a total. */
function withLinesIn(value: unknown): WithLines[] {
  if (typeof value !== 'object' || value === null) return [];
  const inside = Object.values(value).flatMap(withLinesIn);
  return 'lines' in value && 'total' in value ? [value as WithLines, ...inside] : inside;
}

const inCents = (dollars: number) => Math.round(dollars * 100);

function check(value: object): void {
  for (const [path, number] of numbersIn(value)) {
    expect(Number.isFinite(number) && !Object.is(number, -0), `${path}: ${number}`).toBe(true);
  }
  for (const { lines, total } of withLinesIn(value)) {
    expect(lines.reduce((sum, { amount }) => sum + inCents(amount), 0)).toBe(inCents(total));
  }
}

describe('whatever a scenario holds', () => {
  it.each(TOOLS.map((tool) => [tool.name, tool] as const))(
    '%s answers in finite numbers whose lines add up, or says what is wrong',
    (_, tool) => {
      const seen = { answered: 0, refused: 0 };
      fc.assert(
        fc.property(anyScenario, (input) => {
          const read = readScenario(input);
          if (read.state === 'invalid') throw new Error(JSON.stringify(read.problems));
          const outcome = outcomeOf(tool, read.value);
          if ('because' in outcome) return;
          if (outcome.state === 'valid') {
            seen.answered += 1;
            check(outcome.value);
          } else {
            seen.refused += 1;
            expect(outcome.problems.length).toBeGreaterThan(0);
            for (const { path, message } of outcome.problems) {
              expect([path, message].every((text) => text.length > 0)).toBe(true);
            }
          }
        }),
        { numRuns: 150 },
      );
      expect(seen.answered).toBeGreaterThan(40);
      expect(seen.refused).toBeLessThan(seen.answered);
    },
  );
});
