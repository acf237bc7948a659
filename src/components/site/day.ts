const words = new Intl.DateTimeFormat('en-US', { dateStyle: 'long', timeZone: 'UTC' });

/** `November 23, 2026`, in UTC, since content dates carry no time. */
export function formatDay(day: Date): string {
  return words.format(day);
}

/** `2026-11-23`, for the `datetime` attribute. */
export function isoDay(day: Date): string {
  return day.toISOString().slice(0, 10);
}
