// @vitest-environment node
import { expect, test } from 'vitest';
import { usesOf } from '../../../src/components/reading/uses.ts';

const GUIDE = {
  path: '/',
  name: 'Guide',
  mdx: `<Fact id="a" /> and <Cite id="b" />

## Don't wait

<Cite id="a" /> and again <Fact id="a" />

### "Further down"

<Cite id="b" />
`,
  headings: [
    { slug: 'dont-wait', text: 'Don’t wait' },
    { slug: 'further-down', text: '“Further down”' },
  ],
};

const QUESTION = { href: '/faq/#why', label: 'Why?', facts: ['b', 'c'] };

test('a fact is used under each heading that cites it, once, and by each entry that names it', () => {
  const uses = usesOf([GUIDE], [QUESTION]);
  expect(uses.get('a')).toEqual([
    { href: '/', label: 'Guide' },
    { href: '/#dont-wait', label: 'Guide: Don’t wait' },
  ]);
  expect(uses.get('b')).toEqual([
    { href: '/', label: 'Guide' },
    { href: '/#further-down', label: 'Guide: “Further down”' },
    { href: '/faq/#why', label: 'Why?' },
  ]);
  expect(uses.get('c')).toEqual([{ href: '/faq/#why', label: 'Why?' }]);
  expect(uses.get('d')).toBeUndefined();
});
