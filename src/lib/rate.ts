declare const asRatio: unique symbol;

/** A proportion as a ratio: 22 % is 0.22. Only this file makes one out of a bare number. */
export type Rate = number & { readonly [asRatio]: true };

/**
 * A ratio, not a percentage.
 * @throws RangeError if it is not finite.
 */
export function rate(ratio: number): Rate {
  if (!Number.isFinite(ratio)) throw new RangeError(`not a rate: ${ratio}`);
  return (ratio === 0 ? 0 : ratio) as Rate;
}

/** `percent(22)` is 0.22, rounded to twelve decimals so that 6.2 % is 0.062 and nothing else. */
export function percent(value: number): Rate {
  return rate(Math.round(value * 1e10) / 1e12);
}

/** The same rate in percent, for output only, free of floating-point noise. */
export function inPercent(value: Rate): number {
  return Math.round(value * 1e12) / 1e10;
}

/** What is left of the whole: 1 − `value`, free of floating-point noise. */
export function complement(value: Rate): Rate {
  return percent(100 - inPercent(value));
}

/** Nothing of it: 0. */
export const NONE: Rate = rate(0);
/** All of it: 1. */
export const WHOLE: Rate = rate(1);
