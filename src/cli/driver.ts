import { cents, inDollars } from '../lib/money.ts';
import type { Driver, Point } from '../lib/sensitivity/calculate.ts';
import { UNIT } from './shown.ts';

/** An input and what it moves; `measured` is what that is called. */
export function driverShown(
  { name, unit, now, low, high, moves, slope, curve }: Driver,
  measured: string,
) {
  const shown = (point: Point) => ({
    value: unit === 'money' ? inDollars(cents(point.value)) : point.value,
    [measured]: inDollars(point.measure),
  });
  return {
    input: name,
    unit: unit === 'money' ? UNIT : 'ratio',
    now: shown(now),
    low: shown(low),
    high: shown(high),
    moves: inDollars(moves),
    slope: unit === 'money' ? slope : inDollars(cents(slope)),
    slopeIs: unit === 'money' ? 'dollars a dollar' : 'dollars a percentage point',
    curve: curve.map(shown),
  };
}
