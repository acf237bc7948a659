import { formatShortMoney, formatWholeMoney } from '../../lib/format.ts';
import type { OfferYear } from '../../lib/ledger/years.ts';
import { percentOf, shareOf } from './scale.ts';
import { PAY_KINDS, piecesOf } from './stack.ts';

/** One employer by year. */
export interface BarJob {
  readonly id: string;
  readonly name: string;
  readonly years: readonly OfferYear[];
}

interface Props {
  /** All over the same years; one alone needs no name. */
  readonly jobs: readonly BarJob[];
}

/** Narrower pieces than these, in percent of the width, have no room for a name on a phone, or anywhere. */
const ROOM_FOR_NAME = { anywhere: 27, wide: 20 };

/** Of a bar, and of the foot of its names: larger where text is. */
const HEIGHT = '1.5rem';
const FOOT = '1.0625rem';

/** Every year of every job as one bar of its parts, all on one scale from zero. */
export function YearBars({ jobs }: Props) {
  const [first] = jobs;
  const largest = Math.max(0, ...jobs.flatMap(({ years }) => years.map(widthOf)));
  return (
    <ol className="year-bars">
      {first?.years.map(({ year }, index) => (
        <li key={year}>
          {jobs.length > 1 && <p className="year">Year {year}</p>}
          <ul>
            {jobs.map(({ id, name, years }) => {
              const ofYear = years[index];
              return (
                ofYear && (
                  <li key={id}>
                    <span className="who">{jobs.length > 1 ? name : `Year ${year}`}</span>
                    <span className="sum">{formatWholeMoney(ofYear.total)}</span>
                    <Bar year={ofYear} largest={largest} />
                  </li>
                )
              );
            })}
          </ul>
        </li>
      ))}
    </ol>
  );
}

/** What the pieces of a bar take: out-of-pocket costs can make a part negative, which is then no piece. */
function widthOf(year: OfferYear): number {
  return piecesOf(year).reduce((width, { size }) => width + size, 0);
}

function Bar({ year, largest }: { readonly year: OfferYear; readonly largest: number }) {
  return (
    <svg aria-hidden="true" width="100%" height={HEIGHT}>
      {piecesOf(year).map(({ of, name, from, size }) => {
        const [start, share] = [shareOf(from, largest), shareOf(size, largest)];
        return (
          <g key={of} className={of}>
            <rect x={percentOf(start)} width={percentOf(share)} height="100%" />
            {share >= ROOM_FOR_NAME.wide && (
              <text
                className={share < ROOM_FOR_NAME.anywhere ? 'roomy' : undefined}
                x={percentOf(start)}
                dx="6"
                y={FOOT}
              >
                {name} {formatShortMoney(size)}
              </text>
            )}
          </g>
        );
      })}
    </svg>
  );
}

/** Which tone is which part: for pieces too narrow to be named. */
export function PartKey({ jobs }: Props) {
  const used = PAY_KINDS.filter(({ of }) =>
    jobs.some(({ years }) => years.some((year) => year[of] > 0)),
  );
  return (
    <ul className="part-key">
      {used.map(({ of, name }) => (
        <li key={of}>
          <svg aria-hidden="true" width="12" height="12" className={of}>
            <rect width="12" height="12" />
          </svg>
          {name}
        </li>
      ))}
    </ul>
  );
}
