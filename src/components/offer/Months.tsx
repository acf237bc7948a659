import { monthLater } from '../../lib/civil-day.ts';
import { formatMoney, formatMonthOf } from '../../lib/format.ts';
import { type MonthSum, monthsByKind } from '../../lib/ledger/years.ts';
import type { Month } from '../../lib/month.ts';
import { MonthBars } from '../charts/MonthBars.tsx';
import { Scroll } from '../charts/Scroll.tsx';
import { PART_WORDS } from './copy.ts';
import type { Figures } from './figures.ts';
import type { JobNames } from './names.ts';

export interface MonthsProps {
  readonly figures: Figures;
  readonly names: JobNames;
  /** The first day of work, where it is known: then months have names. */
  readonly startDate: string | undefined;
}

/** What lands in each month, job under job on one scale, then the offer’s months as a table. */
export function Months({ figures: { jobs, horizon }, names, startDate }: MonthsProps) {
  const all = jobs.map(({ id, result }) => ({
    id,
    name: names[id].alone,
    months: monthsByKind(result.ledger, horizon),
  }));
  const [offer, ...others] = all;
  if (!offer) return null;
  return (
    <div className="months">
      <MonthBars jobs={all} />
      <Scroll label="Pay by month">
        <table>
          <caption>Amazon, month by month; other jobs by total</caption>
          <thead>
            <tr>
              <th scope="col">Month</th>
              {PARTS.map((part) => (
                <th key={part} scope="col">
                  {PART_WORDS[part]}
                </th>
              ))}
              <th scope="col">Total</th>
              <th scope="col">So far</th>
              {others.map(({ id, name }) => (
                <th key={id} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {offer.months.map((month, index) => (
              <tr key={month.month}>
                <th scope="row">{monthText(month.month, startDate)}</th>
                {PARTS.map((part) => (
                  <td key={part}>{amountText(month, part)}</td>
                ))}
                <td>{formatMoney(month.total)}</td>
                <td>{formatMoney(month.soFar)}</td>
                {others.map(({ id, months }) => (
                  <td key={id}>{amountText(months[index], 'total')}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
    </div>
  );
}

const PARTS = ['base', 'signingBonus', 'equity', 'other'] as const;

/** `1` or, with a start date, `1, Mar 2027`. */
function monthText(month: Month, startDate: string | undefined): string {
  if (!startDate) return String(month);
  return `${month}, ${formatMonthOf(monthLater(startDate, month - 1))}`;
}

/** A dash where nothing comes, so that what does stands out. */
function amountText(month: MonthSum | undefined, part: (typeof PARTS)[number] | 'total'): string {
  return month && month[part] !== 0 ? formatMoney(month[part]) : '–';
}
