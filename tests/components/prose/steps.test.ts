// @vitest-environment node
import { expect, it } from 'vitest';
import { withStepIds } from '../../../src/components/prose/steps.ts';

it('gives the items of a list their anchors, in order', () => {
  expect(withStepIds('<ol>\n<li>One <b>bold</b></li>\n<li>Two</li>\n</ol>')).toBe(
    '<ol>\n<li id="c1">One <b>bold</b></li>\n<li id="c2">Two</li>\n</ol>',
  );
});

it('counts beyond nine', () => {
  expect(withStepIds('<li>x</li>'.repeat(10))).toMatch(/<li id="c9">x<\/li><li id="c10">x<\/li>$/);
});

it('starts anew for every list it is given', () => {
  expect(withStepIds('<li>a</li>')).toBe('<li id="c1">a</li>');
  expect(withStepIds('<li>b</li>')).toBe('<li id="c1">b</li>');
});

it('touches nothing else', () => {
  for (const html of ['', '<p>text</p>', '<link href="x">', '&lt;li&gt;']) {
    expect(withStepIds(html)).toBe(html);
  }
});
