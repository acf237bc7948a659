import { describe, expect, it } from 'vitest';
import { namesIn, POINTS, pageOf, STEPS } from './content.ts';

const DRILLS = namesIn('drills', '.mdx').map((id) => {
  const { data, body } = pageOf(`drills/${id}.mdx`);
  return { id, body, ...data } as {
    id: string;
    order: number;
    level: string;
    points: readonly string[];
    body: string;
  };
});

describe('the drills', () => {
  it('each have their own place, and are not all as hard', () => {
    expect(new Set(DRILLS.map(({ order }) => order)).size).toBe(DRILLS.length);
    expect(new Set(DRILLS.map(({ level }) => level)).size).toBeGreaterThan(1);
  });
});

describe.each(DRILLS)('$id', ({ body, points }) => {
  it('gives a choice of two to four moves, then one debrief', () => {
    const tags = [...body.matchAll(/<(Option|Debrief)\b/g)].map((match) => match[1]);
    expect(tags.at(-1)).toBe('Debrief');
    expect(tags.filter((tag) => tag === 'Debrief')).toHaveLength(1);
    expect(tags.length).toBeGreaterThanOrEqual(3);
    expect(tags.length).toBeLessThanOrEqual(5);
  });

  it('practices points that the guide makes', () => {
    expect(points.filter((point) => ![...POINTS, ...STEPS].includes(point))).toEqual([]);
  });
});
