// @vitest-environment node
import { expect, test } from 'vitest';
import { article, faqPage, printed, termSet } from '../../../src/components/site/structured.ts';

const URL_HERE = new URL('https://here/guidance/level-first/');

test('an article says what it is, when it was read last, and whose it is', () => {
  const text = { title: 'Level first', description: 'Why.', reviewed: new Date('2026-11-25') };
  expect(article(text, URL_HERE)).toMatchObject({
    '@type': 'Article',
    headline: 'Level first',
    dateModified: '2026-11-25',
    mainEntityOfPage: 'https://here/guidance/level-first/',
    publisher: { name: 'Easiest Yes', url: 'https://here/' },
  });
});

test('questions have their short answers', () => {
  expect(faqPage([{ question: 'Why?', short: 'So.' }])['mainEntity']).toEqual([
    { '@type': 'Question', name: 'Why?', acceptedAnswer: { '@type': 'Answer', text: 'So.' } },
  ]);
});

test('terms have their own addresses', () => {
  const terms = [{ id: 'rsu', term: 'RSU', short: 'A promise.' }];
  expect(termSet(terms, new URL('https://here/glossary/'))['hasDefinedTerm']).toEqual([
    {
      '@type': 'DefinedTerm',
      name: 'RSU',
      description: 'A promise.',
      url: 'https://here/glossary/#rsu',
    },
  ]);
});

test('nothing in it ends the script that it stands in', () => {
  const text = printed({ name: '</script><b>' });
  expect(text).not.toContain('<');
  expect(JSON.parse(text)).toEqual({ name: '</script><b>' });
});
