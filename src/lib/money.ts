declare const inCents: unique symbol;

/** An amount of US money in whole cents. Only this file makes one out of a bare number. */
export type Cents = number & { readonly [inCents]: true };

/** Amounts are exact up to here, far beyond the largest that a form accepts. */
const LARGEST = Number.MAX_SAFE_INTEGER;

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

/** `amount × factor`, rounded half away from zero: the one place where money is rounded to the nearest cent. */
export function times(amount: Cents, factor: number): Cents {
  return rounded(amount, factor);
}

/** `amount × factor`, rounded up to the next cent. */
export function timesRoundedUp(amount: Cents, factor: number): Cents {
  const product = exactProduct(amount, factor);
  return fromScaled(ceilDivide(product.value, product.scale));
}

/** `amount` rounded up to a whole multiple of `step`. */
export function roundUpTo(amount: Cents, step: Cents): Cents {
  return cents(Math.ceil(amount / step) * step);
}

/**
 * Splits `total` in proportion to `weights` so that the parts add up to it to the cent
 * (largest remainder; of equal remainders the earlier part gets the cent).
 * Weights must not be negative; if all are zero the first part takes everything.
 * @throws RangeError if there is no weight to give it to.
 */
export function allocate(total: Cents, weights: readonly number[]): Cents[] {
  if (weights.length === 0) throw new RangeError('nothing to allocate to');
  const whole = weights.reduce((a, b) => a + b, 0);
  if (whole === 0) return weights.map((_, index) => (index === 0 ? total : ZERO));
  const exact = weights.map((weight) => (total * weight) / whole);
  const parts = exact.map((share) => Math.floor(share + TIE));
  let missing = total - parts.reduce((a, b) => a + b, 0);
  const byRemainder = exact
    .map((share, index) => ({ index, remainder: share - (parts[index] ?? 0) }))
    .sort((a, b) => (Math.abs(a.remainder - b.remainder) < TIE ? a.index - b.index : b.remainder - a.remainder));
  for (const { index } of byRemainder) {
    if (missing <= 0) break;
    parts[index] = (parts[index] ?? 0) + 1;
    missing -= 1;
  }
  return parts.map(cents);
}

/** Shares that differ by less than this differ only by the noise of floating point. */
const TIE = 1e-6;

/** Factors are taken to twelve decimal places, so that 0.0145 means exactly 0.0145. */
const FACTOR_SCALE = 1_000_000_000_000;

function rounded(amount: number, factor: number): Cents {
  const { value, scale } = exactProduct(amount, factor);
  const half = scale / 2n;
  return fromScaled(value < 0n ? -((-value + half) / scale) : (value + half) / scale);
}

function exactProduct(a: number, b: number): { value: bigint; scale: bigint } {
  return { value: scaled(a) * scaled(b), scale: BigInt(FACTOR_SCALE) * BigInt(FACTOR_SCALE) };
}

function scaled(value: number): bigint {
  const whole = Math.trunc(value);
  return BigInt(whole) * BigInt(FACTOR_SCALE) + BigInt(Math.round((value - whole) * FACTOR_SCALE));
}

function ceilDivide(a: bigint, b: bigint): bigint {
  const quotient = a / b;
  return a % b > 0n ? quotient + 1n : quotient;
}

function fromScaled(value: bigint): Cents {
  if (value > BigInt(LARGEST) || value < -BigInt(LARGEST)) throw new RangeError('amount out of range');
  return cents(Number(value));
}
