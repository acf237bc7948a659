/** A place in something larger: how to read it, and the whole with another value in that place. */
export interface Lens<Whole, Part> {
  readonly get: (whole: Whole) => Part;
  readonly set: (whole: Whole, part: Part) => Whole;
}

/** The whole itself: where every path starts. */
export function all<Whole>(): Lens<Whole, Whole> {
  return { get: (whole) => whole, set: (_, part) => part };
}

/** One field further in. */
export function field<Whole, Part, Key extends keyof Part>(
  { get, set }: Lens<Whole, Part>,
  key: Key,
): Lens<Whole, Part[Key]> {
  return {
    get: (whole) => get(whole)[key],
    set: (whole, value) => set(whole, { ...get(whole), [key]: value }),
  };
}

/** Every place of a list, as `list` holds them. */
export function items<Whole, Item>(
  { get, set }: Lens<Whole, readonly Item[]>,
  list: readonly Item[],
): Lens<Whole, Item>[] {
  return list.map((item, index) => ({
    get: (whole) => get(whole)[index] ?? item,
    set: (whole, value) => set(whole, get(whole).with(index, value)),
  }));
}
