import type { BaseVsBonus, BaseVsBonusInput } from '../../lib/base-vs-signing-bonus/calculate.ts';
import { formatMoney } from '../../lib/format.ts';
import { subtract } from '../../lib/money.ts';
import { BreakEvenChart } from '../charts/BreakEvenChart.tsx';
import { Scroll } from '../charts/Scroll.tsx';
import { ChoiceField } from '../fields/ChoiceField.tsx';
import { MoneyField } from '../fields/MoneyField.tsx';
import { PercentField } from '../fields/PercentField.tsx';
import type { Draft } from '../fields/useDraft.ts';
import { WholeField } from '../fields/WholeField.tsx';
import { type FieldName, parseFields, RAISE, SHARE, WINDOW, YEARS } from './input.ts';
import { assumptions, chartLabel, workingLabel } from './sentences.ts';

const REPAYMENTS = [
  { value: 'none', label: 'Nothing' },
  { value: 'pro-rata', label: 'The part not yet served' },
  { value: 'cliff', label: 'All of it' },
] as const;

/** The two amounts and the horizon; what else counts is folded away until it is wanted. */
export function Fields({ draft }: { readonly draft: Draft<FieldName> }) {
  const { texts, set, isMine } = draft;
  const parsed = parseFields(texts);
  const bind = (name: FieldName) => ({
    name,
    text: texts[name],
    mine: isMine(name),
    onText: (text: string) => set(name, text),
  });
  const repays = texts.repayment !== 'none';
  return (
    <div className="fields">
      <MoneyField {...bind('rise')} parsed={parsed.rise} label="Rise in base, a year" />
      <MoneyField {...bind('bonus')} parsed={parsed.bonus} label="Signing bonus instead" />
      <WholeField
        {...bind('years')}
        parsed={parsed.years}
        limits={YEARS}
        label="Years you look ahead"
      />
      <details>
        <summary>Raises, leaving early, repayment</summary>
        <div className="fields">
          <PercentField
            {...bind('raise')}
            parsed={parsed.raise}
            limits={RAISE}
            label="Yearly raise"
            hint="The rise grows with it."
          />
          <PercentField
            {...bind('riders')}
            parsed={parsed.riders}
            limits={SHARE}
            label="What rides on base"
            hint="Bonus target plus retirement match, as a share of base."
          />
          <PercentField
            {...bind('stay')}
            parsed={parsed.stay}
            limits={SHARE}
            label="Chance that you stay, each year"
          />
          <PercentField
            {...bind('discount')}
            parsed={parsed.discount}
            limits={RAISE}
            label="Discount on later money, a year"
          />
          <ChoiceField
            name="repayment"
            legend="If you leave early, what of the bonus goes back?"
            options={REPAYMENTS}
            chosen={REPAYMENTS.find(({ value }) => value === texts.repayment)?.value ?? ''}
            mine={isMine('repayment')}
            onChoose={(kind) => set('repayment', kind)}
          />
          {repays && (
            <WholeField
              {...bind('window')}
              parsed={parsed.window}
              limits={WINDOW}
              label="Within how many months"
            />
          )}
        </div>
      </details>
    </div>
  );
}

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

/** By the end of each year: what the rise has brought, what the bonus has, and who leads. */
export function ByYear({ result }: ResultProps) {
  const years = Array.from({ length: (result.running.length - 1) / 12 }, (_, index) => index + 1);
  return (
    <Scroll label="Rise and signing bonus by year">
      <table>
        <caption>By the end of each year, in dollars before tax</caption>
        <thead>
          <tr>
            <th scope="col">Year</th>
            <th scope="col">Rise so far</th>
            <th scope="col">Signing bonus</th>
            <th scope="col">Rise ahead by</th>
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
          <caption>Rise less signing bonus, line by line</caption>
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
              <th scope="row">The rise is ahead by</th>
              <td>{formatMoney(result.total)}</td>
            </tr>
          </tfoot>
        </table>
      </Scroll>
      <p>
        Each month of the rise is a twelfth of its year, raised on every anniversary, times what
        rides on base, times the chance that you are still there, less the discount.
      </p>
    </details>
  );
}
