import { ceilingOf, type Fraction, fraction, nearestOf } from './exact.ts';

declare const inCents: unique symbol;

/** An amount of US money in whole cents. Only this file makes one out of a bare number. */
export type Cents = number & { readonly [inCents]: true };

/**
 * A whole number of cents.
 * @throws RangeError if `value` is not an integer that a double holds exactly.
 */
export function cents(value: number): Cents {
  if (!Number.isSafeInteger(value)) throw new RangeError(`not a whole number of cents: ${value}`);
  return (value === 0 ? 0 : value) as Cents;
}

/** No money. */
export const ZERO: Cents = cents(0);

/** The largest amount that any field or file may hold: $100,000,000. */
export const MAX_AMOUNT: Cents = cents(100_000_000_00);

/** Dollars, rounded half away from zero to the cent. `dollars(0.145)` is 15 cents. */
export function dollars(value: number): Cents {
  return cents(nearestOf(value, 100));
}

/** The same amount in dollars, for output only. */
export function inDollars(amount: Cents): number {
  return amount / 100;
}

/** The sum of any number of amounts; nothing sums to zero. */
export function sum(amounts: Iterable<Cents>): Cents {
  let total = 0;
  for (const amount of amounts) total += amount;
  return cents(total);
}

/** `a + b`, in cents. */
export function add(a: Cents, b: Cents): Cents {
  return cents(a + b);
}

/** `a − b`, in cents. */
export function subtract(a: Cents, b: Cents): Cents {
  return cents(a - b);
}

/** The amount without its sign. */
export function sizeOf(amount: Cents): Cents {
  return cents(Math.abs(amount));
}

/** `amount × factor`, rounded to the nearest cent, half away from zero. */
export function times(amount: Cents, factor: number): Cents {
  return cents(nearestOf(amount, factor));
}

/**
 * `amount × part ÷ whole`, rounded once, half away from zero.
 * @throws RangeError if `whole` is zero or the answer is too large to be exact.
 */
export function portion(amount: Cents, part: number, whole: number): Cents {
  return cents(nearestOf(amount, part, whole));
}

/** An answer beyond a trillion dollars answers nobody. */
const LARGEST_ANSWER: Cents = cents(1e14);

/** The same, or null where that has no answer that could be paid: a `whole` of nothing, or more than a trillion dollars. */
export function payablePortion(amount: Cents, part: number, whole: number): Cents | null {
  if (whole <= 0 || (amount * part) / whole > LARGEST_ANSWER) return null;
  return portion(amount, part, whole);
}

/**
 * `amount ÷ divisor`, rounded up to the next cent.
 * @throws RangeError if `divisor` is zero or the answer is too large to be exact.
 */
export function dividedRoundedUp(amount: Cents, divisor: number): Cents {
  return cents(ceilingOf(amount, 1, divisor));
}

/**
 * `amount` rounded up to a whole multiple of `step`.
 * @throws RangeError if `step` is not above zero.
 */
export function roundUpTo(amount: Cents, step: Cents): Cents {
  if (step <= 0) throw new RangeError(`no multiples of ${step}`);
  const over = amount % step;
  return cents(over > 0 ? amount - over + step : amount - over);
}

/**
 * Splits `total` in proportion to `weights` so that the parts add up to it to the cent
 * (largest remainder; of equal remainders the earlier part gets the cent).
 * If all weights are zero the first part takes everything.
 * @throws RangeError if there is no weight to give it to, or a weight is negative or not a number.
 */
export function allocate(total: Cents, weights: readonly number[]): Cents[] {
  if (weights.length === 0) throw new RangeError('nothing to allocate to');
  if (!weights.every((weight) => weight >= 0)) throw new RangeError('a weight is negative');
  if (total < 0) return allocate(cents(-total), weights).map((part) => cents(-part));
  if (weights.every((weight) => weight === 1)) return equalParts(total, weights.length);
  const shares = wholeShares(weights);
  const whole = shares.reduce((a, b) => a + b, 0n);
  if (whole === 0n) return weights.map((_, index) => (index === 0 ? total : ZERO));
  const products = shares.map((share) => BigInt(total) * share);
  const missing = total - Number(products.reduce((parts, share) => parts + share / whole, 0n));
  const lucky = new Set(byRemainder(products, whole).slice(0, missing));
  return products.map((share, index) => cents(Number(share / whole) + (lucky.has(index) ? 1 : 0)));
}

/** Twelve months of base, for example; of equal remainders the earlier parts get the cents. */
function equalParts(total: Cents, count: number): Cents[] {
  const missing = total % count;
  const least = (total - missing) / count;
  return Array.from({ length: count }, (_, index) => cents(index < missing ? least + 1 : least));
}

/** The places in `products`, the largest remainder first; equal ones keep their order. */
function byRemainder(products: readonly bigint[], whole: bigint): number[] {
  return products
    .map((share, index) => ({ index, remainder: share % whole }))
    .sort((a, b) => Number(b.remainder - a.remainder))
    .map(({ index }) => index);
}

/** The same proportions in whole numbers. */
function wholeShares(weights: readonly number[]): bigint[] {
  const fractions = weights.map(fraction);
  const common = fractions.reduce((a, { bottom }) => (bottom > a ? bottom : a), 1n);
  return fractions.map(({ top, bottom }: Fraction) => top * (common / bottom));
}
