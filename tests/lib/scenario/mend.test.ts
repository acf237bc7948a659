import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readable, withoutWrong } from '../../../src/lib/scenario/mend.ts';
import { readScenario } from '../../../src/lib/scenario/read.ts';

const about = (...paths: string[]) => paths.map((path) => ({ path, message: 'is wrong' }));

describe('without what is wrong', () => {
  it('keeps the rest', () => {
    const input = { offer: { base: -1, role: 'PM' }, stray: 1 };
    expect(withoutWrong(input, about('offer.base', 'stray'))).toEqual({ offer: { role: 'PM' } });
  });

  it('takes the right items out of a list, in whatever order they are named', () => {
    const items = Array.from({ length: 12 }, (_, id) => ({ id }));
    const mended = withoutWrong({ items }, about('items[2]', 'items[10]', 'items[3].id'));
    expect(mended).toEqual({
      items: [0, 1, 3, 4, 5, 6, 7, 8, 9, 11].map((id) => (id === 3 ? {} : { id })),
    });
  });

  it('leaves what it cannot find', () => {
    const input = { offer: { base: 1 } };
    expect(withoutWrong(input, about('ask.room', 'offer.base.more', ''))).toEqual(input);
  });

  it('does not stumble over anything', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.array(fc.string()), (input, paths) => {
        expect(() => withoutWrong(input, about(...paths))).not.toThrow();
      }),
    );
  });

  it('makes a scenario with a few mistakes readable', () => {
    const input = {
      offer: { base: 150_000, level: 'L99' },
      transition: { items: [{ kind: 'relocation' }, { kind: 'relocation', amount: 5 }] },
    };
    const read = readScenario(input);
    if (read.state === 'valid') throw new Error('nothing is wrong');
    const mended = withoutWrong(input, read.problems);
    expect(mended).toEqual({
      offer: { base: 150_000 },
      transition: { items: [{ kind: 'relocation' }, { kind: 'relocation', amount: 5 }] },
    });
  });
});

describe('as much as can be read', () => {
  /** Finds one wrong name at a time, the earliest first. */
  const read = (input: unknown) => {
    const wrong = Object.keys(input as object)
      .filter((name) => name.startsWith('x'))
      .sort()[0];
    return wrong === undefined
      ? { state: 'valid' as const, value: input }
      : { state: 'invalid' as const, problems: about(wrong) };
  };

  it('is what is left once nothing is wrong', () => {
    expect(readable({ a: 1 }, read)).toEqual({ a: 1 });
    expect(readable({ a: 1, x1: 1, x2: 1, x3: 1, x4: 1 }, read)).toEqual({ a: 1 });
  });

  it('is nothing where nothing is left, or where there is no end of what is wrong', () => {
    expect(readable({ x1: 1 }, read)).toBeNull();
    expect(readable({}, read)).toBeNull();
    expect(readable({ a: 1, x1: 1, x2: 1, x3: 1, x4: 1, x5: 1 }, read)).toBeNull();
    expect(readable([], read)).toBeNull();
    const any = (input: unknown) => ({ state: 'valid' as const, value: input });
    expect(readable(7, any)).toBe(7);
    expect(readable(null, any)).toBeNull();
  });
});
