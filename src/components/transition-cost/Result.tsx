import type { DatedItem } from '../../lib/costs/dated.ts';
import type { CostLine, TransitionCostInput } from '../../lib/costs/items.ts';
import { formatMoney, formatPercent } from '../../lib/format.ts';
import type { TransitionCost } from '../../lib/transition-cost/calculate.ts';
import { CostBars } from '../charts/CostBars.tsx';
import { Scroll } from '../charts/Scroll.tsx';
import { KIND_WORDS, recruiterSentence, terms, workingNote } from './copy.ts';

interface Props {
  readonly result: TransitionCost;
}

/** Heaviest first, as bars. */
export function Picture({ result }: Props) {
  const bars = result.lines
    .toSorted((a, b) => b.amount - a.amount)
    .map((line) => ({
      id: line.detail.item.id,
      label: KIND_WORDS[line.code].label,
      weight: line.amount,
      full: line.detail.beforeTax,
    }));
  return (
    <figure className="picture">
      <CostBars bars={bars} label="Each cost in dollars before tax, heaviest first" />
      <figcaption>
        In dollars before tax. Solid: what it weighs; outlined: what it would be if it were certain.
      </figcaption>
    </figure>
  );
}

export function ForTheRecruiter({ result }: Props) {
  const sentence = recruiterSentence(result);
  if (sentence === '') return null;
  return (
    <blockquote className="say">
      <p>{sentence}</p>
    </blockquote>
  );
}

/** Every item, from the amount typed to what it adds. */
export function Working({ input, result }: Props & { readonly input: TransitionCostInput }) {
  return (
    <details>
      <summary>Show the working</summary>
      <Scroll label="Working of the transition cost">
        <table>
          <caption>
            Each cost, grossed up at {formatPercent(input.marginalRate)} where it is paid after tax
          </caption>
          <thead>
            <tr>
              <th scope="col">Cost</th>
              <th scope="col">Adds</th>
            </tr>
          </thead>
          <tbody>
            {byDate(result.lines).map((line) => (
              <tr key={line.detail.item.id}>
                <th scope="row">
                  {KIND_WORDS[line.code].label}
                  <span className="note">{terms(itemOf(line))}</span>
                  <span className="note">{workingNote(line, input.marginalRate)}</span>
                </th>
                <td>{formatMoney(line.amount)}</td>
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">Likely, before tax</th>
              <td>{formatMoney(result.likely)}</td>
            </tr>
            <tr>
              <th scope="row">Of which certain</th>
              <td>{formatMoney(result.certain)}</td>
            </tr>
            <tr>
              <th scope="row">If everything came true</th>
              <td>{formatMoney(result.largest)}</td>
            </tr>
          </tfoot>
        </table>
      </Scroll>
    </details>
  );
}

function itemOf({ detail: { item } }: CostLine): DatedItem {
  return item as DatedItem;
}

/** By date; what has none comes last. */
function byDate(lines: readonly CostLine[]): CostLine[] {
  const key = (line: CostLine) => itemOf(line).date ?? 'undated';
  return lines.toSorted((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));
}
