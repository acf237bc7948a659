// @vitest-environment node
import { expect, it } from 'vitest';
import { overdueFacts } from '../../../src/components/prose/review.ts';

const fact = (id: string, reviewBy: string) => ({ id, data: { reviewBy } });

const FACTS = [
  fact('past', '2026-11-22'),
  fact('today', '2026-11-23'),
  fact('later', '2027-01-31'),
  fact('long-past', '2025-12-31'),
];

it('names those whose day has passed, with the day', () => {
  expect(overdueFacts(FACTS, new Date('2026-11-23T12:00:00Z'))).toEqual([
    'past (2026-11-22)',
    'long-past (2025-12-31)',
  ]);
});

it('gives a fact the whole of its last day', () => {
  expect(overdueFacts([fact('today', '2026-11-23')], new Date('2026-11-23T23:59:59Z'))).toEqual([]);
  expect(overdueFacts([fact('today', '2026-11-23')], new Date('2026-11-24T00:00:00Z'))).toEqual([
    'today (2026-11-23)',
  ]);
});

it('finds none where there are none', () => {
  expect(overdueFacts(FACTS, new Date('2025-01-01T00:00:00Z'))).toEqual([]);
  expect(overdueFacts([], new Date('2030-01-01T00:00:00Z'))).toEqual([]);
});
