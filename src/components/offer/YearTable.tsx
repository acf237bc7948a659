import { formatMoney } from '../../lib/format.ts';
import { type Cents, sum } from '../../lib/money.ts';
import { Scroll } from '../charts/Scroll.tsx';
import { PART_WORDS } from './copy.ts';
import type { Figures } from './figures.ts';
import type { JobNames } from './names.ts';

interface Props {
  readonly figures: Figures;
  readonly names: JobNames;
}

const PARTS = ['base', 'signingBonus', 'equity', 'other'] as const;

/** The same as a table: every part of the offer, then each job’s total and the difference. */
export function YearTable({ figures, names }: Props) {
  const [{ result }, ...others] = figures.jobs;
  const { years } = result;
  const parts = PARTS.filter((part) => years.some((year) => year[part] !== 0));
  return (
    <Scroll label="Pay by year">
      <table>
        <thead>
          <tr>
            <th scope="col">Amazon</th>
            {years.map(({ year }) => (
              <th key={year} scope="col">
                Year {year}
              </th>
            ))}
            <th scope="col">Together</th>
          </tr>
        </thead>
        <tbody>
          {parts.map((part) => (
            <Row key={part} label={PART_WORDS[part]} amounts={years.map((year) => year[part])} />
          ))}
          <Row label="Total" className="sum" amounts={years.map(({ total }) => total)} />
          {others.map((job) => (
            <Row
              key={job.id}
              label={names[job.id].alone}
              amounts={job.result.years.map(({ total }) => total)}
            />
          ))}
          {figures.against.map(({ alternative, years: compared }) => (
            <Row
              key={alternative}
              label={`Amazon less ${names[alternative].inText}`}
              amounts={compared.map(({ difference }) => difference)}
            />
          ))}
        </tbody>
      </table>
    </Scroll>
  );
}

interface RowProps {
  readonly label: string;
  readonly amounts: readonly Cents[];
  readonly className?: string;
}

function Row({ label, amounts, className }: RowProps) {
  return (
    <tr className={className}>
      <th scope="row">{label}</th>
      {amounts.map((amount, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a place is a year
        <td key={index}>{formatMoney(amount)}</td>
      ))}
      <td>{formatMoney(sum(amounts))}</td>
    </tr>
  );
}
