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
