import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import {
  LEVER_WORDS,
  QUESTION_WORDS,
  RULE_WORDS,
} from '../../../src/components/base-vs-signing-bonus/copy.ts';
import { Advice, Questions } from '../../../src/components/base-vs-signing-bonus/Situation.tsx';
import { leavePage } from '../../../src/components/scenario/live.ts';
import { decide } from '../../../src/lib/base-vs-signing-bonus/decide.ts';
import { RULES } from '../../../src/lib/base-vs-signing-bonus/rules.ts';
import { QUESTIONS, type Situation } from '../../../src/lib/base-vs-signing-bonus/situation.ts';
import { wordsOf } from '../island.tsx';
import { InTool } from '../scenario/InTool.tsx';

afterEach(() => {
  cleanup();
  leavePage();
});

describe('the questions', () => {
  it('are eight, each a group of its own, none of them answered', () => {
    const { container } = render(<Questions served />, { wrapper: InTool });
    expect([...container.querySelectorAll('fieldset > legend')].map(wordsOf)).toEqual([
      'Do you have the offer in writing?',
      'Does the level fit the work?',
      'Is base below what the work deserves?',
      'What has the recruiter said about base?',
      'Do you have another offer, and where is it better?',
      'What makes the move hardest?',
      'How soon do they need you?',
      'Have they called it final?',
    ]);
    expect(screen.queryByRole('radio', { checked: true })).toBeNull();
    expect(screen.getAllByRole('radio')).toHaveLength(30);
  });

  it('show what has been answered, and take an answer', async () => {
    render(
      <InTool sheet={{ situation: { level: 'unsure' } }}>
        <Questions served />
      </InTool>,
    );
    const checked = () =>
      screen
        .getAllByRole<HTMLInputElement>('radio', { checked: true })
        .map(({ name, value }) => [name, value]);
    expect(checked()).toEqual([['situation.level', 'unsure']]);
    await userEvent.click(screen.getByLabelText('Only in words'));
    expect(checked()).toEqual([
      ['situation.offer', 'verbal'],
      ['situation.level', 'unsure'],
    ]);
  });

  it('word every answer in a way of its own', () => {
    for (const id of Object.keys(QUESTIONS) as (keyof typeof QUESTIONS)[]) {
      const words = Object.values(QUESTION_WORDS[id].options);
      expect(words).toHaveLength(QUESTIONS[id].length);
      expect(new Set(words).size).toBe(words.length);
    }
  });
});

describe('the advice', () => {
  function advise(situation: Situation) {
    render(<Advice decision={decide(situation)} />);
    return {
      why: screen
        .getAllByRole('listitem')
        .filter((item) => !item.closest('details'))
        .map(wordsOf),
      changes: [...document.querySelectorAll('details li')].map(wordsOf),
      say: wordsOf(document.querySelector('blockquote.say')),
      link: screen.getByRole<HTMLAnchorElement>('link').getAttribute('href'),
    };
  }

  it('waits for the paper before there is an offer', () => {
    const { why, say, link } = advise({ offer: 'none' });
    expect(why).toEqual(['There is no offer yet, so you would be bargaining against yourself.']);
    expect(say).toBe(
      'I would like to see the level and the whole offer before we talk about numbers. When do you expect to have it?',
    );
    expect(link).toBe('/#t3');
  });

  it('follows a ceiling on base to the signing bonus, and says what would change that', () => {
    const { why, changes, link } = advise({
      offer: 'written',
      level: 'fits',
      base: 'fair',
      room: 'top-of-band',
    });
    expect(why[0]).toBe('Base has reached the top of its band, so pressing there brings nothing.');
    expect(why).toContain('The level fits, so no larger problem hides behind the money.');
    expect(changes).toContain(
      'Do you have the offer in writing? Only in words: wait for the written offer.',
    );
    expect(changes).toContain(
      'Does the level fit the work? It is too low: settle the level first.',
    );
    expect(changes.filter((line) => line.endsWith(': ask for signing bonus.'))).toEqual([]);
    expect(link).toBe('/#t2');
  });

  it.each(RULES)(
    'of the rule $id can be spoken, and asks one question or none',
    ({ id, lever }) => {
      const { advice, say } = RULE_WORDS[id];
      expect(advice).toMatch(/^[A-Z].*\.$/);
      expect(say).toMatch(/^[A-Z]/);
      const decides = ['final-and-works', 'final-and-does-not-work'].includes(id);
      expect(say.match(/\?/g) ?? []).toHaveLength(decides ? 0 : 1);
      expect(LEVER_WORDS[lever].headline).toMatch(/^[A-Z][^.]+$/);
      expect(`${advice} ${say}`).not.toMatch(
        /\b(very|just|simply|leverage|obviously)\b|undefined/i,
      );
    },
  );
});
