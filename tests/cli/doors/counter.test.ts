import { describe, expect, it } from 'vitest';
import { answer } from '../calc.ts';

const offer = { base: 150_000, signingBonus: { year1: 20_000 } };
const transition = {
  items: [
    { id: 'vest', kind: 'unvested-equity', amount: 18_000 },
    { id: 'bonus', kind: 'annual-bonus', amount: 9000 },
  ],
};

describe('the counter', () => {
  it('has only the ask and the words that ticked facts carry', async () => {
    const { words, ...rest } = await answer('counter', {
      offer,
      transition,
      counter: { tone: 'plain', facts: ['would-sign', 'cost:vest'] },
    });
    expect(rest).toEqual({
      tool: 'counter',
      unit: 'US dollars before tax',
      assumptions: {
        tone: 'plain',
        facts: ['would-sign', 'cost:vest'],
        preview: false,
        deadline: null,
      },
      total: 18_000,
      split: [
        { year: 1, floor: 18_000, target: 18_000, ask: 18_000, offered: 20_000, becomes: 38_000 },
        { year: 2, floor: 0, target: 0, ask: 0, offered: 0, becomes: 0 },
      ],
      leftOut: [{ fact: 'cost:bonus', amount: 9000 }],
      issues: [
        {
          code: 'no-alternative',
          text: 'No such alternative was entered, so no shortfall counts; write alternative.presentJob or alternative.competingOffer.',
        },
      ],
    });
    expect(words.reason).toBe('This move costs me $18,000 before tax, in unvested stock.');
    expect(words.replies).toHaveLength(7);
  });

  it('is a preview of everything entered before a fact is ticked', async () => {
    const { assumptions, total, leftOut } = await answer('counter', { offer, transition });
    expect(assumptions).toEqual({
      tone: 'warm',
      facts: ['written-offer', 'would-sign', 'base-at-top', 'cost:vest', 'cost:bonus'],
      preview: true,
      deadline: null,
    });
    expect(total).toBe(27_000);
    expect(leftOut).toEqual([]);
  });

  it('has no words where nothing ticked is a reason', async () => {
    const { words, total } = await answer('counter', { offer, transition, counter: { facts: [] } });
    expect([words, total]).toEqual([null, 0]);
  });
});
