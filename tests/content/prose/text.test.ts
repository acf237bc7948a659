import { describe, expect, it } from 'vitest';
import { blocksIn, FILES, lengthOf, placeOf, wordsOf } from './text.ts';

const FILE = `---
title: "A \\"plain\\" title"
order: 10
---

It is <Fact id="supplemental-rate" />,<Cite id="x" /> or
[more of it](/faq/#x) after <BreakEven bonus={1} rise={2} />.

## A **bold** heading
Right below it.

<Option text="Say so">
</Option>
<Clause n="1" title="Base salary">

1. First
2. Second, and
   on it goes.

| One | Two |
| --- | --: |

<OfferYears
  example="x"
/>

Last.
`;

describe('the blocks of a file', () => {
  const blocks = blocksIn(FILE);

  it('are fields, headings, paragraphs, items and rows, each with its line', () => {
    expect(blocks).toEqual([
      { kind: 'field', line: 2, text: 'A "plain" title' },
      { kind: 'text', line: 6, text: 'It is 22%, or\nmore of it after that sum.' },
      { kind: 'heading', line: 9, text: 'A bold heading' },
      { kind: 'text', line: 10, text: 'Right below it.' },
      { kind: 'text', line: 12, text: 'Say so' },
      { kind: 'heading', line: 14, text: 'Base salary' },
      { kind: 'item', line: 16, text: 'First' },
      { kind: 'item', line: 17, text: 'Second, and\non it goes.' },
      { kind: 'table', line: 20, text: 'One   Two' },
      { kind: 'text', line: 27, text: 'Last.' },
    ]);
  });

  it('know the line of a place within them', () => {
    const block = blocks[1];
    if (!block) throw new Error('no second block');
    expect(placeOf('faq/x.md', block, block.text.indexOf('more'))).toBe('src/content/faq/x.md:7');
  });
});

it('words are words, figures included', () => {
  expect(wordsOf('Don’t pay $1,234.50 twice — a well-known, 22% trap.')).toHaveLength(8);
});

it('there is prose to check', () => {
  expect(FILES).toContain('guide/index.mdx');
  expect(FILES.length).toBeGreaterThan(25);
  expect(lengthOf('guide/index.mdx')).toBeGreaterThan(3000);
});
