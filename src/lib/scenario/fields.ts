import * as z from 'zod';
import { formatCount, formatMoney } from '../format.ts';
import { type Cents, MAX_AMOUNT } from '../money.ts';
import { LAST_MONTH } from '../month.ts';
import { type ParseProblem, parseMoney, parsePercent } from '../parse.ts';
import { type Rate, rate } from '../rate.ts';
import { type RateLimits, SHARE } from './limits.ts';
import { shown } from './shown.ts';

// Before any schema is built: the site's Content-Security-Policy forbids eval, which zod would try.
z.config({ jitless: true });

/** A number as JSON has it, or text as people type it. */
export type Typed = number | string;

/** Either a value, or what is wrong with it as the end of a sentence that starts with the value. */
type Reading<T> = { readonly value: T } | { readonly wrong: string };

/**
 * A field that reads numbers and text into something branded. The one schema both validates what is
 * stored and says in JSON Schema (`about`) what may be stored.
 */
function typed<T>(read: (value: Typed) => Reading<T>, expected: string, about: z.core.GlobalMeta) {
  return z
    .custom<Typed>()
    .transform((value: unknown, context): T => {
      const reading = isTyped(value) ? read(value) : { wrong: expected };
      if ('value' in reading) return reading.value;
      context.issues.push({
        code: 'custom',
        input: value,
        message: sentence(value, reading.wrong),
      });
      return z.NEVER;
    })
    .meta(about);
}

function isTyped(value: unknown): value is Typed {
  return typeof value === 'number' || typeof value === 'string';
}

/** `“abc” is not …; write …`; of a value that is not there only what to write is left. */
export function sentence(value: unknown, wrong: string): string {
  return value === undefined ? wrong.replace(/^.*; /, 'is missing; ') : `${shown(value)} ${wrong}`;
}

/** How amounts may be written. */
export const MONEY_FORMS = '150000, "150k" or "$150,000"';
const NOT_MONEY = `is not an amount of money; write ${MONEY_FORMS}`;

const WRONG_MONEY: Readonly<Record<ParseProblem, string>> = {
  'not-a-number': NOT_MONEY,
  negative: 'is below zero; amounts start at 0',
  'too-small': 'is below zero; amounts start at 0',
  'too-large': `is more than ${formatMoney(MAX_AMOUNT)}, the largest amount accepted`,
  'too-precise': 'has fractions of a cent; write at most two decimals',
  ambiguous:
    'has a comma or point that could mean two things; write digits and a decimal point only',
  'not-whole': NOT_MONEY,
};

/** US dollars from 0 to $100,000,000, as a number or as people type it; computed with in cents. */
export function money(description: string) {
  return typed<Cents>(readMoney, NOT_MONEY, {
    description: `${description} In dollars: ${MONEY_FORMS}.`,
    type: ['number', 'string'],
    minimum: 0,
    maximum: MAX_AMOUNT / 100,
  });
}

function readMoney(typed: Typed): Reading<Cents> {
  if (typed === Number.POSITIVE_INFINITY) return { wrong: WRONG_MONEY['too-large'] };
  const text = plain(typed);
  if (typeof typed === 'number' && /\.\d{3}/.test(text))
    return { wrong: WRONG_MONEY['too-precise'] };
  const parsed = parseMoney(text);
  if (parsed.state === 'valid') return { value: parsed.value };
  if (parsed.state === 'empty')
    return { wrong: `is empty; leave the field out or write ${MONEY_FORMS}` };
  return { wrong: WRONG_MONEY[parsed.problem] };
}

const FINER_THAN_ANY_FIELD = '0.0000001';

/** A number in digits only: JSON's 1e6 is 1000000, and a tiny one has too many decimals. */
function plain(typed: Typed): string {
  if (typeof typed === 'string') return typed;
  return Number.isInteger(typed) ? BigInt(typed).toString() : decimals(typed);
}

function decimals(value: number): string {
  const text = String(value);
  return text.includes('e-') ? FINER_THAN_ANY_FIELD : text;
}

/** A proportion, as a number (0.03) or as a percentage with its sign ("3%"). Limits are ratios. */
export function proportion(description: string, limits: RateLimits = SHARE) {
  return typed<Rate>((value) => readRate(value, limits), notARate(limits), {
    description: `${description} As 0.03 or "3%".`,
    type: ['number', 'string'],
    minimum: limits.min,
    maximum: limits.max,
    pattern: '%\\s*$',
  });
}

function notARate(limits: RateLimits): string {
  return `is not a rate; write ${rateForms(limits)}`;
}

function rateForms({ min, max }: RateLimits, example = 0.03): string {
  const forms = `${sixDecimals(example)} or "${inPercents(example)}"`;
  return `${forms}, from ${min} to ${max} (${inPercents(min)} to ${inPercents(max)})`;
}

function sixDecimals(ratio: number): number {
  return Math.round(ratio * 1e6) / 1e6;
}

function inPercents(ratio: number): string {
  return `${formatCount(ratio * 100)}%`;
}

function readRate(typed: Typed, limits: RateLimits): Reading<Rate> {
  return typeof typed === 'number' ? readRatio(typed, limits) : readPercentage(typed, limits);
}

function readRatio(ratio: number, limits: RateLimits): Reading<Rate> {
  if (ratio >= limits.min && ratio <= limits.max) return { value: rate(ratio) };
  // Whoever writes 36 means 36 %.
  const meant = ratio >= 2 && ratio / 100 <= limits.max ? ratio / 100 : undefined;
  return { wrong: `is out of range; write ${rateForms(limits, meant)}` };
}

function readPercentage(text: string, limits: RateLimits): Reading<Rate> {
  if (text.trim() === '')
    return { wrong: `is empty; leave the field out or write ${rateForms(limits)}` };
  const parsed = parsePercent(text, { min: limits.min * 100, max: limits.max * 100 });
  if (parsed.state !== 'valid') return { wrong: wrongRate(parsed, limits) };
  if (!/%\s*$/.test(text))
    return { wrong: 'has no percent sign; write 0.03 as a number or "3%" as text' };
  return { value: parsed.value };
}

function wrongRate(
  parsed: { state: 'empty' } | { state: 'invalid'; problem: ParseProblem },
  limits: RateLimits,
) {
  if (parsed.state === 'empty') return notARate(limits);
  const outside: readonly ParseProblem[] = ['negative', 'too-small', 'too-large'];
  if (outside.includes(parsed.problem)) return `is out of range; write ${rateForms(limits)}`;
  if (parsed.problem === 'too-precise')
    return 'has more than four decimals; round it, or write it as a number';
  return notARate(limits);
}

/** Digits with optional thousands commas and up to six decimals, with or without a dollar sign. */
const DECIMAL = /^\s*\$?\s*(?:\d+|\d{1,3}(?:,\d{3})+)(?:\.\d{1,6})?\s*$/;

/** A count or a price with up to six decimals, above zero and at most `max`. */
export function decimal(description: string, example: number, max: number) {
  const expected = `is not a number above 0 and up to ${formatCount(max)}; write ${example}`;
  return typed<number>((value) => readDecimal(value, max, expected), expected, {
    description,
    type: ['number', 'string'],
    exclusiveMinimum: 0,
    maximum: max,
  });
}

function readDecimal(typed: Typed, max: number, expected: string): Reading<number> {
  const text = plain(Number.isFinite(typed) || typeof typed === 'string' ? typed : 'infinite');
  if (/^\s*\$?\s*[\d,]*\.\d{7,}\s*$/.test(text))
    return { wrong: 'has more than six decimals; round it' };
  if (!DECIMAL.test(text)) return { wrong: expected };
  const value = Number(text.replace(/[\s$,]/g, ''));
  return value > 0 && value <= max ? { value } : { wrong: expected };
}

/** A whole number from `min` to `max`, such as `a month` or `a count of years`. */
export function whole(description: string, what: string, min: number, max: number) {
  const error = ({ input }: { readonly input?: unknown }) =>
    sentence(input, `is not ${what}; write a whole number from ${min} to ${max}`);
  return z.int({ error }).min(min).max(max).meta({ description });
}

/** A month of the ledger: 0 is the moment before work starts, 12 the first anniversary. */
export function month(description: string) {
  return whole(description, 'a month', 0, LAST_MONTH);
}

/** One of a list of words. */
export function choice<const Values extends readonly string[]>(
  description: string,
  values: Values,
) {
  const error = ({ input }: { readonly input?: unknown }) =>
    sentence(input, `is not known here; write one of ${values.join(', ')}`);
  return z.enum(values, { error }).meta({ description });
}

/** A day of the calendar, as 2026-01-31. */
export function day(description: string) {
  const error = ({ input }: { readonly input?: unknown }) =>
    sentence(input, 'is not a day of the calendar; write year, month and day as in 2026-01-31');
  return z.iso.date({ error }).meta({ description });
}

/** A short text: a name, a title. */
export function label(description: string, longest = 80) {
  const error = ({ input }: { readonly input?: unknown }) =>
    sentence(
      input,
      `is not a text of the right length; write 1 to ${longest} characters in quotes`,
    );
  return z.string({ error }).min(1).max(longest).meta({ description });
}

/** A list of at most `most` things. */
export function list<Item extends z.ZodType>(description: string, item: Item, most: number) {
  const error = ({ input }: { readonly input?: unknown }) =>
    sentence(input, `is not a list of at most ${most}; write […]`);
  const tooLong = () => `is a list of more than ${most}, the most that is accepted`;
  return z.array(item, { error }).max(most, { error: tooLong }).meta({ description });
}

/** An object of these fields and no other; an unknown field is told which are known. */
export function group<Shape extends z.core.$ZodShape>(description: string, shape: Shape) {
  const known = Object.keys(shape).join(', ');
  const error = ({ code, input }: { readonly code?: string; readonly input?: unknown }) =>
    code === 'unrecognized_keys'
      ? `is not a field known here; known are ${known}`
      : sentence(input, `is not an object; write {…} with any of ${known}`);
  return z.strictObject(shape, { error }).meta({ description });
}
