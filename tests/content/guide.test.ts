import { readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { RULES } from '../../src/lib/base-vs-signing-bonus/rules.ts';
import { FACTS, GUIDE, POINTS, paragraphsOf, pathOf } from './content.ts';

/** Every point of shared/design/content-brief.md. */
const BRIEF = [
  ...['v1', 'v2', 'v3', 'v4', 'v5'],
  ...['w1', 'w2', 'w3', 'w4', 'w5', 'w6'],
  ...['l1', 'l2', 'l3', 'l4', 'l5'],
  ...['t1', 't2', 't3', 't4', 't5', 't6'],
  ...['p1', 'p2', 'p3', 'p4', 'p5', 'p6', 'p7'],
  ...['s1', 's2', 's3', 's4', 's5', 's6', 's7', 's8', 's9'],
  ...['m1', 'm2', 'm3', 'm4', 'm5'],
  ...['q1', 'q2', 'q3'],
  'b',
];

const tagsIn = (name: string) => [...GUIDE.body.matchAll(new RegExp(`<${name}(?=[ />\\n])`, 'g'))];

describe('the points of the brief', () => {
  it.each(BRIEF)('%s is made exactly once', (id) => {
    expect(POINTS.filter((point) => point === id)).toEqual([id]);
  });

  it('are all that the guide marks', () => {
    expect(POINTS.filter((point) => !BRIEF.includes(point))).toEqual([]);
    expect(POINTS).toHaveLength(47);
  });

  it('each hold some prose of their own', () => {
    const points = [...GUIDE.body.matchAll(/<Point id="([^"]+)">\n\n(.*?)\n\n<\/Point>/gs)];
    expect(points).toHaveLength(tagsIn('Point').length);
    const thin = points.filter(([, , text = '']) => text.split(/\s+/).length < 9);
    expect(thin.map(([, id]) => id)).toEqual([]);
  });

  it('stand in the order of the brief within each of its sections', () => {
    for (const letter of ['v', 'w', 't', 'p', 's', 'm', 'q']) {
      const found = POINTS.filter((point) => point.startsWith(letter));
      expect(found).toEqual(found.toSorted());
    }
  });
});

describe('the checklist', () => {
  const blocks = [...GUIDE.body.matchAll(/<Checklist>\n\n(.*?)\n\n<\/Checklist>/gs)];
  const items = (blocks[0]?.[1] ?? '').split('\n');

  it('stands there once, with ten numbered steps and nothing else', () => {
    expect(blocks).toHaveLength(1);
    expect(items.map((item) => item.split('. ')[0])).toEqual(
      ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10'], // in this order
    );
  });

  it.each([
    [1, /level.*scope/],
    [2, /gap.*base.*stock.*one-off cash/],
    [3, /cost of the move.*unvested pay.*relocation/],
    [4, /least.*before you counter/],
    [5, /one short sentence why the signing bonus matters/],
    [6, /one primary ask.*shopping list/],
    [7, /competing offer.*whole structure/],
    [8, /professional and calm/],
    [9, /the bonus.*start date.*early cash/],
    [10, /final package in writing/],
  ])('step %i says what the brief asks of it', (step, words) => {
    expect(items[step - 1]).toMatch(words);
  });
});

describe('the tools', () => {
  it.each(['Offer', 'BaseVsSigningBonus', 'TransitionCost', 'OfferYears'])(
    '%s stands in it once',
    (tag) => {
      expect(tagsIn(tag)).toHaveLength(1);
    },
  );

  it.each(RULES.map(({ id, guide }) => [id, guide]))(
    'the rule %s is explained at a point that exists: %s',
    (_, point) => {
      expect(POINTS).toContain(point);
    },
  );
});

test('uses no tag but those that authors are given', () => {
  const source = readFileSync(pathOf('../components/prose/tags.ts'), 'utf8');
  const given = [...source.matchAll(/^ {2}(\w+),$/gm)].map((match) => match[1]);
  expect(given).toContain('Point');
  const used = [...GUIDE.body.matchAll(/<([A-Z]\w*)/g)].map((match) => match[1] ?? '');
  expect(used.length).toBeGreaterThan(80);
  expect(used.filter((tag) => !given.includes(tag))).toEqual([]);
});

describe('facts', () => {
  const cited = [...GUIDE.body.matchAll(/<(?:Fact|Cite) id="([^"]*)"/g)].map((match) => match[1]);

  it('are cited by ids that exist', () => {
    const known = FACTS.map(({ id }) => id);
    expect(cited.length).toBeGreaterThan(40);
    expect(cited.filter((id) => !known.includes(id ?? ''))).toEqual([]);
  });

  it('are the only tags with an id beside the points and the terms', () => {
    const ids = [...GUIDE.body.matchAll(/<(\w+) id=/g)].map((match) => match[1] ?? '');
    expect(ids.filter((tag) => !['Cite', 'Fact', 'Point', 'Term'].includes(tag))).toEqual([]);
  });
});

describe('figures', () => {
  const spoken = /<Say>.*?<\/Say>/gs;

  it('that are given are said to be made up, or to be our rule', () => {
    const given = paragraphsOf(GUIDE.body).filter((paragraph) => paragraph.includes('<Given>'));
    expect(given.length).toBeGreaterThan(1);
    expect(given.filter((text) => !/\b(Suppose|Say that|Our rule)\b/.test(text))).toEqual([]);
  });

  it('in scripts are announced as examples', () => {
    const before = GUIDE.body.split('<Say>')[0] ?? '';
    expect(before).toContain('The amounts in these scripts are examples.');
    expect(GUIDE.body.match(spoken)).toHaveLength(5);
  });

  it('of a worked example are the ones that are computed with', () => {
    expect(GUIDE.body).toMatch(
      /a signing bonus of <Given>\$30,000<\/Given>, or <Given>\$10,000<\/Given> more base.*<BreakEven bonus=\{30000\} rise=\{10000\} \/>/,
    );
    expect(GUIDE.body).toMatch(
      /spend <Given>\$6,000<.* take <Given>36%<.*<GrossUp net=\{6000\} rate=\{0\.36\} \/>/,
    );
  });
});
