import { add, type Cents, cents, subtract } from '../money.ts';
import { rate } from '../rate.ts';
import type { Lens } from './lens.ts';

/** Money in cents, or a rate as a ratio. */
export type InputUnit = 'money' | 'rate';

/** One number that somebody typed, and where it stands. */
export interface NamedInput<Whole> {
  readonly name: string;
  readonly unit: InputUnit;
  readonly at: Lens<Whole, number>;
  /** The values that it may take. */
  readonly min: number;
  readonly max: number;
  /** How far it is moved, where a tenth of it would say little. */
  readonly step?: number;
  /** What the input’s own share of the measure comes to, where it adds to it by itself: only for speed. */
  readonly alone?: (value: number) => Cents;
}

/** What the measure comes to at one value of an input. */
export interface Point {
  readonly value: number;
  readonly measure: Cents;
}

/** One input moved by its step in both directions, as far as its limits let it. */
export interface Movement {
  readonly name: string;
  readonly unit: InputUnit;
  readonly now: Point;
  readonly low: Point;
  readonly high: Point;
  /** The larger change of the measure, by size, in cents. */
  readonly moves: Cents;
  /** From `low` to `high`: dollars a dollar of the input, or whole cents a percentage point of it. */
  readonly slope: number;
}

/** A movement with its curve: nine values, evenly spaced over four steps down and four up. */
export interface Driver extends Movement {
  readonly curve: readonly Point[];
}

const TENTH = 10;
const MOST_DRIVERS = 3;
const STEPS_A_SIDE = 4;
const POINTS = 9;

/** Values stay whole cents, and ratios keep six decimals. */
const ROUNDED: Readonly<Record<InputUnit, (value: number) => number>> = {
  money: (value) => cents(Math.round(value)),
  rate: sixDecimals,
};

/** From the measure’s cents over the input’s own unit. */
const SLOPE: Readonly<Record<InputUnit, (slope: number) => number>> = {
  money: sixDecimals,
  rate: (slope) => cents(Math.round(slope / 100)),
};

/**
 * The three inputs that move a measure most when each alone is changed by a tenth, or by its own step; the
 * heaviest first, of equal ones the earlier. Inputs that move nothing are left out.
 */
export function calculateSensitivity<Whole>(
  whole: Whole,
  inputs: readonly NamedInput<Whole>[],
  measure: (whole: Whole) => Cents,
): Driver[] {
  const now = measure(whole);
  return inputs
    .filter((input) => moved(input, whole, -1) < moved(input, whole, 1))
    .map((input) => ({ input, measureAt: measureOf(input, whole, now, measure) }))
    .map(({ input, measureAt }) => ({
      input,
      measureAt,
      movement: movementOf(input, whole, now, measureAt),
    }))
    .filter(({ movement }) => movement.moves > 0)
    .toSorted((a, b) => b.movement.moves - a.movement.moves)
    .slice(0, MOST_DRIVERS)
    .map(({ input, measureAt, movement }) => ({
      ...movement,
      curve: curveOf(input, whole, measureAt),
    }));
}

/** The measure of the whole with one input at some value. */
type MeasureAt = (value: number) => Cents;

function measureOf<Whole>(
  { at, alone }: NamedInput<Whole>,
  whole: Whole,
  now: Cents,
  measure: (whole: Whole) => Cents,
): MeasureAt {
  if (!alone) return (value) => measure(at.set(whole, value));
  const rest = subtract(now, alone(at.get(whole)));
  return (value) => add(rest, alone(value));
}

function movementOf<Whole>(
  input: NamedInput<Whole>,
  whole: Whole,
  now: Cents,
  measureAt: MeasureAt,
): Movement {
  const low = pointAt(moved(input, whole, -1), measureAt);
  const high = pointAt(moved(input, whole, 1), measureAt);
  const changes = [low, high].map((point) => Math.abs(subtract(point.measure, now)));
  return {
    name: input.name,
    unit: input.unit,
    now: { value: input.at.get(whole), measure: now },
    low,
    high,
    moves: cents(Math.max(...changes)),
    slope: SLOPE[input.unit]((high.measure - low.measure) / (high.value - low.value)),
  };
}

/** The value some steps away, within the limits. */
function moved<Whole>(input: NamedInput<Whole>, whole: Whole, steps: number): number {
  const value = input.at.get(whole);
  const step = input.step ?? Math.abs(value) / TENTH;
  return within(input, value + steps * step);
}

function within<Whole>({ min, max, unit }: NamedInput<Whole>, value: number): number {
  return ROUNDED[unit](Math.min(max, Math.max(min, value)));
}

function pointAt(value: number, measureAt: MeasureAt): Point {
  return { value, measure: measureAt(value) };
}

/** Rounded to six decimals, and never −0. */
function sixDecimals(value: number): number {
  return rate(Math.round(value * 1e6) / 1e6);
}

function curveOf<Whole>(input: NamedInput<Whole>, whole: Whole, measureAt: MeasureAt): Point[] {
  const from = moved(input, whole, -STEPS_A_SIDE);
  const to = moved(input, whole, STEPS_A_SIDE);
  return Array.from({ length: POINTS }, (_, index) => {
    const between = from + ((to - from) * index) / (POINTS - 1);
    return pointAt(within(input, between), measureAt);
  });
}
