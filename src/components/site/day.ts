const words = new Intl.DateTimeFormat('en-US', { dateStyle: 'long', timeZone: 'UTC' });

/** `November 23, 2026`, in UTC, since content dates carry no time. */
export function formatDay(day: Date): string {
  return words.format(day);
}

/** `2026-11-23`, for the `datetime` attribute. */
export function isoDay(day: Date): string {
  return day.toISOString().slice(0, 10);
}

const months = new Intl.DateTimeFormat('en-US', {
  year: 'numeric',
  month: 'long',
  timeZone: 'UTC',
});

/** A source's own date in words, as exact as it is: `2022`, `February 2022`, `February 7, 2022` or `undated`. */
export function formatSourceDate(date: string): string {
  if (/^\d{4}-\d\d$/.test(date)) return months.format(new Date(`${date}-01`));
  return /^\d{4}-\d\d-\d\d$/.test(date) ? formatDay(new Date(date)) : date;
}
