/**
 * The same function, which is asked about an object only once: for speed, where one of many parts changes. What it
 * computes must follow from the object alone.
 */
export function remembering<Key extends object, Value>(
  compute: (key: Key) => Value,
): (key: Key) => Value {
  const known = new WeakMap<Key, Value>();
  return (key) => {
    const before = known.get(key);
    if (before !== undefined) return before;
    const value = compute(key);
    known.set(key, value);
    return value;
  };
}
