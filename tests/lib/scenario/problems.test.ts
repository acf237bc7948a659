import { describe, expect, it } from 'vitest';
import { pathText } from '../../../src/lib/scenario/problems.ts';

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
