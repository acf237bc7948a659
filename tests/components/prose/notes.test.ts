// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { explains, factsCited, noteOf, notesOf } from '../../../src/components/prose/notes.ts';

const MDX = `It is <Fact id="supplemental-rate" />, and that is all.<Cite id="medicare-rate" />
<Point id="v1">Again <Fact id="supplemental-rate" /> and <Fact  id="spaced" />.</Point>
<Cite id="ab-692" /><BreakEven bonus={1} rise={2} />`;

describe('the facts that a page cites', () => {
  it('are numbered by first mention, each once', () => {
    expect(factsCited(MDX)).toEqual(['supplemental-rate', 'medicare-rate', 'ab-692']);
  });

  it('are none in plain prose', () => {
    expect(factsCited('A fact id="x", and <Point id="v1">.')).toEqual([]);
    expect(factsCited('')).toEqual([]);
  });
});

describe('a note', () => {
  const notes = () => notesOf('<Fact id="a" /> <Cite id="b" />');

  it('has the number of its fact’s first mention', () => {
    expect(noteOf(notes(), 'a').number).toBe(1);
    expect(noteOf(notes(), 'b').number).toBe(2);
  });

  it('is printed by the first citation to be rendered, and pointed to by the others', () => {
    const page = notes();
    expect(noteOf(page, 'b')).toEqual({ number: 2, prints: true });
    expect(noteOf(page, 'b')).toEqual({ number: 2, prints: false });
    expect(noteOf(page, 'a')).toEqual({ number: 1, prints: true });
    expect(noteOf(page, 'b')).toEqual({ number: 2, prints: false });
  });

  it('belongs to one page', () => {
    expect(noteOf(notes(), 'a').prints).toBe(true);
    expect(noteOf(notes(), 'a').prints).toBe(true);
  });

  it('is refused on a page that does not know it, and leaves no trace', () => {
    const page = notes();
    expect(() => noteOf(page, 'c')).toThrow('the page does not know that it cites “c”');
    expect(() => noteOf(undefined, 'a')).toThrow('the page does not know that it cites “a”');
    expect([...page.printed]).toEqual([]);
  });
});

describe('the meaning of a term', () => {
  it('is printed once on a page', () => {
    const page = notesOf('');
    expect([explains(page, 'rsu'), explains(page, 'rsu'), explains(page, 'band')]).toEqual([
      true,
      false,
      true,
    ]);
    expect(explains(notesOf(''), 'rsu')).toBe(true);
  });

  it('is refused where nobody counts', () => {
    expect(() => explains(undefined, 'rsu')).toThrow('“rsu”');
  });
});
