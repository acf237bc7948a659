import { formatMoney } from '../../lib/format.ts';
import type { Cents } from '../../lib/money.ts';
import { Scroll } from '../charts/Scroll.tsx';
import type { Figures } from './figures.ts';
import type { JobNames } from './names.ts';
import { differenceLabel, lineLabel } from './working-words.ts';

export interface WorkingProps {
  readonly figures: Figures;
  readonly names: JobNames;
}

/** Every line of every job, and of every difference, adding up to the cent. */
export function Working({ figures, names }: WorkingProps) {
  return (
    <div className="working">
      {figures.jobs.map(({ id, result }) => (
        <Lines
          key={id}
          caption={`${names[id].alone}, line by line`}
          rows={result.lines.map((line) => ({ label: lineLabel(line), amount: line.amount }))}
          total={result.total}
        />
      ))}
      {figures.against.map(({ alternative, lines, total }) => (
        <Lines
          key={alternative}
          caption={`Amazon less ${names[alternative].inText}`}
          rows={lines.map((line) => ({ label: differenceLabel(line), amount: line.amount }))}
          total={total}
        />
      ))}
    </div>
  );
}

interface LinesProps {
  readonly caption: string;
  readonly rows: readonly {
    readonly label: string;
    readonly amount: Cents;
  }[];
  readonly total: Cents;
}

function Lines({ caption, rows, total }: LinesProps) {
  return (
    <Scroll label={caption}>
      <table>
        <caption>{caption}</caption>
        <tbody>
          {rows.map(({ label, amount }, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two lines may say the same
            <tr key={index}>
              <th scope="row">{label}</th>
              <td>{formatMoney(amount)}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">Together</th>
            <td>{formatMoney(total)}</td>
          </tr>
        </tfoot>
      </table>
    </Scroll>
  );
}
