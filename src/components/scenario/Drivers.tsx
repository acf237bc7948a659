import {
  formatMoney,
  formatPercent,
  formatShortMoney,
  formatWholeMoney,
} from '../../lib/format.ts';
import { type Cents, cents, sizeOf } from '../../lib/money.ts';
import { rate } from '../../lib/rate.ts';
import type { Driver, InputUnit, Point } from '../../lib/sensitivity/calculate.ts';
import { effectOf, ROUND_CHANGE } from '../../lib/sensitivity/slope.ts';
import { type CurveRange, curveThrough, rangeOf } from '../charts/curve.ts';
import { nameOf } from './names.ts';
import { useSheet } from './useSheet.ts';

interface Props {
  /** The heaviest first, as `…Drivers` of lib give them. */
  readonly drivers: readonly Driver[];
  /** The result in the middle of a sentence: `the ask`, `the four-year total`. */
  readonly measure: string;
  /** Left out: what the list is called everywhere. */
  readonly title?: string;
}

/** The inputs that move a result most: each by name, what a change of it does, and a small curve of it. */
export function Drivers({ drivers, measure, title = 'What matters most' }: Props) {
  const { state } = useSheet();
  if (drivers.length === 0) return null;
  const range = rangeOf(drivers.flatMap(({ curve }) => curve));
  return (
    <div className="drivers">
      <p className="matters">{title}</p>
      <ol>
        {drivers.map((driver) => {
          const name = nameOf(driver.name, state.sheet);
          return (
            <li key={driver.name}>
              <p>
                <strong>{name}</strong>, now {VALUE[driver.unit](driver.now.value)}.{' '}
                {effectSentence(driver, measure)}
              </p>
              <SmallCurve driver={driver} range={range} label={curveSentence(driver, measure)} />
            </li>
          );
        })}
      </ol>
    </div>
  );
}

const VALUE: Readonly<Record<InputUnit, (value: number) => string>> = {
  money: (value) => formatMoney(cents(value)),
  rate: (value) => formatPercent(rate(value)),
};

const ENDS: Readonly<Record<InputUnit, (value: number) => string>> = {
  money: (value) => formatShortMoney(cents(value)),
  rate: VALUE.rate,
};

const ROUND: Readonly<Record<InputUnit, string>> = {
  money: `Each ${formatMoney(ROUND_CHANGE)} more`,
  rate: 'Each percentage point more',
};

/** `Each $1,000 more adds $2,080 to the ask.` */
function effectSentence(driver: Driver, measure: string): string {
  const effect = effectOf(driver);
  if (effect === 0)
    return `A change of it either way moves ${measure} by up to ${formatWholeMoney(driver.moves)}.`;
  return effect > 0
    ? `${ROUND[driver.unit]} adds ${size(effect)} to ${measure}.`
    : `${ROUND[driver.unit]} takes ${size(effect)} off ${measure}.`;
}

/** Cents matter only where there is little else. */
function size(effect: Cents): string {
  const amount = sizeOf(effect);
  return amount < ROUND_CHANGE / 100 ? formatMoney(amount) : formatWholeMoney(amount);
}

function curveSentence({ curve, unit }: Driver, measure: string): string {
  const told = ({ value, measure: result }: Point) =>
    `at ${VALUE[unit](value)} it is ${formatWholeMoney(result)}`;
  const [first, last] = [curve[0], curve.at(-1)];
  if (!first || !last) return measure;
  return `How ${measure} depends on it: ${told(first)}, ${told(last)}.`;
}

interface CurveProps {
  readonly driver: Driver;
  readonly range: CurveRange;
  readonly label: string;
}

function SmallCurve({ driver, range, label }: CurveProps) {
  const { curve, now, unit } = driver;
  const { line, at } = curveThrough(curve, range);
  const here = at(now);
  const [first, last] = [curve[0], curve.at(-1)];
  return (
    <div className="curve">
      <svg
        role="img"
        aria-label={label}
        viewBox="-4 -10 108 120"
        preserveAspectRatio="none"
        width="100%"
        height="56"
      >
        <path className="level" d={`M0 ${here.y}H100`} />
        <path d={line} />
        {/* A line of no length with round ends stays a dot however the box is stretched. */}
        <path className="now" d={`M${here.x} ${here.y}h0`} />
      </svg>
      {first && last && (
        <p aria-hidden="true">
          <End point={first} unit={unit} />
          <End point={last} unit={unit} />
        </p>
      )}
    </div>
  );
}

function End({ point, unit }: { readonly point: Point; readonly unit: InputUnit }) {
  return (
    <span>
      {ENDS[unit](point.value)} →{'\u00a0'}
      <b>{formatShortMoney(point.measure)}</b>
    </span>
  );
}
