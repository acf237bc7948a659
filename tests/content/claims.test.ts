import { expect, it } from 'vitest';
import { textOf } from './content.ts';

const ARTICLE = textOf('guidance/what-the-web-gets-wrong.mdx');

const anchorOf = (heading: string) =>
  heading
    .toLowerCase()
    .replace(/[^a-z0-9 -]/g, '')
    .replaceAll(' ', '-');

const claims = [...ARTICLE.matchAll(/^### (.+)\n\n<Verdict grade="([A-D])" \/>$/gm)].map(
  ([, heading = '', grade = '']) => [anchorOf(heading), grade],
);

it('every claim has a verdict', () => {
  expect(claims).toHaveLength(ARTICLE.match(/^### /gm)?.length ?? 0);
  expect(claims.length).toBeGreaterThanOrEqual(15);
});

it('the table at the top gives each claim, in order, the grade that it gets below', () => {
  const rows = [...ARTICLE.matchAll(/^\| \[.+\]\(#(.+)\) \| ([A-D]) \| .+ \|$/gm)];
  expect(rows.map(([, anchor, grade]) => [anchor, grade])).toEqual(claims);
});
