import { describe, expect, it } from 'vitest';
import { answer } from '../calc.ts';

describe('decide', () => {
  it('is words, not only ids', async () => {
    const result = await answer('decide', { offer: 'none' });
    expect(result.tool).toBe('decide');
    expect(result.answers).toEqual({ offer: 'none' });
    expect(result.lever.id).toBe('wait-for-the-written-offer');
    expect(result.guide).toMatch(/^\/#[a-z]+\d*$/);
    const texts = [
      result.lever.text,
      result.advice,
      result.say,
      ...result.reasons.map((reason: { text: string }) => reason.text),
      ...result.changes.map((change: { question: { text: string } }) => change.question.text),
    ];
    expect(result.reasons.length).toBeGreaterThan(0);
    for (const text of texts) expect(text).toMatch(/\w{3}/);
  });
});
