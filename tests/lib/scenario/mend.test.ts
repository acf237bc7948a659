import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withoutWrong } from '../../../src/lib/scenario/mend.ts';
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
