import { describe, expect, it } from 'vitest';
import { typographic } from '../../../src/components/prose/typography.ts';

describe('what a fact prints', () => {
  it.each([
    [`"Repaid" isn't "earned".`, '“Repaid” isn’t “earned”.'],
    ["('net', not gross)", '(‘net’, not gross)'],
    ['5% / 15% / 40%', '5%\u00a0/\u00a015%\u00a0/\u00a040%'],
    ['and / or', 'and / or'],
  ])('%s', (text, set) => {
    expect(typographic(text)).toBe(set);
  });
});
