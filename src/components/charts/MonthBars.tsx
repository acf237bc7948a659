import { formatShortMoney } from '../../lib/format.ts';
import type { MonthSum } from '../../lib/ledger/years.ts';
import { percentOf, shareOf } from './scale.ts';
import { piecesOf } from './stack.ts';

/** One employer by month. */
export interface MonthJob {
  readonly id: string;
  readonly name: string;
  readonly months: readonly MonthSum[];
}

const HEIGHT = 120;
const TOP = 18;

/** What each month brings: thin columns of their parts, all jobs on one scale. */
export function MonthBars({ jobs }: { readonly jobs: readonly MonthJob[] }) {
  const largest = Math.max(0, ...jobs.flatMap(({ months }) => months.map(({ total }) => total)));
  return (
    <ul className="month-bars">
      {jobs.map(({ id, name, months }) => (
        <li key={id}>
          <p>
            <b>{name}.</b> {peakText(months)}
          </p>
          <Columns months={months} largest={largest} />
        </li>
      ))}
    </ul>
  );
}

/** The first and the richest month in words: the columns themselves are too thin for it. */
function peakText(months: readonly MonthSum[]): string {
  const [first] = months;
  if (!first) return '';
  const peak = months.reduce((most, month) => (month.total > most.total ? month : most), first);
  const start = `Month 1 brings ${formatShortMoney(first.total)}`;
  if (peak === first) return `${start}, no month brings more.`;
  return `${start}, month ${peak.month} the most: ${formatShortMoney(peak.total)}.`;
}

function Columns({
  months,
  largest,
}: {
  readonly months: readonly MonthSum[];
  readonly largest: number;
}) {
  const width = 100 / Math.max(1, months.length);
  const tall = (amount: number) => ((HEIGHT - TOP) * shareOf(amount, largest)) / 100;
  return (
    <svg aria-hidden="true" width="100%" height={HEIGHT + 18}>
      {months.map((month, index) =>
        piecesOf(month).map(({ of, from, size }) => (
          <rect
            key={`${of}${month.month}`}
            className={of}
            x={percentOf(index * width)}
            width={percentOf(width * 0.8)}
            y={tenth(HEIGHT - tall(from) - tall(size))}
            height={tenth(tall(size))}
          />
        )),
      )}
      <line className="zero" x1="0" x2="100%" y1={HEIGHT} y2={HEIGHT} />
      {months
        .filter(({ month }) => month % 12 === 0)
        .map(({ month }) => (
          <text
            key={month}
            x={percentOf((month - 0.6) * width)}
            y={HEIGHT + 14}
            textAnchor="middle"
          >
            {month}
          </text>
        ))}
    </svg>
  );
}

function tenth(pixels: number): number {
  return Math.round(pixels * 10) / 10;
}
