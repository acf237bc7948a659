import { type Cents, inDollars } from './money.ts';
import { inPercent, type Rate } from './rate.ts';

/** The site is written in American English; formats are fixed so that server and browser agree. */
const LOCALE = 'en-US';

const whole = new Intl.NumberFormat(LOCALE, {
  style: 'currency',
  currency: 'USD',
  maximumFractionDigits: 0,
});
const exact = new Intl.NumberFormat(LOCALE, { style: 'currency', currency: 'USD' });
const ratio = new Intl.NumberFormat(LOCALE, { maximumFractionDigits: 4, useGrouping: false });
const plain = new Intl.NumberFormat(LOCALE);
const price = new Intl.NumberFormat(LOCALE, {
  style: 'currency',
  currency: 'USD',
  maximumFractionDigits: 6,
});
const fine = new Intl.NumberFormat(LOCALE, { maximumFractionDigits: 6 });

/** `$185,000`; cents only where there are any: `$185,000.50`; a true minus sign: `−$5`. */
export function formatMoney(amount: Cents): string {
  const format = amount % 100 === 0 ? whole : exact;
  return signed(format.format(inDollars(amount)));
}

/** To the nearest dollar, for axes and running text where cents would only distract. */
export function formatWholeMoney(amount: Cents): string {
  return signed(whole.format(inDollars(amount)));
}

/** As an amount is said aloud: to the dollar, but never a zero for what is not nothing. */
export function formatSpokenMoney(amount: Cents): string {
  return Math.abs(amount) < 100 ? formatMoney(amount) : formatWholeMoney(amount);
}

/** `$185k`, `$1.2m`, `$3.75b`: for marks on a chart, never for a result. */
export function formatShortMoney(amount: Cents): string {
  const value = Math.abs(inDollars(amount));
  return signed(`${amount < 0 ? '-' : ''}$${short(value)}`);
}

/** The next letter begins where this one would round to a thousand. */
function short(value: number): string {
  if (value < 999.5) return rounded(value, 0);
  if (value < 999_950) return `${rounded(value / 1e3, 1)}k`;
  if (value < 999_995_000) return `${rounded(value / 1e6, 2)}m`;
  return `${rounded(value / 1e9, 2)}b`;
}

function rounded(value: number, places: number): string {
  return String(Number(value.toFixed(places)));
}

/** `3.5%`, to four decimals; no commas, so that it reads back as what it is. */
export function formatPercent(value: Rate): string {
  return `${signed(ratio.format(inPercent(value)))}%`;
}

/** `1,234`. */
export function formatCount(value: number): string {
  return signed(plain.format(value));
}

/** `1,250.5`: a count of units, to six decimals. */
export function formatDecimal(value: number): string {
  return signed(fine.format(value));
}

/** `$231.27`, `$0.0125`, `$210`: dollars a unit, to six decimals, and to two where there are any. */
export function formatPrice(value: number): string {
  return signed((Number.isInteger(value) ? whole : price).format(value));
}

/** `1 month`, `36 months`. */
export function formatMonths(count: number): string {
  return `${formatCount(count)} ${count === 1 ? 'month' : 'months'}`;
}

/** `1 year`, `4 years`. */
export function formatYears(count: number): string {
  return `${formatCount(count)} ${count === 1 ? 'year' : 'years'}`;
}

/** `3 years`, `3 years and 1 month`, `7 months`. */
export function formatSpan(months: number): string {
  const years = Math.floor(months / 12);
  const rest = months % 12;
  const parts = [
    years > 0 ? formatYears(years) : '',
    rest > 0 || years === 0 ? formatMonths(rest) : '',
  ];
  return parts.filter(Boolean).join(' and ');
}

/** British: no comma before the last. */
const LISTS = {
  and: new Intl.ListFormat('en-GB'),
  or: new Intl.ListFormat('en-GB', { type: 'disjunction' }),
} as const;

/** `a`, `a and b`, `a, b and c`; of a choice `a, b or c`. */
export function formatList(items: readonly string[], word: keyof typeof LISTS = 'and'): string {
  return LISTS[word].format(items);
}

/** The text as it begins a sentence. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

const MONTHS = [
  ...['January', 'February', 'March', 'April', 'May', 'June', 'July'],
  ...['August', 'September', 'October', 'November', 'December'],
];

const SHORT_MONTHS = MONTHS.map((month) => month.slice(0, 3));

/** A day of the calendar, as 2027-03-01 is written in a sentence: `March 1, 2027`. */
export function formatDay(day: string): string {
  return dayText(day, MONTHS);
}

/** The same where the year goes without saying, as in speech: `March 1`. */
export function formatDayInSpeech(day: string): string {
  return formatDay(day).replace(/, \d+$/, '');
}

/** The same for a column: `Mar 1, 2027`. */
export function formatShortDay(day: string): string {
  return dayText(day, SHORT_MONTHS);
}

function dayText(day: string, months: readonly string[]): string {
  const [year, month = 1, ofMonth] = day.split('-').map(Number);
  return `${months[month - 1]} ${ofMonth}, ${year}`;
}

/** Only the month and the year: `Mar 2027`. */
export function formatMonthOf(day: string): string {
  return formatShortDay(day).replace(/ \d+,/, '');
}

/** A true minus sign, and none before a zero. */
function signed(text: string): string {
  return text.replace('-', /[1-9]/.test(text) ? '−' : '');
}

/** `a` or `an`, as a formatted figure is spoken: an $8,000 rise, an 85% chance, an $11,000 bonus, a $1,100 fee. */
export function articleFor(figure: string): 'a' | 'an' {
  return /^\D*(8|1[18](?!\d))/.test(figure) ? 'an' : 'a';
}
