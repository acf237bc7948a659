import { formatShortMoney } from '../../lib/format.ts';
import type { Cents } from '../../lib/money.ts';
import { percentOf, shareOf } from './scale.ts';

export interface CostFrom {
  /** Days after the earliest start. */
  readonly delayDays: number;
  /** What leaving costs from that start on. */
  readonly cost: Cents;
}

interface Props {
  /** The earliest start, and every later one at which the cost changes. */
  readonly steps: readonly CostFrom[];
  /** Days from the earliest start to the latest. */
  readonly days: number;
  /** The reader's own start, and what it costs. */
  readonly now: CostFrom;
  readonly from: string;
  readonly to: string;
  /** Names the picture for those who do not see it. */
  readonly label: string;
}

const HEIGHT = 132;
const TOP = 24;
const FLOOR = HEIGHT - 24;

/** What leaving costs by start date: a staircase that falls where something is paid before one leaves. */
export function StartSteps({ steps, days, now, from, to, label }: Props) {
  const largest = Math.max(...steps.map(({ cost }) => cost), now.cost, 1);
  const span = Math.max(days, 1);
  const x = (delay: number) => shareOf(delay, span);
  const y = (cost: Cents) => FLOOR - ((FLOOR - TOP) * shareOf(cost, largest)) / 100;
  const path = steps
    .map(({ delayDays, cost }, index) =>
      index === 0 ? `M0 ${y(cost)}` : `H${x(delayDays)}V${y(cost)}`,
    )
    .join('');
  const late = now.delayDays > span / 2;
  return (
    <svg className="chart" role="img" aria-label={label} width="100%" height={HEIGHT}>
      <line className="zero" x1="0" x2="100%" y1={FLOOR} y2={FLOOR} />
      <svg
        aria-hidden="true"
        viewBox={`0 0 100 ${HEIGHT}`}
        preserveAspectRatio="none"
        width="100%"
        height={HEIGHT}
      >
        <path className="rise" d={`${path}H100`} />
      </svg>
      <g className="crossing">
        <line
          x1={percentOf(x(now.delayDays))}
          x2={percentOf(x(now.delayDays))}
          y1={y(now.cost)}
          y2={FLOOR}
        />
        <circle cx={percentOf(x(now.delayDays))} cy={y(now.cost)} r="5" />
        <text
          x={percentOf(x(now.delayDays))}
          dx={late ? -9 : 9}
          y={y(now.cost) - 9}
          textAnchor={late ? 'end' : 'start'}
        >
          {formatShortMoney(now.cost)}
        </text>
      </g>
      <text x="0" y={HEIGHT - 6}>
        {from}
      </text>
      <text x="100%" y={HEIGHT - 6} textAnchor="end">
        {to}
      </text>
    </svg>
  );
}
