import type { BaseVsBonus, BaseVsBonusInput } from '../../lib/base-vs-signing-bonus/calculate.ts';
import { formatMoney } from '../../lib/format.ts';
import { subtract } from '../../lib/money.ts';
import { BreakEvenChart } from '../charts/BreakEvenChart.tsx';
import { Scroll } from '../charts/Scroll.tsx';
import { assumptions, chartLabel, workingLabel } from './sentences.ts';

interface ResultProps {
  readonly input: BaseVsBonusInput;
  readonly result: BaseVsBonus;
}

export function Picture({ input, result }: ResultProps) {
  return (
    <figure className="picture">
      <BreakEvenChart
        running={result.running}
        bonus={result.bonusValue}
        breakEvenMonth={result.breakEvenMonth}
        label={chartLabel(input, result)}
      />
      <figcaption>{assumptions(input)}</figcaption>
    </figure>
  );
}

/** By the end of each year: what the raise has brought, what the bonus has, and who leads. */
export function ByYear({ result }: ResultProps) {
  const years = Array.from({ length: (result.running.length - 1) / 12 }, (_, index) => index + 1);
  return (
    <Scroll label="Raise and signing bonus by year">
      <table>
        <caption>By the end of each year, in dollars before tax</caption>
        <thead>
          <tr>
            <th scope="col">Year</th>
            <th scope="col">Raise so far</th>
            <th scope="col">Signing bonus</th>
            <th scope="col">Raise ahead by</th>
          </tr>
        </thead>
        <tbody>
          {years.map((year) => {
            const soFar = result.running[year * 12] ?? result.riseValue;
            return (
              <tr key={year}>
                <th scope="row">{year}</th>
                <td>{formatMoney(soFar)}</td>
                <td>{formatMoney(result.bonusValue)}</td>
                <td>{formatMoney(subtract(soFar, result.bonusValue))}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </Scroll>
  );
}

/** Every line of the arithmetic, adding up to the cent. */
export function Working({ result }: ResultProps) {
  return (
    <details>
      <summary>Show the working</summary>
      <Scroll label="Working of base against signing bonus">
        <table>
          <caption>Raise less signing bonus, line by line</caption>
          <tbody>
            {result.lines.map((line) => (
              <tr key={`${line.code}${line.detail.year ?? ''}`}>
                <th scope="row">{workingLabel(line)}</th>
                <td>{formatMoney(line.amount)}</td>
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">The raise is ahead by</th>
              <td>{formatMoney(result.total)}</td>
            </tr>
          </tfoot>
        </table>
      </Scroll>
      <p>
        Each month of the raise is a twelfth of its year, raised on every anniversary, times what
        rides on base, times the chance that you are still there, less the discount.
      </p>
    </details>
  );
}
