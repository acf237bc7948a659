import { type Cents, cents, ZERO } from '../money.ts';
import type { Change } from './figures.ts';
import { type Band, within } from './levy.ts';

/** A change by so much for each cent of income in a stretch. */
export interface Slope extends Pick<Band, 'from' | 'to'> {
  readonly each: number;
}

/** A change all at once, for any income above `at`. */
export interface Jump {
  readonly at: Cents;
  readonly by: Cents;
}

/** How far an amount has changed at an income: nothing at zero, then in slopes and jumps that add up. */
export interface Curve {
  readonly slopes: readonly Slope[];
  readonly jumps: readonly Jump[];
}

/** An amount that income does not change. */
export const LEVEL: Curve = { slopes: [], jumps: [] };

/** The changes that a law spells out, as slopes and jumps. */
export function curveOf(changes: readonly Change[] = []): Curve {
  return { slopes: changes.flatMap(slopeIn), jumps: changes.flatMap(jumpsIn) };
}

function slopeIn({ above, by, upTo, steps }: Change): Slope[] {
  if (upTo === null || steps !== null) return [];
  return [{ from: above, to: upTo, each: by / (upTo - above) }];
}

function jumpsIn({ above, by, upTo, steps }: Change): Jump[] {
  if (upTo === null) return [{ at: above, by }];
  const all = steps ?? 0;
  const part = (of: number, count: number) => Math.round((of * count) / all);
  return Array.from({ length: all }, (_, index) => ({
    at: cents(above + part(upTo - above, index)),
    by: cents(part(by, index + 1) - part(by, index)),
  }));
}

/** Both changes together. */
export function both(one: Curve, other: Curve): Curve {
  return {
    slopes: [...one.slopes, ...other.slopes],
    jumps: [...one.jumps, ...other.jumps],
  };
}

/** The change at an income, to the cent; a jump at that very income is still to come. */
export function changeAt({ slopes, jumps }: Curve, income: Cents): Cents {
  const sloped = slopes.map((slope) => slope.each * within(slope, ZERO, income));
  const jumped = jumps.filter(({ at }) => at < income).map(({ by }) => by);
  return cents(Math.round([...sloped, ...jumped].reduce((total, one) => total + one, 0)));
}

/** The change with the next cent of income, jumps aside. */
export function slopeFrom({ slopes }: Curve, income: Cents): number {
  return slopes
    .filter(({ from, to }) => from <= income && (to === null || income < to))
    .reduce((total, { each }) => total + each, 0);
}

/** What changes at once where income passes this amount. */
export function jumpAt({ jumps }: Curve, income: Cents): Cents {
  return cents(jumps.filter(({ at }) => at === income).reduce((total, { by }) => total + by, 0));
}

/** Where a slope starts or ends, or a jump is. */
export function edgesOf({ slopes, jumps }: Curve): Cents[] {
  const ends = slopes.flatMap(({ from, to }) => (to === null ? [from] : [from, to]));
  return [...ends, ...jumps.map(({ at }) => at)];
}

/** True where more income changes nothing any more. */
export function isOver({ slopes, jumps }: Curve, income: Cents): boolean {
  return (
    slopes.every(({ to }) => to !== null && to <= income) && jumps.every(({ at }) => at < income)
  );
}
