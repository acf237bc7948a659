// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { sectionsOfPoints } from '../../../src/components/faq/guide-sections.ts';
import { GUIDE, POINTS, STEPS } from '../../content/content.ts';

const MDX = `
<Point id="v1">

Ask about it first.

</Point>

## You can ask

<Point id="w1">

Text.

</Point>

### Under it

<Point id="s4 s5">
# Not a section
</Point>

## Ten things

<Checklist>

1. One.

</Checklist>

## The end

<Point id="b">
`;

describe('the sections of points', () => {
  const sections = sectionsOfPoints(MDX);

  it('give each point the heading above it and its own anchor', () => {
    expect(sections.get('w1')).toEqual({ href: '/#w1', heading: 'You can ask' });
    expect(sections.get('b')).toEqual({ href: '/#b', heading: 'The end' });
  });

  it('call what stands before the first heading the verdict', () => {
    expect(sections.get('v1')).toEqual({ href: '/#v1', heading: 'The verdict' });
  });

  it('take a smaller heading over the larger one above it', () => {
    expect(sections.get('s4')).toEqual({ href: '/#s4', heading: 'Under it' });
  });

  it('give both points of one paragraph an anchor of their own', () => {
    expect(sections.get('s5')).toEqual({ href: '/#s5', heading: 'Under it' });
  });

  it('give the checklist ten steps', () => {
    expect(sections.get('c1')).toEqual({ href: '/#c1', heading: 'Ten things' });
    expect(sections.get('c10')).toEqual({ href: '/#c10', heading: 'Ten things' });
    expect(sections.has('c11')).toBe(false);
  });

  it('know nothing else', () => {
    expect([...sections.keys()]).toEqual([
      ...['v1', 'w1', 's4', 's5'],
      ...['c1', 'c2', 'c3', 'c4', 'c5', 'c6', 'c7', 'c8', 'c9', 'c10'],
      'b',
    ]);
    expect(sectionsOfPoints('').size).toBe(0);
  });
});

describe('the sections of the guide', () => {
  const sections = sectionsOfPoints(GUIDE.body);

  it('hold every point and every step', () => {
    expect([...sections.keys()].toSorted()).toEqual([...POINTS, ...STEPS].toSorted());
  });

  it.each([
    ['v5', 'The verdict'],
    ['t6', 'Two triggers give you a reason'],
    ['c10', 'Ten things to finish before the phone rings'],
    ['b', 'Spend your credit where a yes is cheap'],
  ])('put %s under “%s”', (point, heading) => {
    expect(sections.get(point)?.heading).toBe(heading);
  });
});
