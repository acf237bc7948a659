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

/** Why a day or a few words were not understood. */
export type TextProblem = 'not-a-day' | 'too-long';

/** A field left empty, one that cannot be read, and a zero are told apart. */
export type Parsed<T, Problem = ParseProblem> =
  | { readonly state: 'empty' }
  | { readonly state: 'valid'; readonly value: T }
  | { readonly state: 'invalid'; readonly problem: Problem };

/** The least and the most that a field takes, in the unit that its parser names. */
export interface Limits {
  readonly min: number;
  readonly max: number;
}

/** How one kind of number is written. */
interface Notation {
  /** Decimals that count; the units that limits and values are in. */
  readonly places: number;
  /** What may stand before or after the number without changing it. */
  readonly decoration: RegExp;
  /** Letters that shift the decimal point, by how much. */
  readonly multiples: Readonly<Record<string, number>>;
  /** What could be read in two ways unless a multiple follows: `1.234` is thousands elsewhere. */
  readonly unclear: RegExp;
  readonly tooFine: ParseProblem;
}

const NEVER = /(?!)/g;

const DOT_FOR_THOUSANDS = /^[1-9]\d{0,2}\.\d{3}$/;

const MONEY: Notation = {
  places: 2,
  decoration: /^(?:us ?\$|usd|\$) ?| ?(?:us ?\$|usd|dollars?|\$)$/gi,
  multiples: { k: 3, m: 6 },
  unclear: DOT_FOR_THOUSANDS,
  tooFine: 'too-precise',
};

/** Thousands of percent hardly exist, so any one comma may well be a decimal point. */
const PERCENT: Notation = {
  places: 4,
  decoration: / ?(?:%|percent)$/gi,
  multiples: {},
  unclear: /^\d+,\d+$/,
  tooFine: 'too-precise',
};

/** Units and prices: `1,150`, `231.27`, `$208.40`. */
const DECIMAL: Notation = {
  places: 6,
  decoration: MONEY.decoration,
  multiples: {},
  unclear: NEVER,
  tooFine: 'too-precise',
};

const WHOLE: Notation = {
  places: 0,
  decoration: NEVER,
  multiples: {},
  unclear: DOT_FOR_THOUSANDS,
  tooFine: 'not-whole',
};

/** A number with optional thousands groups and optional decimals, nothing else. */
const PLAIN = /^(?:\d+|[1-9]\d{0,2}(?:(?:,\d{3})+|(?:'\d{3})+|(?: \d{3})+))?(?:\.(\d*))?$/;

/** A comma that must be a decimal point (`0,125`) or may be one (`1,5`, `12,34`). */
const COMMA_FOR_DECIMALS = /^\d+,\d{1,2}$|^0\d*,\d+$/;

/** Thousands grouped as elsewhere in the world: `1.234,56`, `1 234,56`, `1.234.567`. */
const FOREIGN_GROUPS = /^\d{1,3}(?:[ .']\d{3})+,\d*$|^\d{1,3}(?:\.\d{3}){2,}$/;

/**
 * Reads an amount of dollars as people type it: `$185,000`, `185k`, `1.2m`, `185 000`, `USD 90`,
 * `(500)`. Limits are in cents. What could be read in two ways is refused rather than guessed.
 */
export function parseMoney(
  text: string,
  limits: Limits = { min: 0, max: MAX_AMOUNT },
): Parsed<Cents> {
  return parseNumber(text, MONEY, limits, cents);
}

/** Reads a percentage, with or without the sign: `3.5`, `3.5%`. Limits are in percent. */
export function parsePercent(text: string, limits: Limits = { min: 0, max: 100 }): Parsed<Rate> {
  const inUnits = { min: Math.round(limits.min * 1e4), max: Math.round(limits.max * 1e4) };
  return parseNumber(text, PERCENT, inUnits, (units) => percent(units / 1e4));
}

/** Reads a whole number such as a count of months. */
export function parseWhole(text: string, limits: Limits): Parsed<number> {
  return parseNumber(text, WHOLE, limits, (units) => units);
}

/** Reads a count of units or a price, above zero, to six decimals. */
export function parseDecimal(text: string, most: number): Parsed<number> {
  const inMillionths = { min: 1, max: most * 1e6 };
  return parseNumber(text, DECIMAL, inMillionths, (units) => units / 1e6);
}

/** Reads a day of the calendar written as 2027-03-01. */
export function parseDay(text: string): Parsed<string, TextProblem> {
  const typed = text.trim();
  if (typed === '') return { state: 'empty' };
  return isDay(typed)
    ? { state: 'valid', value: typed }
    : { state: 'invalid', problem: 'not-a-day' };
}

function isDay(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false;
  const [year = 0, month = 0, day = 0] = text.split('-').map(Number);
  return day >= 1 && day <= daysIn(year, month);
}

/** Days in a month of the Gregorian calendar; none in a month that there is not. */
function daysIn(year: number, month: number): number {
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
}

/** The longest text that a scenario holds. */
export const LONGEST_TEXT = 80;

/** Reads a few words, as they are but for the spaces around them. */
export function parseText(text: string): Parsed<string, TextProblem> {
  const typed = text.trim();
  if (typed === '') return { state: 'empty' };
  return typed.length <= LONGEST_TEXT
    ? { state: 'valid', value: typed }
    : { state: 'invalid', problem: 'too-long' };
}

/** Limits, and the value handed to `make`, are in units of the notation's last place. */
function parseNumber<T>(
  text: string,
  notation: Notation,
  limits: Limits,
  make: (units: number) => T,
): Parsed<T> {
  const typed = tidy(text);
  if (typed === '') return { state: 'empty' };
  const { negative, body } = splitSign(typed, notation.decoration);
  const size = sizeOf(body, notation);
  if (typeof size === 'string') return { state: 'invalid', problem: size };
  const units = negative && size > 0 ? -size : size;
  const problem = beyond(units, limits);
  return problem ? { state: 'invalid', problem } : { state: 'valid', value: make(units) };
}

function beyond(units: number, { min, max }: Limits): ParseProblem | null {
  if (units < 0 && min >= 0) return 'negative';
  if (units > max) return 'too-large';
  return units < min ? 'too-small' : null;
}

/** One plain space for spaces of every width, ASCII for its look-alikes; what has no width goes. */
function tidy(text: string): string {
  return text
    .replace(/[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .replace(/[\uff01-\uff5e]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(/[\u2212\u2013\u2014]/g, '-')
    .replace(/\u2019/g, "'")
    .trim();
}

/** Takes off the sign, or the bookkeeper's parentheses, and the decoration on either side of it. */
function splitSign(typed: string, decoration: RegExp): { negative: boolean; body: string } {
  const bare = typed.replace(decoration, '');
  const [, sign, after, inside] = /^(?:([-+]) ?(.*)|\((.*)\))$/.exec(bare) ?? [];
  const body = after ?? inside;
  if (body === undefined) return { negative: false, body: bare };
  return { negative: sign !== '+', body: body.replace(decoration, '') };
}

/**
 * The number in units of its last place: `1.2m` of money is 120000000. The decimal point moves by
 * digits, never through floating point.
 */
function sizeOf(body: string, notation: Notation): number | ParseProblem {
  const shift = notation.multiples[body.slice(-1).toLowerCase()];
  const number = shift === undefined ? body : body.slice(0, -1).trimEnd();
  if (isUnclear(number, shift === undefined ? notation.unclear : null)) return 'ambiguous';
  const match = PLAIN.exec(number);
  if (!match || !/\d/.test(number)) return 'not-a-number';
  const places = notation.places + (shift ?? 0);
  const decimals = (match[1] ?? '').replace(/0+$/, '');
  if (decimals.length > places) return notation.tooFine;
  const whole = number.replace(/\..*|\D/g, '');
  return Number(whole + decimals.padEnd(places, '0'));
}

function isUnclear(number: string, unclear: RegExp | null): boolean {
  return [COMMA_FOR_DECIMALS, FOREIGN_GROUPS, unclear].some((form) => form?.test(number));
}
