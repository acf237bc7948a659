// @vitest-environment node
import { expect, it } from 'vitest';
import { typographic } from '../../../src/components/prose/typography.ts';
import { proseRecords } from '../../../src/components/search/prose-records.ts';
import { GUIDE } from '../../content/content.ts';

const printed = (fact: string) => `[${fact}]`;

it('makes a record of each point and of what stands between them', () => {
  const mdx = `<Point id="v1">

Ask **first**. See [the tool](/tools/).

</Point>

Is the call tomorrow?

## Don't wait

Reports conflict.<Cite id="a" />

<Point id="s4 s5">

Stop at <Fact id="b" />.

</Point>
`;
  const page = {
    path: '/',
    opening: 'The verdict',
    name: '',
    mdx,
    headings: [{ slug: 'dont-wait', text: 'Don’t wait' }],
  };
  expect(proseRecords(page, printed)).toEqual([
    { url: '/#v1', title: 'The verdict', content: 'Ask first. See the tool.' },
    { url: '/#s4', title: "Don't wait", content: 'Stop at [b].' },
    { url: '/#dont-wait', title: "Don't wait", content: "Don't wait. Reports conflict." },
  ]);
});

it('leads to a heading in quotes, and stops where a heading is not on the page', () => {
  const page = {
    path: '/guidance/calls/',
    opening: 'Calls',
    name: 'Calls',
    mdx: '## "What\'s your number?"\n\nAsk back.\n',
    headings: [{ slug: 'whats-your-number', text: '“What’s your number?”' }],
  };
  const [record] = proseRecords(page, printed);
  expect(record?.url).toBe('/guidance/calls/#whats-your-number');
  expect(() => proseRecords({ ...page, headings: [] }, printed)).toThrow("What's your number?");
});

it('covers the whole guide', () => {
  const headings = [...GUIDE.body.matchAll(/^##+ (.+)$/gm)].map(([, text = ''], at) => ({
    slug: `h${at}`,
    text: typographic(text),
  }));
  const page = { path: '/', opening: 'The verdict', name: '', mdx: GUIDE.body, headings };
  const records = proseRecords(page, printed);
  expect(records.length).toBeGreaterThan(45);
  expect(records.filter(({ content }) => /[<>]|\]\(|^\s*$/.test(content))).toEqual([]);
  expect(records.map(({ content }) => content).join(' ')).toContain('Confirm your exact level');
});

it('names an article’s sections after the article', () => {
  const page = {
    path: '/guidance/level-first/',
    opening: 'Level first',
    name: 'Level first',
    mdx: 'The level decides.\n\n## What to ask\n\nAsk.\n',
    headings: [{ slug: 'what-to-ask', text: 'What to ask' }],
  };
  expect(proseRecords(page, printed)).toEqual([
    {
      url: '/guidance/level-first/',
      title: 'Level first',
      content: 'Level first. The level decides.',
    },
    {
      url: '/guidance/level-first/#what-to-ask',
      title: 'Level first: What to ask',
      content: 'Level first: What to ask. Ask.',
    },
  ]);
});
