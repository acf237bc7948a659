// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { guideParts, moreBefore } from '../../../src/components/reading/guide-parts.ts';
import { GUIDE, POINTS, STEPS } from '../../content/content.ts';

const MDX = `
<Point id="v1">

## One

<Point id="s4 s5">

### Still one

<Point id="s6">

## Two

<Checklist>

## Three
`;

const HEADINGS = [
  { depth: 2, slug: 'one' },
  { depth: 3, slug: 'still-one' },
  { depth: 2, slug: 'two' },
  { depth: 2, slug: 'three' },
];

const article = (...points: string[]) => ({ data: { points } });

describe('the parts of the guide', () => {
  it('hold the points between two headings of the second rank', () => {
    expect(guideParts(MDX)).toEqual([
      { heading: '', points: ['v1'] },
      { heading: 'One', points: ['s4', 's5', 's6'] },
      { heading: 'Two', points: STEPS },
      { heading: 'Three', points: [] },
    ]);
  });

  it('together hold every point there is', () => {
    const all = guideParts(GUIDE.body).flatMap(({ points }) => points);
    expect(all.toSorted()).toEqual([...POINTS, ...STEPS].toSorted());
  });
});

describe('more on a part', () => {
  const early = article('v1', 's5');
  const late = article('c10');
  const { before, atEnd } = moreBefore(MDX, HEADINGS, [early, late]);

  it('stands before the heading of the next', () => {
    expect(before.get('one')).toEqual([early]);
    expect(before.get('two')).toEqual([]);
    expect(before.get('three')).toEqual([late]);
    expect(before.has('still-one')).toBe(false);
    expect(atEnd).toEqual([]);
  });

  it('stands once, where most of its points are made', () => {
    const often = article('v1', 's4', 's5');
    const found = moreBefore(MDX, HEADINGS, [often]);
    expect(found.before.get('one')).toEqual([]);
    expect(found.before.get('two')).toEqual([often]);
  });

  it('of the last part stands at the end', () => {
    expect(moreBefore('## One\n<Point id="b">', HEADINGS.slice(0, 1), [article('b')])).toEqual({
      before: new Map([['one', []]]),
      atEnd: [article('b')],
    });
  });
});
