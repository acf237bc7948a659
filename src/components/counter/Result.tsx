import type { Ask } from '../../lib/ask/calculate.ts';
import { BONUS_YEARS, totalIn } from '../../lib/ask/reasons.ts';
import { formatMoney } from '../../lib/format.ts';
import type { Cents } from '../../lib/money.ts';
import type { Rate } from '../../lib/rate.ts';
import { AskBars } from '../charts/AskBars.tsx';
import { Scroll } from '../charts/Scroll.tsx';
import { AGAINST_WORDS, findingSentence, leastBonus } from './copy.ts';
import { reasonKey, reasonName, reasonNote } from './notes.ts';

interface Props {
  readonly ask: Ask;
}

export function Picture({ ask }: Props) {
  const bars = ask.split.map((year) => ({ ...year, least: leastBonus(year) }));
  return (
    <figure className="picture">
      <h3 className="finding">{findingSentence(ask)}</h3>
      <AskBars bars={bars} />
      <figcaption>Solid: offered. Outlined: asked. The mark: the least to accept.</figcaption>
    </figure>
  );
}

/** Every dollar of the ask with its reason, in the year in which it is asked. */
export function Reasons({ ask, marginalRate }: Props & { readonly marginalRate: Rate }) {
  const { split, floor, lines } = ask;
  return (
    <Scroll label="Reasons for the ask">
      <table className="reasons">
        <caption>Every dollar with its reason, before tax</caption>
        <thead>
          <tr>
            <th scope="col">Reason</th>
            <th scope="col">Year 1</th>
            <th scope="col">Year 2</th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <tr key={reasonKey(line)}>
              <th scope="row">
                {reasonName(line, ask)}
                <Note text={reasonNote(line, marginalRate)} />
              </th>
              {BONUS_YEARS.map((year) => (
                <td key={year}>{line.detail.year === year ? formatMoney(line.amount) : ''}</td>
              ))}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <Sum name="Ask" amounts={BONUS_YEARS.map((year) => totalIn(year, lines))} />
          <Sum name="Offered" amounts={split.map(({ offered }) => offered)} />
          <Sum name="Becomes" amounts={split.map(({ becomes }) => becomes)} />
          <Sum
            name={floor.from === 'stated' ? 'Floor, set by you' : 'Floor, what is certain'}
            amounts={split.map((year) => year.floor)}
          />
        </tfoot>
      </table>
    </Scroll>
  );
}

function Note({ text }: { readonly text: string }) {
  return text ? <span className="note">{text}</span> : null;
}

function Sum({ name, amounts }: { readonly name: string; readonly amounts: readonly Cents[] }) {
  return (
    <tr>
      <th scope="row">{name}</th>
      {amounts.map((amount, index) => (
        <td key={BONUS_YEARS[index]}>{formatMoney(amount)}</td>
      ))}
    </tr>
  );
}

/** Where the shortfalls come from: four years by kind of pay. */
export function Gaps({ ask: { gaps, against } }: Props) {
  if (!against) return null;
  const who = AGAINST_WORDS[against.alternative];
  return (
    <Scroll label="Year by year">
      <table>
        <caption>What {who} pays, less what this offer pays</caption>
        <thead>
          <tr>
            <th scope="col">Year</th>
            <th scope="col">Base</th>
            <th scope="col">Signing bonus</th>
            <th scope="col">Equity</th>
            <th scope="col">Other</th>
            <th scope="col">Together</th>
          </tr>
        </thead>
        <tbody>
          {gaps.map(({ year, base, signingBonus, equity, other, total }) => (
            <tr key={year}>
              <th scope="row">{year}</th>
              <td>{formatMoney(base)}</td>
              <td>{formatMoney(signingBonus)}</td>
              <td>{formatMoney(equity)}</td>
              <td>{formatMoney(other)}</td>
              <td>{formatMoney(total)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  );
}
