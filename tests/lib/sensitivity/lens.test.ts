import { describe, expect, it } from 'vitest';
import { all, field, items } from '../../../src/lib/sensitivity/lens.ts';

interface House {
  readonly address: { readonly street: string; readonly number: number };
  readonly rooms: readonly { readonly size: number }[];
}

const HOUSE: House = {
  address: { street: 'Pike Street', number: 1 },
  rooms: [{ size: 20 }, { size: 12 }],
};
const house = all<House>();

describe('a lens', () => {
  it('holds the whole', () => {
    const other = { ...HOUSE, rooms: [] };
    expect(house.get(HOUSE)).toBe(HOUSE);
    expect(house.set(HOUSE, other)).toBe(other);
  });

  it('holds a field of a field, and leaves the rest as it is', () => {
    const number = field(field(house, 'address'), 'number');
    expect(number.get(HOUSE)).toBe(1);
    const moved = number.set(HOUSE, 7);
    expect(moved).toEqual({ ...HOUSE, address: { street: 'Pike Street', number: 7 } });
    expect(moved.rooms).toBe(HOUSE.rooms);
    expect(HOUSE.address.number).toBe(1);
  });

  it('holds each item of a list', () => {
    const sizes = items(field(house, 'rooms'), HOUSE.rooms).map((room) => field(room, 'size'));
    expect(sizes.map((size) => size.get(HOUSE))).toEqual([20, 12]);
    const first = sizes.map((size) => size.set(HOUSE, 15).rooms.map((room) => room.size));
    expect(first).toEqual([
      [15, 12],
      [20, 15],
    ]);
    const [one, two] = sizes;
    const both = two?.set(one?.set(HOUSE, 1) ?? HOUSE, 2) ?? HOUSE;
    expect(sizes.map((size) => size.get(both))).toEqual([1, 2]);
  });
});
