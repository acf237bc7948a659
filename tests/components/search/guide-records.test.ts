// @vitest-environment node
import { expect, it } from 'vitest';
import { guideRecords } from '../../../src/components/search/guide-records.ts';
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
  expect(guideRecords(mdx, [{ slug: 'dont-wait', text: 'Don’t wait' }], printed)).toEqual([
    { url: '/#v1', title: 'The verdict', content: 'Ask first. See the tool.' },
    { url: '/#s4', title: "Don't wait", content: 'Stop at [b].' },
    { url: '/#dont-wait', title: "Don't wait", content: "Don't wait. Reports conflict." },
  ]);
});

it('covers the whole guide', () => {
  const headings = [...GUIDE.body.matchAll(/^##+ (.+)$/gm)].map(([, text = ''], at) => ({
    slug: `h${at}`,
    text: text.replaceAll("'", '’'),
  }));
  const records = guideRecords(GUIDE.body, headings, printed);
  expect(records.length).toBeGreaterThan(45);
  expect(records.filter(({ content }) => /[<>]|\]\(|^\s*$/.test(content))).toEqual([]);
  expect(records.map(({ content }) => content).join(' ')).toContain('Confirm your exact level');
});
