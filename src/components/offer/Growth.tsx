import { formatMoney } from '../../lib/format.ts';
import { calculateImpliedGrowth, type ImpliedYear } from '../../lib/implied-growth/calculate.ts';
import { impliedGrowthInput } from '../../lib/implied-growth/input.ts';
import { Scroll } from '../charts/Scroll.tsx';
import { fields } from '../scenario/fields.ts';
import { SheetInput } from '../scenario/inputs.tsx';
import { typed } from '../scenario/store.ts';
import { useSheet } from '../scenario/useSheet.ts';
import {
  COUNT_GROWTH,
  commonSentence,
  growthText,
  IMPLIED_LINES,
  NO_TOTAL,
  wholePercent,
} from './growth-words.ts';
import { recruiterTotal } from './recruiter.ts';

const YEARS = [1, 2, 3, 4];

/** The growth of the share price that a recruiter’s yearly totals take for granted. */
export function Growth() {
  const { state, update } = useSheet();
  const input = impliedGrowthInput(state.sheet);
  const result = input && calculateImpliedGrowth(input);
  const growth = result?.common?.growth ?? null;
  const count = () => {
    if (growth !== null)
      update((before) => typed(before, fields.offer.growth, wholePercent(growth)));
  };
  return (
    <div className="fold">
      <p>
        Type the total the recruiter gave you for a year, or several. What is left after base and
        bonus has to be stock, and that says which share price stands behind it.
      </p>
      <div className="fields">
        {YEARS.map((year) => (
          <SheetInput
            key={year}
            field={recruiterTotal(year)}
            label={`Their total, year ${year}`}
            empty={NO_TOTAL}
          />
        ))}
      </div>
      {result && result.years.length > 0 && (
        <>
          <p className="found" role="status">
            {commonSentence(result)}
          </p>
          <Years years={result.years} />
          {growth !== null && growth !== 0 && (
            <button type="button" className="button" onClick={count}>
              {COUNT_GROWTH}
            </button>
          )}
        </>
      )}
    </div>
  );
}

/** Each year taken apart: the total stated, less what is cash, is the stock it implies. */
function Years({ years }: { readonly years: readonly ImpliedYear[] }) {
  const codes = ['stated-total', 'base', 'signing-bonus', 'other'] as const;
  return (
    <Scroll label="Growth implied by year">
      <table>
        <thead>
          <tr>
            <th scope="col">Line</th>
            {years.map(({ year }) => (
              <th key={year} scope="col">
                Year {year}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {codes.map((code) => (
            <tr key={code}>
              <th scope="row">{IMPLIED_LINES[code]}</th>
              {years.map(({ year, lines }) => (
                <td key={year}>
                  {lines
                    .filter((line) => line.code === code)
                    .map(({ amount }) => formatMoney(amount))}
                </td>
              ))}
            </tr>
          ))}
          <tr className="sum">
            <th scope="row">{IMPLIED_LINES.left}</th>
            {years.map(({ year, total }) => (
              <td key={year}>{formatMoney(total)}</td>
            ))}
          </tr>
          <tr>
            <th scope="row">{IMPLIED_LINES.flat}</th>
            {years.map(({ year, flat }) => (
              <td key={year}>{formatMoney(flat)}</td>
            ))}
          </tr>
          <tr>
            <th scope="row">{IMPLIED_LINES.growth}</th>
            {years.map((year) => (
              <td key={year.year}>{growthText(year)}</td>
            ))}
          </tr>
        </tbody>
      </table>
    </Scroll>
  );
}
