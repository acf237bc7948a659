import { calculateExchange, type EqualAmounts } from '../../lib/exchange/calculate.ts';
import { exchangeInput } from '../../lib/exchange/input.ts';
import { formatMoney } from '../../lib/format.ts';
import { Scroll } from '../charts/Scroll.tsx';
import { fields } from '../scenario/fields.ts';
import { SheetInput } from '../scenario/inputs.tsx';
import { useSheet } from '../scenario/useSheet.ts';
import { equalSentence, orNone, unitsText } from './exchange-words.ts';

/** What an amount of year-1 signing bonus equals in the other parts, for somebody who leaves in a given month. */
export function Exchange() {
  const { sheet } = useSheet().state;
  const input = exchangeInput(sheet);
  if (!input) return null;
  const { at, anniversaries } = calculateExchange(input);
  const rows = anniversaries.some(({ month }) => month === at.month)
    ? anniversaries
    : [...anniversaries, at].toSorted((a, b) => a.month - b.month);
  return (
    <div className="fold">
      <SheetInput field={fields.exchange.amount} />
      <p className="found">{equalSentence(input.amount, at)}</p>
      <Scroll label="Exchange rates by month of leaving">
        <table>
          <caption>What brings as much by the month in which you leave</caption>
          <thead>
            <tr>
              <th scope="col">Leave after month</th>
              <th scope="col">Kept of the bonus</th>
              <th scope="col">Base, a year</th>
              <th scope="col">Year-2 bonus</th>
              <th scope="col">Stock</th>
              <th scope="col">Units</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <Equal key={row.month} row={row} mine={row.month === at.month} />
            ))}
          </tbody>
        </table>
      </Scroll>
    </div>
  );
}

function Equal({ row, mine }: { readonly row: EqualAmounts; readonly mine: boolean }) {
  return (
    <tr className={mine ? 'sum' : undefined}>
      <th scope="row">{row.month}</th>
      <td>{formatMoney(row.kept)}</td>
      <td>{orNone(row.base)}</td>
      <td>{orNone(row.year2)}</td>
      <td>{orNone(row.equity)}</td>
      <td>{unitsText(row.units)}</td>
    </tr>
  );
}
