declare const inCents: unique symbol;

/** An amount of US money in whole cents. Only this file makes one out of a bare number. */
export type Cents = number & { readonly [inCents]: true };

/** Amounts are exact up to here, far beyond the largest that a form accepts. */
const LARGEST = BigInt(Number.MAX_SAFE_INTEGER);

/**
 * A whole number of cents.
 * @throws RangeError if `value` is not an integer that a double holds exactly.
 */
export function cents(value: number): Cents {
  if (!Number.isSafeInteger(value)) throw new RangeError(`not a whole number of cents: ${value}`);
  return (value === 0 ? 0 : value) as Cents;
}

export const ZERO: Cents = cents(0);

/** The largest amount that any field or file may hold: $100,000,000 (shared/design numbers). */
export const MAX_AMOUNT: Cents = cents(100_000_000_00);

/** Dollars, rounded half away from zero to the cent. `dollars(0.145)` is 15 cents. */
export function dollars(value: number): Cents {
  return rounded(value, 100);
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

export function add(a: Cents, b: Cents): Cents {
  return cents(a + b);
}

export function subtract(a: Cents, b: Cents): Cents {
  return cents(a - b);
}

/** `amount × factor`, rounded to the nearest cent, half away from zero. */
export function times(amount: Cents, factor: number): Cents {
  return rounded(amount, factor);
}

/**
 * `amount × part ÷ whole`, rounded once, half away from zero.
 * @throws RangeError if `whole` is zero or the answer is too large to be exact.
 */
export function portion(amount: Cents, part: number, whole: number): Cents {
  return nearest(quotient(product(exact(amount), exact(part)), exact(whole)));
}

/**
 * `amount ÷ divisor`, rounded up to the next cent.
 * @throws RangeError if `divisor` is zero or the answer is too large to be exact.
 */
export function dividedRoundedUp(amount: Cents, divisor: number): Cents {
  return ceiling(quotient(exact(amount), exact(divisor)));
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
  const fractions = weights.map(exact);
  const common = fractions.reduce((a, { bottom }) => (bottom > a ? bottom : a), 1n);
  return fractions.map(({ top, bottom }) => top * (common / bottom));
}

/** An exact number; `bottom` is a power of ten until one is divided by another, and never zero. */
interface Fraction {
  readonly top: bigint;
  readonly bottom: bigint;
}

/**
 * The decimal that a double stands for, to fifteen significant digits: 0.0145 is exactly 145/10000,
 * and the noise of 0.1 + 0.2 is gone. Whole numbers are taken as they are.
 */
function exact(value: number): Fraction {
  if (!Number.isFinite(value)) throw new RangeError(`not a number to calculate with: ${value}`);
  const clean = Number.isInteger(value) ? value : Number(value.toPrecision(15));
  if (Number.isInteger(clean)) return { top: BigInt(clean), bottom: 1n };
  const [digits = '', exponent = ''] = clean.toExponential(14).split('e');
  return { top: BigInt(digits.replace('.', '')), bottom: 10n ** BigInt(14 - Number(exponent)) };
}

function product(a: Fraction, b: Fraction): Fraction {
  return { top: a.top * b.top, bottom: a.bottom * b.bottom };
}

function quotient(a: Fraction, b: Fraction): Fraction {
  if (b.top === 0n) throw new RangeError('division by zero');
  const sign = b.top < 0n ? -1n : 1n;
  return { top: sign * a.top * b.bottom, bottom: sign * a.bottom * b.top };
}

function rounded(amount: number, factor: number): Cents {
  return nearest(product(exact(amount), exact(factor)));
}

function nearest({ top, bottom }: Fraction): Cents {
  const half = top < 0n ? -bottom : bottom;
  return fromWhole((2n * top + half) / (2n * bottom));
}

function ceiling({ top, bottom }: Fraction): Cents {
  const whole = top / bottom;
  return fromWhole(top % bottom > 0n ? whole + 1n : whole);
}

function fromWhole(value: bigint): Cents {
  if (value > LARGEST || value < -LARGEST) throw new RangeError('amount out of range');
  return cents(Number(value));
}
