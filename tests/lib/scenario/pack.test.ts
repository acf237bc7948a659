import { randomBytes } from 'node:crypto';
import { deflateSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MOST_CODE, MOST_TEXT, packed, unpacked } from '../../../src/lib/scenario/pack.ts';

describe('a packed text', () => {
  it('unpacks to itself, whatever it is', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme' }), async (text) => {
        expect(await unpacked(await packed(text))).toBe(text);
      }),
    );
  });

  it('uses only letters that an address may hold', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string(), async (text) => {
        expect(await packed(text)).toMatch(/^[\w-]+$/);
      }),
    );
  });

  it('with one letter changed is found out, and never becomes another text', async () => {
    const text = JSON.stringify({ offer: { base: 176_000, role: 'Product Manager' } });
    const code = await packed(text);
    const letters = fc.constantFrom(...'ABCxyz019-_');
    await fc.assert(
      fc.asyncProperty(fc.nat(code.length - 1), letters, async (at, letter) => {
        const changed = code.slice(0, at) + letter + code.slice(at + 1);
        expect([null, text]).toContain(await unpacked(changed));
      }),
    );
  });

  it('cut short, or drawn out, is found out', async () => {
    const code = await packed('{"offer":{"base":176000}}');
    for (let length = 0; length < code.length; length += 1)
      expect(await unpacked(code.slice(0, length))).toBeNull();
    expect(await unpacked(`${code}AAAA`)).toBeNull();
  });

  it('of a small code that holds too much is refused', async () => {
    const bomb = await packed('0'.repeat(MOST_TEXT + 1));
    expect(bomb.length).toBeLessThan(MOST_CODE);
    expect(await unpacked(bomb)).toBeNull();
  });

  it('may be as long as is accepted, and have letters of several bytes anywhere', async () => {
    const longest = '0'.repeat(MOST_TEXT);
    expect(await unpacked(await packed(longest))).toBe(longest);
    const euros = '€'.repeat(200_000);
    expect(await unpacked(await packed(euros))).toBe(euros);
  });

  it('that is no text is refused', async () => {
    const code = deflateSync(Uint8Array.of(0x7b, 0xff, 0x7d)).toString('base64url');
    expect(await unpacked(code)).toBeNull();
  });

  it('whose code is longer than any link is refused', async () => {
    // Of random letters nothing much can be packed away.
    const code = await packed(randomBytes(90_000).toString('base64'));
    expect(code.length).toBeGreaterThan(MOST_CODE);
    expect(await unpacked(code)).toBeNull();
  });

  it('that is too long is not even looked at', async () => {
    expect(await unpacked('A'.repeat(MOST_CODE + 1))).toBeNull();
  });
});
