import { shareOf } from './scale.ts';

export interface CurvePoint {
  readonly value: number;
  readonly measure: number;
}

/** From the least to the most that small curves beside each other show, so that the steeper looks steeper. */
export interface CurveRange {
  readonly least: number;
  readonly most: number;
}

/** A small curve in a box of 100 by 100, x to the right and y downward, and where one point of it lies. */
export interface Curve {
  readonly line: string;
  readonly at: (point: CurvePoint) => { readonly x: number; readonly y: number };
}

export function rangeOf(points: readonly CurvePoint[]): CurveRange {
  const measures = points.map(({ measure }) => measure);
  return { least: Math.min(...measures), most: Math.max(...measures) };
}

/** Fits the points into the box; where nothing ever changes the curve runs through the middle. */
export function curveThrough(points: readonly CurvePoint[], { least, most }: CurveRange): Curve {
  const values = points.map(({ value }) => value);
  const left = Math.min(...values);
  const width = Math.max(...values) - left;
  const at = ({ value, measure }: CurvePoint) => ({
    x: fine(shareOf(value - left, width)),
    y: most > least ? fine(100 - shareOf(measure - least, most - least)) : 50,
  });
  const places = points.map(at);
  const line = places.map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${x} ${y}`).join('');
  return { line, at };
}

/** One decimal is a tenth of a pixel here. */
function fine(share: number): number {
  return Math.round(share * 10) / 10;
}
