// @vitest-environment node
import { expect, test } from 'vitest';
import { withoutRemark } from '../../../src/components/prose/letter.ts';

test('parts a clause from the remark on it', () => {
  const html = '<p>Paid monthly.</p>\n<div class="remark"><p>Ask when.</p></div>';
  expect(withoutRemark(html)).toEqual({
    wording: '<p>Paid monthly.</p>\n',
    remark: '<div class="remark"><p>Ask when.</p></div>',
  });
});

test('a clause may stand without a remark', () => {
  expect(withoutRemark('<p>At will.</p>')).toEqual({ wording: '<p>At will.</p>', remark: '' });
});
