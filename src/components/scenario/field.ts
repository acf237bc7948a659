import {
  formatCount,
  formatDecimal,
  formatMoney,
  formatPercent,
  formatPrice,
} from '../../lib/format.ts';
import { type Cents, MAX_AMOUNT, ZERO } from '../../lib/money.ts';
import {
  type Limits,
  type Parsed,
  type ParseProblem,
  parseDay,
  parseDecimal,
  parseMoney,
  parsePercent,
  parseText,
  parseWhole,
  type TextProblem,
} from '../../lib/parse.ts';
import type { Rate } from '../../lib/rate.ts';
import type { Sheet } from '../../lib/scenario/sheet.ts';
import type { Lens } from '../../lib/sensitivity/lens.ts';
import {
  DAY_PROBLEMS,
  decimalProblems,
  moneyProblems,
  type ProblemWords,
  percentProblems,
  TEXT_PROBLEMS,
  wholeProblems,
} from '../fields/copy.ts';
import type { Keyboard } from '../fields/TypedInput.tsx';

/** One number or word of the sheet that a reader may type, and how it is read and written. */
export interface Field<T = unknown> {
  /** Its place in a scenario file: also the name of its control. */
  readonly path: string;
  readonly at: Lens<Sheet, T | undefined>;
  readonly read: (text: string) => Parsed<T, ParseProblem | TextProblem>;
  readonly write: (value: T) => string;
  /** Where a value may be right by itself and still too large together with what else stands in the sheet. */
  fits?(sheet: Sheet, value: T): boolean;
  /** The fields whose texts may fit, or fit no more, once this one has changed. */
  readonly together?: () => readonly Field[];
  /** What the field says of a text that it cannot read, by problem. */
  readonly problems: Partial<ProblemWords<ParseProblem | TextProblem>>;
  /** What the field stands for while it is empty; without it the last reading stays in force. */
  readonly empty: { readonly value: T | undefined } | null;
  readonly keyboard: Keyboard;
}

/** How the field reads a text, with all else that stands in the sheet. */
export function readIn<T>(
  sheet: Sheet,
  { read, fits }: Pick<Field<T>, 'read' | 'fits'>,
  text: string,
): Parsed<T, ParseProblem | TextProblem> {
  const parsed = read(text);
  const isTooLarge = parsed.state === 'valid' && fits && !fits(sheet, parsed.value);
  return isTooLarge ? { state: 'invalid', problem: 'too-large' } : parsed;
}

type Place<T> = Lens<Sheet, T> | Lens<Sheet, T | undefined>;

/** What an empty field means: a value, or that it states nothing; left out, it must be filled in. */
interface WhenEmpty<T> {
  readonly empty?: { readonly value: T | undefined };
}

type When<T> = WhenEmpty<T> & Pick<Field<T>, 'fits' | 'together'>;

/** For a field that may state nothing. */
export const NOTHING = { empty: { value: undefined } } as const;

/** An empty field of an amount that is always there stands for no dollar. */
export const NO_MONEY = { empty: { value: ZERO } } as const;

function fieldOf<T>(
  path: string,
  at: Place<T>,
  how: Pick<Field<T>, 'read' | 'write' | 'problems' | 'keyboard'>,
  { empty, ...more }: When<T>,
): Field<T> {
  return {
    path,
    at: at as Lens<Sheet, T | undefined>,
    ...how,
    empty: empty ?? null,
    ...more,
  };
}

const MONEY_PROBLEMS = moneyProblems(formatMoney(MAX_AMOUNT));

/** An amount of dollars from 0 to the largest accepted. */
export function moneyField(path: string, at: Place<Cents>, when: When<Cents> = {}): Field<Cents> {
  const how = { read: (text: string) => parseMoney(text), write: formatMoney };
  return fieldOf(path, at, { ...how, problems: MONEY_PROBLEMS, keyboard: 'decimal' }, when);
}

/** A rate; limits are in percent. */
export function percentField(
  path: string,
  at: Place<Rate>,
  limits: Limits,
  when: WhenEmpty<Rate> = {},
): Field<Rate> {
  const problems = percentProblems(`${limits.min}%`, `${limits.max}%`);
  const read = (text: string) => parsePercent(text, limits);
  return fieldOf(path, at, { read, write: formatPercent, problems, keyboard: 'decimal' }, when);
}

/** A whole number, such as a month. */
export function wholeField(
  path: string,
  at: Place<number>,
  limits: Limits,
  when: WhenEmpty<number> = {},
): Field<number> {
  const problems = wholeProblems(formatCount(limits.min), formatCount(limits.max));
  const read = (text: string) => parseWhole(text, limits);
  return fieldOf(path, at, { read, write: formatCount, problems, keyboard: 'numeric' }, when);
}

type DecimalField = (
  path: string,
  at: Place<number>,
  most: number,
  when?: When<number>,
) => Field<number>;

function decimals(write: (value: number) => string): DecimalField {
  return (path, at, most, when = {}) => {
    const problems = decimalProblems(formatCount(most), formatMoney(MAX_AMOUNT));
    const read = (text: string) => parseDecimal(text, most);
    return fieldOf(path, at, { read, write, problems, keyboard: 'decimal' }, when);
  };
}

/** A count of units, to six decimals, above zero. */
export const unitsField = decimals(formatDecimal);

/** Dollars a unit, to six decimals, above zero. */
export const priceField = decimals(formatPrice);

/** A day of the calendar, as 2027-03-01; empty where it is not known. */
export function dayField(path: string, at: Place<string>): Field<string> {
  const how = { read: parseDay, write: asItIs, problems: DAY_PROBLEMS, keyboard: 'day' } as const;
  return fieldOf(path, at, how, NOTHING);
}

/** A few words of the reader's own; empty where there are none. */
export function textField(path: string, at: Place<string>): Field<string> {
  const how = {
    read: parseText,
    write: asItIs,
    problems: TEXT_PROBLEMS,
    keyboard: 'text',
  } as const;
  return fieldOf(path, at, how, NOTHING);
}

function asItIs(text: string): string {
  return text;
}
