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
const ratio = new Intl.NumberFormat(LOCALE, { maximumFractionDigits: 4 });
const plain = new Intl.NumberFormat(LOCALE);

/** `$185,000`; cents are shown only where there are any: `$185,000.50`. Negative amounts carry a true minus sign. */
export function formatMoney(amount: Cents): string {
  const format = amount % 100 === 0 ? whole : exact;
  return format.format(inDollars(amount)).replace('-', '−');
}

/** To the nearest dollar, for axes and running text where cents would only distract. */
export function formatWholeMoney(amount: Cents): string {
  const text = whole.format(inDollars(amount)).replace('-', '−');
  return text === '−$0' ? '$0' : text;
}

/** `$185k`, `$1.2m`: for marks on a chart, never for a result. */
export function formatShortMoney(amount: Cents): string {
  const value = Math.abs(inDollars(amount));
  const sign = amount < 0 ? '−' : '';
  if (value >= 1e6) return `${sign}$${trim(value / 1e6, 2)}m`;
  if (value >= 1e3) return `${sign}$${trim(value / 1e3, 1)}k`;
  return `${sign}$${trim(value, 0)}`;
}

/** `3.5%`. */
export function formatPercent(value: Rate): string {
  return `${ratio.format(inPercent(value)).replace('-', '−')}%`;
}

/** `1,234`. */
export function formatCount(value: number): string {
  return plain.format(value).replace('-', '−');
}

/** `1 month`, `36 months`. */
export function formatMonths(count: number): string {
  return `${formatCount(count)} ${count === 1 ? 'month' : 'months'}`;
}

/** `3 years`, `3 years and 1 month`, `7 months`. */
export function formatSpan(months: number): string {
  const years = Math.floor(months / 12);
  const rest = months % 12;
  const parts = [
    years > 0 ? `${years} ${years === 1 ? 'year' : 'years'}` : '',
    rest > 0 || years === 0 ? formatMonths(rest) : '',
  ];
  return parts.filter(Boolean).join(' and ');
}

function trim(value: number, places: number): string {
  return String(Number(value.toFixed(places)));
}
