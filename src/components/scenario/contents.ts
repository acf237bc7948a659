import { capital, formatDay, formatMoney, formatPercent, formatPrice } from '../../lib/format.ts';
import { dollars } from '../../lib/money.ts';
import { rate } from '../../lib/rate.ts';
import { isObject } from '../../lib/untrusted.ts';
import { labelIn } from './labels.ts';
import { COST_LABELS } from './names.ts';
import { FILING_NAMES, STATE_NAMES } from './tax/names.ts';

/** One thing that a scenario says, in words. */
export interface Said {
  readonly name: string;
  readonly value: string;
}

/** One part of a scenario, with everything that it says. */
export interface SaidPart {
  readonly title: string;
  readonly said: readonly Said[];
}

const TITLES: readonly (readonly [path: string, title: string])[] = [
  ['offer', 'The Amazon offer'],
  ['alternative.presentJob', 'Present job'],
  ['alternative.competingOffer', 'Other offer'],
  ['transition', 'What the move costs'],
  ['situation', 'Your situation'],
  ['baseVsSigningBonus', 'Base or signing bonus'],
  ['leaving', 'Leaving early'],
  ['exchange', 'Exchange'],
  ['versions', 'Versions of the offer'],
  ['ask', 'The ask'],
  ['counter', 'The counter'],
  ['startDate', 'Start date'],
  ['withholding', 'Withholding'],
  ['taxOwed', 'Tax owed'],
  ['grossUp', 'Gross-up'],
  ['assumptions', 'Assumptions'],
];

/** Everything that a scenario says as a file writes it, part by part; what says nothing is left out. */
export function contentsOf(input: unknown): SaidPart[] {
  return [...TITLES, ...untitled(input)]
    .map(([path, title]) => ({ title, said: saidIn(path, path, partAt(input, path)) }))
    .filter(({ said }) => said.length > 0);
}

/** Parts that have no title here yet are told as well. */
function untitled(input: unknown): [path: string, title: string][] {
  const known = TITLES.map(([path]) => path.split('.')[0]);
  const parts = isObject(input) ? Object.keys(input) : [];
  return parts.filter((part) => !known.includes(part)).map((part) => [part, inWords(part)]);
}

/** The same as plain lines. */
export function contentLines(input: unknown): string[] {
  return contentsOf(input).flatMap(({ title, said }) =>
    said.map(({ name, value }) => `${title}. ${name}: ${value}`),
  );
}

function partAt(input: unknown, path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>((whole, key) => (isObject(whole) ? whole[key] : undefined), input);
}

function saidIn(part: string, path: string, value: unknown): Said[] {
  if (value === undefined) return [];
  if (Array.isArray(value) && value.length === 0) return [];
  if (Array.isArray(value) && value.every(isObject) && !SHORT_LISTS.has(lastKey(path)))
    return value.map((row, index) => ({
      name: `${nameAt(part, path)} ${index + 1}`,
      value: valueText(path, row),
    }));
  if (isObject(value))
    return Object.entries(value).flatMap(([key, inside]) => saidIn(part, `${path}.${key}`, inside));
  return [{ name: nameAt(part, path), value: valueText(path, value) }];
}

/** Lists that one line holds. */
const SHORT_LISTS: ReadonlySet<string> = new Set([
  'schedule',
  'vests',
  'brackets',
  'stateBrackets',
]);

function nameAt(part: string, path: string): string {
  const label = labelIn(path);
  if (label !== undefined) return label;
  const words = path
    .slice(part.length + 1)
    .split('.')
    .map(inWords)
    .join(', ');
  return capital(words);
}

const LIST_WORDS: Readonly<Record<string, string>> = {
  items: 'cost',
  moreGrants: 'further grant',
  oneOffs: 'other money',
  costs: 'money paid',
  offers: 'version',
};

/** `windowMonths` as `window months`, `year1` as `year 1`. */
function inWords(key: string): string {
  const words = key.replace(
    /([a-z])([A-Z\d])/g,
    (_, end, start) => `${end} ${start.toLowerCase()}`,
  );
  return LIST_WORDS[key] ?? words;
}

const MONEY: ReadonlySet<string> = new Set([
  ...['base', 'year1', 'year2', 'value', 'amount', 'rise', 'bonus', 'room', 'total', 'tolerance'],
  ...['otherIncome', 'net', 'wagesToDate', 'supplementalToDate', 'wages', 'supplementalWages'],
  ...['otherWages', 'spouseWages', 'upTo', 'wageBase', 'maxAnnual', 'deduction', 'stateDeduction'],
  ...['supplementalThreshold', 'socialSecurityWageBase', 'additionalMedicareWithheldAbove'],
  'additionalMedicareOwedAbove',
]);

const PRICES: ReadonlySet<string> = new Set(['grantPrice', 'price']);

const RATES: ReadonlySet<string> = new Set([
  ...['raise', 'target', 'payout', 'growth', 'fraction', 'certainty', 'marginalRate', 'riders'],
  ...['stay', 'discount', 'discountRate', 'withheldRate', 'rate', 'stateRate', 'localRate'],
  ...['supplementalRate', 'supplementalRateAbove', 'socialSecurityRate', 'medicareRate'],
  ...['additionalMedicareRate', 'stateSupplementalRate'],
]);

const DAYS: ReadonlySet<string> = new Set(['startDate', 'date', 'from', 'to', 'deadline']);

/** Words of the file that a reader may not know, by the field in which they stand: elsewhere they are the reader's own. */
const CODES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  state: STATE_NAMES,
  filingStatus: FILING_NAMES,
  kind: {
    ...quoted(COST_LABELS),
    none: 'nothing',
    'pro-rata': 'the part not yet worked',
    cliff: 'all of it',
  },
  taxation: { 'pre-tax': 'before tax', 'after-tax': 'after tax' },
  asks: {
    'signing-bonus': 'signing bonus',
    'early-review': 'early review',
    'start-date': 'start date',
  },
  paid: {
    instalments: 'monthly',
    'lump-then-instalments': 'year 1 at once, year 2 monthly',
    'two-lumps': 'once a year',
  },
  schedule: { amazon: '5%, 15%, 40%, 40%', 'four-equal-years': '25% a year' },
};

/** Words with commas of their own, as one thing in a line. */
function quoted(words: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(words).map(([code, label]) => [code, `“${label}”`]));
}

/** A value as a reader would read it; what is not known to be money or a rate stands as it is written. */
export function valueText(path: string, value: unknown): string {
  if (Array.isArray(value)) return value.map((one) => valueText(path, one)).join('; ');
  if (isObject(value))
    return Object.entries(value)
      .map(([key, inside]) => `${inWords(key)} ${valueText(key, inside)}`)
      .join(', ');
  const key = lastKey(path);
  if (typeof value === 'string' && DAYS.has(key)) return formatDay(value);
  if (typeof value !== 'number') return CODES[key]?.[String(value)] ?? String(value);
  if (PRICES.has(key)) return formatPrice(value);
  if (MONEY.has(key)) return formatMoney(dollars(value));
  return RATES.has(key) ? formatPercent(rate(value)) : String(value);
}

function lastKey(path: string): string {
  return path.slice(path.lastIndexOf('.') + 1);
}
