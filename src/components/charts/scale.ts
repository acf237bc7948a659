/** A position between 0 and 100 % of a chart's side, for SVG attributes. */
export type Share = number;

/** Maps 0…`largest` to 0…100; an empty scale maps everything to 0. */
export function shareOf(value: number, largest: number): Share {
  return largest > 0 ? (100 * value) / largest : 0;
}

/** As an SVG length that follows the width of the page. */
export function percentOf(share: Share): string {
  return `${Math.round(share * 1000) / 1000}%`;
}

/** The next round number (1, 2, 2.5 or 5 times a power of ten) at or above `value`, so that an axis ends on a figure worth printing. */
export function roundCeiling(value: number): number {
  if (value <= 0) return 1;
  const magnitude = 10 ** Math.floor(Math.log10(value));
  const step = [1, 2, 2.5, 5, 10].find((candidate) => candidate * magnitude >= value) ?? 10;
  return step * magnitude;
}
