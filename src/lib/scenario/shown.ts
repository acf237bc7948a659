const LONGEST = 40;

/** Control and direction characters, which could change how a terminal or a page shows the rest. */
const UNPRINTABLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu;

/** A value out of a file as a message may show it: short, quoted, and safe to print. */
export function shown(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object' && value !== null) return 'an object';
  if (typeof value === 'string') return `“${shownText(value)}”`;
  return value === Number.POSITIVE_INFINITY ? 'this number' : String(value);
}

/** Text out of a file without quotes: a field name, for example. */
export function shownText(text: string): string {
  const printable = text.slice(0, LONGEST).replace(UNPRINTABLE, '�');
  return text.length > LONGEST ? `${printable}…` : printable;
}
