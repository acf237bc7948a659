import { useLayoutEffect, useMemo, useRef, useState } from 'react';
import { formatPercent } from '../../lib/format.ts';
import {
  COST_KINDS,
  type CostKind,
  calculateTransitionCost,
} from '../../lib/transition-cost/calculate.ts';
import { Announcer } from '../fields/Announcer.tsx';
import { STALE_RESULT } from '../fields/copy.ts';
import { PercentField } from '../fields/PercentField.tsx';
import { useTypedBefore } from '../fields/useDraft.ts';
import { useFocus } from '../fields/useFocus.ts';
import { useLastValid } from '../fields/useLastValid.ts';
import { CostRow } from './CostRow.tsx';
import { answerSentence, KIND_WORDS, notCounted, rangeSentence } from './copy.ts';
import {
  ADD,
  amountName,
  emptyRow,
  freshId,
  isKind,
  MOST_ROWS,
  parseRate,
  placeAmongItsKind,
  RATE,
  type Row,
  readSheet,
  removeName,
  rowsWithoutAmount,
  type Sheet,
  TAX_RATE,
  withTyped,
} from './input.ts';
import { ForTheRecruiter, Picture, Working } from './Result.tsx';

interface Props {
  /** The example that stands here until the reader types; it must be readable. */
  readonly start: Sheet;
}

/** What leaving costs, item by item, in the unit a signing bonus comes in. */
export default function TransitionCost({ start }: Props) {
  const [sheet, setSheet] = useState(start);
  const [startInput] = useState(() => readable(start));
  const form = useRef<HTMLFormElement>(null);
  const setFocus = useFocus(form);
  useTypedBefore(form, (typed) => setSheet((before) => withTyped(before, typed)));
  const { input, stale } = useLastValid(sheet, readSheet, startInput);
  const result = useMemo(() => calculateTransitionCost(input), [input]);
  const uncounted = rowsWithoutAmount(sheet);
  const setRow = (row: Row) =>
    setSheet((before) => ({
      ...before,
      rows: before.rows.map((old) => (old.id === row.id ? row : old)),
    }));
  const remove = (id: string) => {
    const place = sheet.rows.findIndex((row) => row.id === id);
    const rows = sheet.rows.filter((row) => row.id !== id);
    const neighbor = rows[place] ?? rows.at(-1);
    setSheet({ ...sheet, rows });
    setFocus(neighbor ? removeName(neighbor.id) : ADD);
  };
  const addRow = (kind: CostKind) => {
    const row = emptyRow(kind, freshId(sheet.rows));
    setSheet({ ...sheet, rows: [...sheet.rows, row] });
    setFocus(amountName(row.id));
  };
  const changed = sheet !== start && JSON.stringify(sheet) !== JSON.stringify(start);
  return (
    <div className="tool-body">
      <Announcer message={`${answerSentence(result)} ${rangeSentence(result)}`} />
      <form
        ref={form}
        className="part"
        noValidate
        autoComplete="off"
        onSubmit={(event) => event.preventDefault()}
      >
        <div className="answer" data-stale={stale || undefined}>
          <p className="verdict">{answerSentence(result)}</p>
          <p>{stale ? STALE_RESULT : rangeSentence(result)}</p>
          {uncounted > 0 && <p>{notCounted(uncounted)}</p>}
        </div>
        <div className="inputs">
          <p className="provenance">
            {changed
              ? 'What you have changed is in blue.'
              : 'These costs are an example. Type over them, remove what you do not have.'}
          </p>
          <PercentField
            name={RATE}
            label="Your top tax rate, all taxes together"
            hint="Federal bracket plus state plus payroll tax on the next dollar. It grosses up what you pay after tax."
            text={sheet.rate}
            parsed={parseRate(sheet.rate)}
            limits={TAX_RATE}
            mine={sheet.rate !== start.rate}
            onText={(rate) => setSheet((before) => ({ ...before, rate }))}
          />
          {sheet.rows.map((row) => (
            <CostRow
              key={row.id}
              row={row}
              place={placeAmongItsKind(sheet.rows, row)}
              start={start.rows.find(({ id }) => id === row.id)}
              onChange={setRow}
              onRemove={() => remove(row.id)}
            />
          ))}
          <AddCost onAdd={addRow} full={sheet.rows.length >= MOST_ROWS} />
          <button
            type="button"
            className="button"
            disabled={!changed}
            onClick={() => {
              setSheet(start);
              setFocus(RATE);
            }}
          >
            Back to the example
          </button>
        </div>
        <div className="shown">
          {result.lines.length > 0 && <Picture input={input} result={result} />}
          <ForTheRecruiter input={input} result={result} />
          <p className="assumed">
            Assumed: after-tax costs are grossed up at {formatPercent(input.marginalRate)}; each
            cost counts as far as it is sure. Leave out whatever your comparison with staying
            already counts.
          </p>
          {result.lines.length > 0 && <Working input={input} result={result} />}
        </div>
      </form>
    </div>
  );
}

interface AddCostProps {
  readonly onAdd: (kind: CostKind) => void;
  /** No more costs than a scenario can hold. */
  readonly full: boolean;
}

function AddCost({ onAdd, full }: AddCostProps) {
  const [kind, setKind] = useState<CostKind>('unvested-equity');
  const list = useRef<HTMLSelectElement>(null);
  useLayoutEffect(() => {
    if (list.current && isKind(list.current.value)) setKind(list.current.value);
  }, []);
  return (
    <div className="add">
      <label className="pick">
        <span>Add a cost</span>
        <select
          ref={list}
          name={ADD}
          value={kind}
          onChange={({ currentTarget }) =>
            isKind(currentTarget.value) && setKind(currentTarget.value)
          }
        >
          {COST_KINDS.map((option) => (
            <option key={option} value={option}>
              {KIND_WORDS[option].label}
            </option>
          ))}
        </select>
      </label>
      <button type="button" className="button" disabled={full} onClick={() => onAdd(kind)}>
        Add
      </button>
    </div>
  );
}

function readable(sheet: Sheet) {
  const input = readSheet(sheet);
  if (input === null) throw new Error('the example of transition cost cannot be read');
  return input;
}
