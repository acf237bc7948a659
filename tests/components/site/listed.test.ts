import { expect, test } from 'vitest';
import { listed } from '../../../src/components/site/listed.ts';

test('lists links with nothing but the separator between them', () => {
  const links = [
    { href: '/faq/#a', label: 'One' },
    { href: '/b/', label: 'Two', note: 'A' },
  ];
  expect(listed(links)).toBe('<a href="/faq/#a">One</a>, <a href="/b/">Two</a> (A)');
  expect(listed(links, '; ')).toContain('</a>; <a');
  expect(listed([])).toBe('');
});

test('escapes what would be read as HTML', () => {
  expect(listed([{ href: '/?a="b"&c', label: 'A < B & C', note: '<b>' }])).toBe(
    '<a href="/?a=&quot;b&quot;&amp;c">A &lt; B &amp; C</a> (&lt;b&gt;)',
  );
});
