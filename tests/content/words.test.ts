import { describe, expect, it } from 'vitest';
import { FACTS, namesIn, textOf } from './content.ts';

/** Words that this site's prose does without. `leverage` is fine as a noun. */
const BANNED = [
  /\bvery\b/gi,
  /\bsimply\b/gi,
  /\bjust\b/gi,
  /\bobviously\b/gi,
  /\bleverag(?:ed|es|ing)\b|\bto leverage\b/gi,
  /\bunlock\w*\b/gi,
  /\bdelv(?:e[sd]?|ing)\b/gi,
  /\bcrucial(?:ly)?\b/gi,
  /\brobust(?:ly)?\b/gi,
  /\bgame[- ]chang(?:ers?|ing)\b/gi,
  /\bnavigat(?:e[sd]?|ing)\b/gi,
];

function bannedIn(text: string): string[] {
  return BANNED.flatMap((word) => text.match(word) ?? []);
}

/** Emphasis other than bold. */
function italicsIn(text: string): string[] {
  const bare = text.replace(/`[^`]*`/g, '').replace(/\*\*[^*\n]+\*\*/g, '');
  return bare.match(/\*[^\s*][^*\n]*\*|(?<!\w)_[^\s_][^_\n]*_(?!\w)|<(?:em|i)>/g) ?? [];
}

const PROSE = [
  ...namesIn('guide', '.mdx').map((id) => `guide/${id}.mdx`),
  ...namesIn('faq', '.md').map((id) => `faq/${id}.md`),
];

describe('would notice', () => {
  it.each([
    ['It is very good, just navigate to it.', ['very', 'just', 'navigate']],
    ['Unlock a robust game-changer and delve in.', ['Unlock', 'delve', 'robust', 'game-changer']],
    ['You can leverage it.', []],
    ['They leveraged it, crucially, to leverage it.', ['leveraged', 'to leverage', 'crucially']],
    ['Every adjustment is justified; leverage lies in delivery.', []],
  ])('%s', (text, expected) => {
    expect(bannedIn(text)).toEqual(expected);
  });

  it.each([
    ['an *old* word', ['*old*']],
    ['an _old_ word', ['_old_']],
    ['an <em>old</em> word', ['<em>']],
    ['**Bold** is fine, and so is snake_case_name, `_code_` and 2 * 3 * 4.', []],
  ])('%s', (text, expected) => {
    expect(italicsIn(text)).toEqual(expected);
  });
});

describe.each(PROSE)('%s', (path) => {
  it('uses none of the banned words', () => {
    expect(bannedIn(textOf(path))).toEqual([]);
  });

  it('has no italics', () => {
    expect(italicsIn(textOf(path))).toEqual([]);
  });
});

it('neither do the facts', () => {
  const texts = FACTS.map(({ statement, display, conflict = '', letter = '' }) =>
    [statement, display, conflict, letter].join(' '),
  );
  expect(texts.flatMap(bannedIn)).toEqual([]);
});
