import { formatShortMoney } from '../../lib/format.ts';
import { type Cents, ZERO } from '../../lib/money.ts';
import { percentOf, shareOf } from './scale.ts';

/** How far one side is ahead by month of leaving. */
export interface LeadLine {
  readonly id: string;
  /** At the end of the line: `against staying`. */
  readonly name: string;
  /** Place m holds month m; negative where it is behind. */
  readonly leads: readonly Cents[];
  /** The months in which the lead changes. */
  readonly turns: readonly number[];
}

interface Props {
  readonly lines: readonly LeadLine[];
  /** The month that is looked at. */
  readonly month: number;
  /** Names the picture for those who do not see it; the table beside it has the figures. */
  readonly label: string;
}

interface Scale {
  readonly x: (month: number) => string;
  readonly y: (amount: number) => number;
  readonly last: number;
}

const HEIGHT = 240;
/** Room for two names above the highest end. */
const TOP = 44;
const FLOOR = HEIGHT - 26;
/** Room for the name of a line that ends at the bottom. */
const LOWEST = FLOOR - 20;
const LABEL_GAP = 17;
/** More numbers than these would cover each other. */
const MOST_NAMED_TURNS = 3;

/** Lines above and below zero: where they cross it, the answer is another. */
export function LeadChart({ lines, month, label }: Props) {
  const scale = scaleOf(lines);
  const { x, y, last } = scale;
  const names = apart(lines.map(({ leads }) => nameAt(leads.at(-1) ?? ZERO, y)));
  return (
    <svg className="chart leads" role="img" aria-label={label} width="100%" height={HEIGHT}>
      <Years scale={scale} />
      <line className="zero" x1="0" x2="100%" y1={y(0)} y2={y(0)} />
      <line className="now" x1={x(month)} x2={x(month)} y1="14" y2={FLOOR} />
      <svg
        aria-hidden="true"
        viewBox={`0 0 ${last} ${HEIGHT}`}
        preserveAspectRatio="none"
        width="100%"
        height={HEIGHT}
      >
        {lines.map(({ id, leads }) => (
          <path key={id} className={id} d={pathOf(leads, y)} />
        ))}
      </svg>
      {lines.map((line) => (
        <Marks key={line.id} line={line} month={month} scale={scale} />
      ))}
      {lines.map(({ id, name, leads }, index) => (
        <text key={id} className="name" x="100%" dx="-8" y={names[index]} textAnchor="end">
          {name} {formatShortMoney(leads.at(-1) ?? ZERO)}
        </text>
      ))}
    </svg>
  );
}

function scaleOf(lines: readonly LeadLine[]): Scale {
  const all = lines.flatMap(({ leads }) => leads);
  const [low, high] = [Math.min(0, ...all), Math.max(0, ...all)];
  const last = Math.max(1, ...lines.map(({ leads }) => leads.length - 1));
  return {
    last,
    x: (month) => percentOf(shareOf(month, last)),
    y: (amount) => LOWEST - ((LOWEST - TOP) * shareOf(amount - low, high - low)) / 100,
  };
}

function Years({ scale: { x, last } }: { readonly scale: Scale }) {
  const years = Array.from({ length: Math.floor(last / 12) }, (_, index) => index + 1);
  return years.map((year) => (
    <g key={year} className="tick">
      <line x1={x(year * 12)} x2={x(year * 12)} y1={FLOOR} y2={FLOOR + 5} />
      <text x={x(year * 12 - 6)} y={HEIGHT - 8} textAnchor="middle">
        {years.length > 4 ? year : `year ${year}`}
      </text>
    </g>
  ));
}

interface MarksProps {
  readonly line: LeadLine;
  readonly month: number;
  readonly scale: Scale;
}

/** The months in which the lead changes, and where the month looked at stands. */
function Marks({ line: { leads, turns }, month, scale: { x, y, last } }: MarksProps) {
  return (
    <>
      {turns.map((turn) => (
        <g key={turn} className="crossing">
          <circle cx={x(turn)} cy={y(0)} r="4.5" />
          {turns.length <= MOST_NAMED_TURNS && (
            <text x={x(turn)} y={y(0) + 18} textAnchor={turn * 10 < last ? 'start' : 'middle'}>
              {turn}
            </text>
          )}
        </g>
      ))}
      <circle className="here" cx={x(month)} cy={y(leads[month] ?? ZERO)} r="4" />
    </>
  );
}

/** Above the end of a line that is ahead, below one that is behind. */
function nameAt(end: Cents, y: Scale['y']): number {
  return end < 0 ? y(end) + 16 : y(end) - 8;
}

function pathOf(leads: readonly Cents[], y: Scale['y']): string {
  return leads
    .map((lead, month) => `${month === 0 ? 'M' : 'L'}${month} ${Math.round(y(lead))}`)
    .join('');
}

/** The heights of labels, moved upward where they would cover each other, and kept in the picture. */
function apart(heights: readonly number[]): number[] {
  const placed = heights.map(() => 0);
  let below = Number.POSITIVE_INFINITY;
  for (const [index, height] of [...heights.entries()].toSorted((a, b) => b[1] - a[1])) {
    below = Math.min(height, below - LABEL_GAP);
    placed[index] = Math.max(11, Math.round(below));
  }
  return placed;
}
