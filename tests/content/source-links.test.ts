import { expect, it } from 'vitest';
import { sourceLinks } from '../../src/components/reading/links.ts';
import { FACTS, namesIn, pageOf, QUESTIONS } from './content.ts';

const TERMS = namesIn('glossary', '.md').map((id) => {
  const { facts = [] } = pageOf(`glossary/${id}.md`).data;
  return { id, facts: facts as readonly string[] };
});

it.each([...QUESTIONS, ...TERMS])('no two sources of $id read the same', ({ facts }) => {
  const cited = FACTS.filter(({ id }) => facts.includes(id)).map(({ id, ...data }) => ({
    id,
    data,
  }));
  const labels = sourceLinks(cited as never).map(({ label }) => label);
  expect(labels.length).toBe(facts.length);
  expect(new Set(labels).size).toBe(labels.length);
});
