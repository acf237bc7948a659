import { describe, expect, it } from 'vitest';
import { FACTS, figuresIn, jsonOf, namesIn, pageOf, paragraphsOf, textOf } from './content.ts';
import { FILES } from './prose/text.ts';

const TERMS = namesIn('glossary', '.md').map((id) => {
  const { data, body } = pageOf(`glossary/${id}.md`);
  return { id, body, ...data } as {
    id: string;
    term: string;
    also: readonly string[];
    short: string;
    facts: readonly string[];
    related: readonly string[];
    body: string;
  };
});

describe('the terms', () => {
  it('each have their own name, which no other has as another name', () => {
    const names = TERMS.map(({ term }) => term.toLowerCase());
    expect(new Set(names).size).toBe(names.length);
    const clashes = TERMS.flatMap(({ id, also = [] }) =>
      also.filter((name) => names.includes(name.toLowerCase())).map((name) => `${id}: ${name}`),
    );
    expect(clashes).toEqual([]);
  });

  it('stand under addresses that no letter of the alphabet takes', () => {
    expect(TERMS.filter(({ id }) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id))).toEqual([]);
    expect(TERMS.filter(({ id }) => id.startsWith('letter-'))).toEqual([]);
  });
});

describe.each(TERMS)('$id', ({ id, short, body, facts = [], related = [] }) => {
  it('is explained in one sentence, and then at more length', () => {
    expect(short.match(/[.?!](?=\s|$)/g)).toHaveLength(1);
    expect(body.trim().length).toBeGreaterThan(40);
  });

  it('gives no figure that is neither one of its facts nor an example', () => {
    const known = facts.flatMap((fact) =>
      figuresIn(jsonOf<{ display: string }>(`facts/${fact}.json`).display),
    );
    const claims = [short, ...paragraphsOf(body)].filter(
      (paragraph) => !/\b(example|suppose)\b/i.test(paragraph),
    );
    expect(claims.flatMap(figuresIn).filter((figure) => !known.includes(figure))).toEqual([]);
  });

  it('does not send the reader in a circle of one', () => {
    expect(related).not.toContain(id);
    expect(new Set(related).size).toBe(related.length);
  });
});

describe('what prose refers to is there', () => {
  const uses = FILES.flatMap((path) =>
    [...textOf(path).matchAll(/<(Fact|Cite|Term) id="([^"]*)"/g)].map(({ 1: tag, 2: id = '' }) => ({
      path,
      tag,
      id,
    })),
  );

  it('facts', () => {
    const known = new Set(FACTS.map(({ id }) => id));
    const missing = uses.filter(({ tag, id }) => tag !== 'Term' && !known.has(id));
    expect(missing).toEqual([]);
  });

  it('terms', () => {
    const known = new Set(TERMS.map(({ id }) => id));
    const missing = uses.filter(({ tag, id }) => tag === 'Term' && !known.has(id));
    expect(missing, 'add src/content/glossary/<id>.md, or take the tag away').toEqual([]);
  });
});
