import { shareOf } from './scale.ts';

interface Point {
  readonly value: number;
  readonly measure: number;
}

/** A small curve in a box of 100 by 100, x to the right and y downward, and where one point of it lies. */
export interface Curve {
  readonly line: string;
  readonly at: (point: Point) => { readonly x: number; readonly y: number };
}

/** Fits the points into the box; a measure that never changes runs through the middle. */
export function curveThrough(points: readonly Point[]): Curve {
  const values = points.map(({ value }) => value);
  const measures = points.map(({ measure }) => measure);
  const left = Math.min(...values);
  const bottom = Math.min(...measures);
  const width = Math.max(...values) - left;
  const height = Math.max(...measures) - bottom;
  const at = ({ value, measure }: Point) => ({
    x: fine(shareOf(value - left, width)),
    y: height > 0 ? fine(100 - shareOf(measure - bottom, height)) : 50,
  });
  const places = points.map(at);
  const line = places.map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${x} ${y}`).join('');
  return { line, at };
}

/** One decimal is a tenth of a pixel here. */
function fine(share: number): number {
  return Math.round(share * 10) / 10;
}
