import { describe, expect, it } from 'vitest';
import {
  LEVER_WORDS,
  QUESTION_WORDS,
  REASON_WORDS,
  RULE_WORDS,
} from '../../../src/components/base-vs-signing-bonus/copy.ts';
import { RULES } from '../../../src/lib/base-vs-signing-bonus/rules.ts';

describe('words', () => {
  const sentences = [
    ...Object.values(LEVER_WORDS).map(({ what }) => what),
    ...Object.values(RULE_WORDS).flatMap(({ advice, say }) => [advice, say]),
    ...Object.values(REASON_WORDS),
  ];

  it('are whole sentences, each said once', () => {
    for (const text of sentences) expect(text).toMatch(/^[A-Z“].*[.?]$/);
    expect(new Set(sentences).size).toBe(sentences.length);
  });

  it('end in one open question, unless a decision has been made', () => {
    const closing = RULES.filter(({ id }) => !RULE_WORDS[id].say.endsWith('?'));
    expect(closing.map(({ id }) => id)).toEqual(['final-and-works', 'final-and-does-not-work']);
  });

  it('name another offer only where the rule has one', () => {
    const mentions = /\b(another|other) offer|offer I have/i;
    for (const { id, when: condition } of RULES) {
      const { advice, say } = RULE_WORDS[id];
      const entered = condition.competing?.some((answer) => answer !== 'none') ?? false;
      expect([id, mentions.test(say) && !entered]).toEqual([id, false]);
      expect([id, mentions.test(advice) && !entered]).toEqual([id, false]);
    }
  });

  it('state no amount that the reader did not enter', () => {
    for (const { say } of Object.values(RULE_WORDS)) expect(say).not.toMatch(/\$|\d{2}|\d%/);
  });

  it('ask each question as a question, and give each answer other words', () => {
    for (const { label, options } of Object.values(QUESTION_WORDS)) {
      expect(label).toMatch(/\?$/);
      const answers = Object.values(options);
      expect(new Set(answers).size).toBe(answers.length);
    }
  });
});
