import { type Cents, cents, MAX_AMOUNT } from './money.ts';
import { percent, type Rate } from './rate.ts';

/** Why a text was not understood. The words for it live beside the field. */
export type ParseProblem =
  | 'not-a-number'
  | 'negative'
  | 'too-large'
  | 'too-small'
  | 'too-precise'
  | 'ambiguous'
  | 'not-whole';

/** Empty, invalid and zero are three different things. */
export type Parsed<T> =
  | { readonly state: 'empty' }
  | { readonly state: 'valid'; readonly value: T }
  | { readonly state: 'invalid'; readonly problem: ParseProblem };

export interface Limits {
  readonly min: number;
  readonly max: number;
}

const MULTIPLES: Readonly<Record<string, number>> = { k: 3, m: 6 };

/** A number with optional thousands groups and optional decimals, nothing else. */
const PLAIN = /^(?:\d+|\d{1,3}(?:,\d{3})+|\d{1,3}(?:'\d{3})+|\d{1,3}(?: \d{3})+)?(?:\.(\d*))?$/;

/** Two groups of digits whose separator means thousands here and decimals elsewhere: `1,5`, `12,34`, `1.234,56`. */
const FOREIGN_DECIMALS = /^\d+,\d{1,2}$|^\d{1,3}(?:\.\d{3})+(?:,\d*)?$/;

/**
 * Reads an amount of dollars as people type it: `$185,000`, `185k`, `1.2m`, `185 000`, `USD 90`.
 * A comma that could be a decimal point is refused rather than guessed.
 */
export function parseMoney(
  text: string,
  limits: Limits = { min: 0, max: MAX_AMOUNT },
): Parsed<Cents> {
  const typed = tidy(text)
    .replace(/^(?:us\$|usd|\$)\s*/i, '')
    .replace(/\s*(?:usd|dollars?)$/i, '');
  return parseNumber(text, typed, 2, limits, cents);
}

/** Reads a percentage, with or without the sign: `3.5`, `3.5%`. Limits are in percent. */
export function parsePercent(text: string, limits: Limits = { min: 0, max: 100 }): Parsed<Rate> {
  const typed = tidy(text).replace(/\s*(?:%|percent)$/i, '');
  return parseNumber(text, typed, 4, { min: limits.min * 1e4, max: limits.max * 1e4 }, (value) =>
    percent(value / 1e4),
  );
}

/** Reads a whole number such as a count of months. */
export function parseWhole(text: string, limits: Limits): Parsed<number> {
  const parsed = parseNumber(text, tidy(text), 0, limits, (value) => value);
  return parsed.state === 'invalid' && parsed.problem === 'too-precise'
    ? { state: 'invalid', problem: 'not-whole' }
    : parsed;
}

/** Spaces of every width become one plain space; typographic minus signs become hyphens. */
function tidy(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\s\u00a0\u2000-\u200b\u202f\u205f\u3000\ufeff]+/g, ' ')
    .replace(/[\u2212\u2013\u2014]/g, '-')
    .replace(/\u2019/g, "'")
    .trim();
}

/** `places` is how many decimals count; limits and the value handed on are in units of the last place. */
function parseNumber<T>(
  text: string,
  typed: string,
  places: number,
  limits: Limits,
  make: (units: number) => T,
): Parsed<T> {
  if (tidy(text) === '') return { state: 'empty' };
  const negative = /^-|^\(.*\)$/.test(typed);
  const body = typed.replace(/^[-+]\s*\$?\s*/, '').replace(/^\((.*)\)$/, '$1');
  if (FOREIGN_DECIMALS.test(body)) return { state: 'invalid', problem: 'ambiguous' };
  const shifted = shift(body, places);
  if (typeof shifted === 'string') return { state: 'invalid', problem: shifted };
  const units = negative && shifted !== 0 ? -shifted : shifted;
  if (units < 0 && limits.min >= 0) return { state: 'invalid', problem: 'negative' };
  if (units > limits.max) return { state: 'invalid', problem: 'too-large' };
  if (units < limits.min) return { state: 'invalid', problem: 'too-small' };
  return { state: 'valid', value: make(units) };
}

/** Moves the decimal point by digits, never through floating point: `1.2m` with 2 places is 120000000. */
function shift(body: string, places: number): number | ParseProblem {
  const suffix = /^(.*\d\.?)\s*([km])$/i.exec(body);
  const exponent = places + (suffix ? (MULTIPLES[(suffix[2] ?? '').toLowerCase()] ?? 0) : 0);
  const digits = suffix?.[1] ?? body;
  const match = PLAIN.exec(digits);
  if (!match || !/\d/.test(digits)) return 'not-a-number';
  const decimals = (match[1] ?? '').replace(/0+$/, '');
  if (decimals.length > exponent) return 'too-precise';
  const whole = (digits.split('.')[0] ?? '').replace(/\D/g, '');
  const value = Number(whole + decimals.padEnd(exponent, '0'));
  return Number.isSafeInteger(value) ? value : 'too-large';
}
