import { describe, expect, it } from 'vitest';
import { bareFiguresIn, unvouched } from './figures.ts';
import { blocksIn, blocksOf, FILES, placeOf } from './text.ts';

const found = (text: string) =>
  bareFiguresIn(text).map(({ message }) => /“(.*?)”/.exec(message)?.[1]);

describe('a bare figure is', () => {
  it.each([
    ['It pays $185,000 a year.', ['$185,000']],
    ['Tax is 22% or 37 percent.', ['22%', '37 percent']],
    ['It takes 18 months and 2 weeks.', ['18 months', '2 weeks']],
    ['About 3x, 1.5 times, 60k', ['3x', '1.5 times', '60k']],
    ['One in 2,026 offers in 2026', ['2,026']],
    ['Level 6 pays 10 more', ['10']],
  ])('in: %s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it.each([
    'In 2026, the 1990s, 2025–26 and on March 15 it was so.',
    'Years 1 and 2, years 3, 4 and 5, year 4, month 12, months 13 to 24, week 2.',
    'An L6 or Level 7; Levels 5 and 6.',
    'AB 692, Section 1341, Form 10-K, a W-2, Form 8959, Exhibit 10.4, Publication 525.',
    'A 401(k) and an 83(b) election.',
    'The 2nd of the 15th; clause 3; steps 4 and 5; Q1; case 2.',
  ])('not in: %s', (text) => {
    expect(found(text)).toEqual([]);
  });

  it('not what a tag vouches for', () => {
    const mdx =
      'Suppose <Given>$6,000</Given>: <GrossUp net={6000} rate={0.36} />, or <Fact id="supplemental-rate" />.\n\n<Say>\n\nI have 3 offers.\n\n</Say>\n\nAsk for 500 more.';
    const blocks = blocksIn(`---\ntitle: x\n---\n${mdx}`, unvouched);
    const faults = blocks.flatMap(({ line, text }) => bareFiguresIn(text).map(() => line));
    expect(faults).toEqual([12]);
  });
});

/** Tags vouch for figures in MDX only; faq.test.ts and glossary.test.ts hold Markdown to its facts. Drills are made up. */
const MDX = FILES.filter((path) => /^(guide|guidance)\//.test(path));

it.each(MDX)('%s has none in running prose', (path) => {
  const faults = blocksOf(path, unvouched)
    .filter(({ kind }) => kind !== 'heading')
    .flatMap((block) =>
      bareFiguresIn(block.text).map(({ at, message }) => `${placeOf(path, block, at)} ${message}`),
    );
  expect(faults).toEqual([]);
});
