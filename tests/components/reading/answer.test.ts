// @vitest-environment node
import { expect, test } from 'vitest';
import { answersIn } from '../../../src/components/reading/answer.ts';

test('answers are taken from where a tool gives them, as sentences', () => {
  const html =
    '<div class="answer"><p class="verdict">Ask for <b>bonus</b></p><p>Why.</p></div><p class="verdict" id="x">36 months.</p>';
  expect(answersIn(html)).toEqual(['Ask for bonus.', '36 months.']);
  expect(answersIn('<p>none</p><p class="verdict"></p>')).toEqual([]);
});
