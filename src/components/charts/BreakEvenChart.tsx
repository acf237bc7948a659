import { formatShortMoney } from '../../lib/format.ts';
import type { Cents } from '../../lib/money.ts';
import { percentOf, shareOf } from './scale.ts';

interface Props {
  /** What the raise has brought in by the end of each month, from month 0. */
  readonly running: readonly Cents[];
  readonly bonus: Cents;
  readonly breakEvenMonth: number | null;
  /** Names the picture for those who do not see it; the table behind it has the figures. */
  readonly label: string;
}

const HEIGHT = 232;
const TOP = 26;
const FLOOR = HEIGHT - 26;

/** A raise that adds up month by month against a bonus that is there from the start. */
export function BreakEvenChart({ running, bonus, breakEvenMonth, label }: Props) {
  const months = running.length - 1;
  const end = running.at(-1) ?? bonus;
  const largest = Math.max(bonus, ...running, 1);
  const x = (month: number) => percentOf(shareOf(month, months));
  const y = (amount: number) => FLOOR - ((FLOOR - TOP) * shareOf(amount, largest)) / 100;
  const line = running
    .map((amount, month) => `${month === 0 ? 'M' : 'L'}${(100 * month) / months} ${y(amount)}`)
    .join('');
  const years = Array.from({ length: months / 12 }, (_, index) => index + 1);
  const bonusAboveEnd = bonus >= end;
  /** There the raise leaves no room for a name at the start of the bonus. */
  const early = breakEvenMonth !== null && breakEvenMonth < months / 3;
  return (
    <svg className="chart" role="img" aria-label={label} width="100%" height={HEIGHT}>
      {years.map((year) => (
        <g key={year} className="tick">
          <line x1={x(year * 12)} x2={x(year * 12)} y1={FLOOR} y2={FLOOR + 5} />
          <text x={x(year * 12 - 6)} y={HEIGHT - 6} textAnchor="middle">
            {years.length > 4 ? year : `year ${year}`}
          </text>
        </g>
      ))}
      <line className="zero" x1="0" x2="100%" y1={FLOOR} y2={FLOOR} />
      <line className="bonus" x1="0" x2="100%" y1={y(bonus)} y2={y(bonus)} />
      <svg
        aria-hidden="true"
        viewBox={`0 0 100 ${HEIGHT}`}
        preserveAspectRatio="none"
        width="100%"
        height={HEIGHT}
      >
        <path className="rise" d={line} />
      </svg>
      {breakEvenMonth !== null && (
        <g className="crossing">
          <line x1={x(breakEvenMonth)} x2={x(breakEvenMonth)} y1={y(bonus)} y2={FLOOR} />
          <circle cx={x(breakEvenMonth)} cy={y(bonus)} r="5" />
          <text
            x={x(breakEvenMonth)}
            dx={breakEvenMonth > months / 2 ? -8 : 8}
            y={FLOOR - 8}
            textAnchor={breakEvenMonth > months / 2 ? 'end' : 'start'}
          >
            month {breakEvenMonth}
          </text>
        </g>
      )}
      <text
        className="bonus-label"
        x={early ? '100%' : '0'}
        y={y(bonus) - 7}
        textAnchor={early ? 'end' : 'start'}
      >
        Signing bonus {formatShortMoney(bonus)}
      </text>
      <text
        className="rise-label"
        x="100%"
        y={y(end) + (bonusAboveEnd && y(end) - y(bonus) < 24 ? 20 : -8)}
        textAnchor="end"
      >
        Raise {formatShortMoney(end)}
      </text>
    </svg>
  );
}
