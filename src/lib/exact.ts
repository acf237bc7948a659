/**
 * Exact arithmetic on the decimals that numbers stand for: 0.0145 is 145/10000, and the noise of 0.1 + 0.2 is gone.
 * Whole numbers that a double holds exactly do most of the work; what is too large for them goes through BigInt.
 */

/** `a × b ÷ c`, rounded to the nearest whole number, half away from zero. */
export function nearestOf(a: number, b: number, c = 1): number {
  const small = smallFraction(a, b, c);
  return small ? nearestSmall(small) : fromWhole(nearest(fractionOf(a, b, c)));
}

/** `a × b ÷ c`, rounded up to a whole number. */
export function ceilingOf(a: number, b: number, c = 1): number {
  const small = smallFraction(a, b, c);
  return small ? ceilingSmall(small) : fromWhole(ceiling(fractionOf(a, b, c)));
}

/** A fraction whose parts are whole numbers that a double holds exactly; `bottom` is above zero. */
interface Small {
  readonly top: number;
  readonly bottom: number;
}

/** Decimals up to here are taken as they are. */
const SCALE = 1_000_000;
/** A double holds every decimal of so many digits. */
const DIGITS = 15;

function smallFraction(a: number, b: number, c: number): Small | null {
  const [inA, inB, inC] = [scaleOf(a), scaleOf(b), scaleOf(c)];
  const top = Math.round(a * inA) * Math.round(b * inB) * inC;
  const bottom = Math.round(c * inC) * inA * inB;
  if (!Number.isSafeInteger(top) || !Number.isSafeInteger(bottom) || bottom === 0) return null;
  return bottom < 0 ? { top: -top, bottom: -bottom } : { top, bottom };
}

/** What makes a whole number of it, or NaN where that takes more than six decimals. */
function scaleOf(value: number): number {
  if (Number.isInteger(value)) return 1;
  const scaled = Math.round(value * SCALE);
  return scaled / SCALE === value && Math.abs(scaled) < 10 ** DIGITS ? SCALE : Number.NaN;
}

function nearestSmall({ top, bottom }: Small): number {
  const over = top % bottom;
  const whole = (top - over) / bottom;
  return 2 * Math.abs(over) >= bottom ? whole + Math.sign(top) : whole;
}

function ceilingSmall({ top, bottom }: Small): number {
  const over = top % bottom;
  const whole = (top - over) / bottom;
  return over > 0 ? whole + 1 : whole;
}

/** An exact number; `bottom` is a power of ten until one is divided by another, and never zero. */
export interface Fraction {
  readonly top: bigint;
  readonly bottom: bigint;
}

/**
 * The decimal that a double stands for, to fifteen significant digits; whole numbers are taken as they are.
 * @throws RangeError if it is not finite.
 */
export function fraction(value: number): Fraction {
  if (Number.isInteger(value)) return { top: BigInt(value), bottom: 1n };
  if (!Number.isFinite(value)) throw new RangeError(`not a number to calculate with: ${value}`);
  const written = value.toExponential(DIGITS - 1);
  const end = written.indexOf('e');
  const top = BigInt(written.slice(0, end).replace('.', ''));
  const places = DIGITS - 1 - Number(written.slice(end + 1));
  return places >= 0
    ? { top, bottom: powerOfTen(places) }
    : { top: top * powerOfTen(-places), bottom: 1n };
}

const POWERS = Array.from({ length: 40 }, (_, power) => 10n ** BigInt(power));

function powerOfTen(power: number): bigint {
  return POWERS[power] ?? 10n ** BigInt(power);
}

function fractionOf(a: number, b: number, c: number): Fraction {
  const [inA, inB, inC] = [fraction(a), fraction(b), fraction(c)];
  if (inC.top === 0n) throw new RangeError('division by zero');
  const sign = inC.top < 0n ? -1n : 1n;
  return {
    top: sign * inA.top * inB.top * inC.bottom,
    bottom: sign * inC.top * inA.bottom * inB.bottom,
  };
}

function nearest({ top, bottom }: Fraction): bigint {
  const half = top < 0n ? -bottom : bottom;
  return (2n * top + half) / (2n * bottom);
}

function ceiling({ top, bottom }: Fraction): bigint {
  const whole = top / bottom;
  return top % bottom > 0n ? whole + 1n : whole;
}

const LARGEST = BigInt(Number.MAX_SAFE_INTEGER);

function fromWhole(value: bigint): number {
  if (value > LARGEST || value < -LARGEST) throw new RangeError('amount out of range');
  return Number(value);
}
