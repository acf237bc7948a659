import { describe, expect, it } from 'vitest';
import { gradeOf, sentencesOf, spreadOf } from './sentences.ts';
import { ARTICLES, type Block, blocksOf, FILES, lengthOf, placeOf, wordsOf } from './text.ts';

/** Words. Longer ones are hard to hear on a phone and hard to say on a call. */
const LONGEST = 36;
/** Of a page's sentences, on average. Below it they sound clipped, above it they tire. */
const AVERAGE = { least: 15, most: 19 };
const GRADES = { least: 7, most: 10 };
/** Words, as a standard deviation: sentences all of one length drone. */
const SPREAD = 6;

/** What is read as running text: no headings, no rows. */
const running = ({ kind }: Block) => kind !== 'heading' && kind !== 'table';

/** Long texts only: the formula is meant for a hundred words and more. */
const LONG = FILES.filter((path) => /^gui/.test(path));

describe('sentences', () => {
  it.each([
    ['One. Two? “Three!” Four', ['One.', 'Two?', '“Three!”', 'Four']],
    ['The U.S. rate is 0.9% vs. none.', ['The U.S. rate is 0.9% vs. none.']],
    ['Ask: what then?', ['Ask: what then?']],
    ['', []],
  ])('of “%s”', (text, expected) => {
    expect(sentencesOf(text).map((sentence) => sentence.text)).toEqual(expected);
  });

  it('know where they start', () => {
    expect(sentencesOf('One.\n Two.').map(({ at }) => at)).toEqual([0, 6]);
  });
});

describe('the grade', () => {
  it('is Flesch and Kincaid’s', () => {
    // 3 + 4 words, 2 sentences, 8 syllables: 0.39 × 3.5 + 11.8 × 8/7 − 15.59
    expect(gradeOf('The cat sat. It ate my paper.')).toBeCloseTo(-0.739, 3);
  });

  it('tells hard from easy', () => {
    const hard =
      'Notwithstanding contractual stipulations, remuneration arrangements necessitate comprehensive evaluation.';
    expect(gradeOf(hard)).toBeGreaterThan(20);
  });
});

describe('the spread', () => {
  it.each([
    ['One two. Three four. Five six.', 0],
    // 1 and 5 words: both are 2 off their average of 3.
    ['Stop. Then wait for the answer.', 2],
  ])('of “%s” is %i', (text, expected) => {
    expect(spreadOf(text)).toBe(expected);
  });
});

it.each(FILES)(`%s has no sentence of more than ${LONGEST} words`, (path) => {
  const long = blocksOf(path)
    .filter(running)
    .flatMap((block) =>
      sentencesOf(block.text)
        .map(({ at, text }) => ({ at, text, count: wordsOf(text).length }))
        .filter(({ count }) => count > LONGEST)
        .map(
          ({ at, text, count }) =>
            `${placeOf(path, block, at)} ${count} words, cut it in two: “${text.slice(0, 60)}…”`,
        ),
    );
  expect(long).toEqual([]);
});

describe.each(LONG)('%s', (path) => {
  const text = blocksOf(path)
    .filter((block) => running(block) && block.kind !== 'field')
    .map((block) => (/[.?!:]”?$/.test(block.text) ? block.text : `${block.text}.`))
    .join('\n');

  it(`has sentences of ${AVERAGE.least} to ${AVERAGE.most} words on average`, () => {
    const average = wordsOf(text).length / sentencesOf(text).length;
    expect(average, 'join what argues together').toBeGreaterThanOrEqual(AVERAGE.least);
    expect(average, 'cut some of the longer sentences in two').toBeLessThanOrEqual(AVERAGE.most);
  });

  it(`has sentences of different lengths, by ${SPREAD} words or more`, () => {
    expect(spreadOf(text), 'put a short sentence among the long').toBeGreaterThanOrEqual(SPREAD);
  });

  it(`reads at a grade from ${GRADES.least} to ${GRADES.most}`, () => {
    const grade = gradeOf(text);
    const advice = 'use shorter words and sentences, or join a few that are too short';
    expect(grade, advice).toBeGreaterThanOrEqual(GRADES.least);
    expect(grade, advice).toBeLessThanOrEqual(GRADES.most);
  });
});

const between = (path: string, least: number, most: number) => {
  const words = lengthOf(path);
  expect(
    words,
    `${path} has ${words} words; it should have at least ${least}`,
  ).toBeGreaterThanOrEqual(least);
  expect(words, `${path} has ${words} words; it should have at most ${most}`).toBeLessThanOrEqual(
    most,
  );
};

it('the guide has 3,500 to 5,000 words', () => between('guide/index.mdx', 3500, 5000));

it.each(ARTICLES)('%s has 900 to 1,800 words', (path) => between(path, 900, 1800));
