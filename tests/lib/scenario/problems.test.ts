import { describe, expect, it } from 'vitest';
import { pathText } from '../../../src/lib/scenario/problems.ts';
import { readScenario } from '../../../src/lib/scenario/read.ts';

describe('a path', () => {
  it.each([
    [[], ''],
    [['offer'], 'offer'],
    [['offer', 'equity', 'schedule', 1, 'month'], 'offer.equity.schedule[1].month'],
    [[0, 'a'], '[0].a'],
    [['\u001b[31m', 'b'], '�[31m.b'],
  ])('%j reads %s', (path, text) => {
    expect(pathText(path)).toBe(text);
  });
});

describe('a field of the wrong kind', () => {
  it.each([
    [{ assumptions: { localities: 'Yonkers' } }, 'assumptions.localities'],
    [{ offer: { role: [] } }, 'offer.role'],
  ])('%j is one problem, not another for its length', (input, path) => {
    const answer = readScenario(input);
    const problems = answer.state === 'invalid' ? answer.problems : [];
    expect(problems.map((problem) => problem.path)).toEqual([path]);
    expect(problems[0]?.message).toMatch(/is not a/);
  });
});
