import { describe, expect, it } from 'vitest';
import { FACTS, textOf } from '../content.ts';
import { faultsOf, italicsIn, repeatedIn } from './rules.ts';
import { blocksOf, FILES, placeOf } from './text.ts';

/** The words that a text is faulted for. */
const found = (text: string) =>
  [...faultsOf(text), ...repeatedIn(text)]
    .toSorted((a, b) => a.at - b.at)
    .map(({ message }) => /“(.*?)”/.exec(message)?.[1]);

describe('would notice', () => {
  it.each([
    ['It is very good, just navigate to it.', ['very', 'just', 'navigate']],
    ['Unlock a robust game-changer and delve in.', ['Unlock', 'robust', 'game-changer', 'delve']],
    ['They leveraged it, crucially, to leverage it.', ['leveraged', 'crucially', 'to leverage']],
    ['Studies show that experts agree.', ['Studies show', 'experts agree']],
    ['He or she talks the guys into it.', ['He or she', 'guys']],
    ['An under-levelled offer in your favour', ['under-levelled', 'favour']],
    [
      'A rise in base, paid in instalments towards April',
      ['rise in base', 'instalments', 'towards'],
    ],
    ['Ask for the the bonus', ['the the']],
    ['Recognise the organisation’s defence.', ['Recognise', 'organisation', 'defence']],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it.each([
    'You can leverage it.',
    'Every adjustment is justified; leverage lies in delivery.',
    'The share price may rise, and the color of money is green.',
    'He had had an offer. I know that that is so.',
    'An hour of labor, four hours of your own, a raise in May.',
    'Underleveled offers, traveled miles, canceled calls, a license, an offense.',
    'Promise, precise, exercise, advise, otherwise, revise and surprise stay as they are.',
  ])('nothing in: %s', (text) => {
    expect(found(text)).toEqual([]);
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

describe.each(FILES)('%s', (path) => {
  it('has none of the words that the rules are against, and no word twice', () => {
    const faults = blocksOf(path).flatMap((block) =>
      [...faultsOf(block.text), ...repeatedIn(block.text)].map(
        ({ at, message }) => `${placeOf(path, block, at)} ${message}`,
      ),
    );
    expect(faults).toEqual([]);
  });

  it('has no italics, for which there is no font', () => {
    expect(italicsIn(textOf(path))).toEqual([]);
  });
});

it('neither have the facts', () => {
  const faults = FACTS.flatMap(
    ({ id, statement, display, conflict = '', limits = '', letter = '' }) =>
      [statement, display, conflict, limits, letter]
        .flatMap((text) => faultsOf(text))
        .map(({ message }) => `src/content/facts/${id}.json ${message}`),
  );
  expect(faults).toEqual([]);
});
