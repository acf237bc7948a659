// @vitest-environment node
import { expect, it } from 'vitest';
import { withStepBoxes } from '../../../src/components/prose/steps.ts';

/** One step as it should come out. */
const step = (number: number, words: string) =>
  `<li id="c${number}"><label><span>${words}</span><input type="checkbox" name="c${number}"></label></li>`;

it('gives the items of a list their anchors and boxes, in order', () => {
  expect(withStepBoxes('<ol>\n<li>One <b>bold</b></li>\n<li>Two\nlines</li>\n</ol>')).toBe(
    `<ol>\n${step(1, 'One <b>bold</b>')}\n${step(2, 'Two\nlines')}\n</ol>`,
  );
});

it('counts beyond nine', () => {
  expect(withStepBoxes('<li>x</li>'.repeat(10))).toContain(step(9, 'x') + step(10, 'x'));
});

it('starts anew for every list it is given', () => {
  expect(withStepBoxes('<li>a</li>')).toBe(step(1, 'a'));
  expect(withStepBoxes('<li>b</li>')).toBe(step(1, 'b'));
});

it('touches nothing else', () => {
  for (const html of ['', '<p>text</p>', '<link href="x">', '&lt;li&gt;']) {
    expect(withStepBoxes(html)).toBe(html);
  }
});
