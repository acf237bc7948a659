import { useMemo, useRef } from 'react';
import type { CostKind } from '../../lib/costs/items.ts';
import { formatPercent } from '../../lib/format.ts';
import { transitionInput } from '../../lib/scenario/inputs.ts';
import { LONGEST } from '../../lib/scenario/limits.ts';
import { calculateStartDate } from '../../lib/start-date/calculate.ts';
import { startDateInput } from '../../lib/start-date/input.ts';
import { calculateTransitionCost } from '../../lib/transition-cost/calculate.ts';
import { transitionCostDrivers } from '../../lib/transition-cost/sensitivity.ts';
import { Announcer } from '../fields/Announcer.tsx';
import { STALE_RESULT } from '../fields/copy.ts';
import { stay } from '../fields/stay.ts';
import { useFocus } from '../fields/useFocus.ts';
import { Bar } from '../scenario/Bar.tsx';
import {
  freshId,
  type Item,
  placeAmongItsKind,
  rowFields,
  rowsWithoutAmount,
  withoutRow,
  withRow,
} from '../scenario/cost-rows.ts';
import { FoldedDrivers } from '../scenario/FoldedDrivers.tsx';
import { fields } from '../scenario/fields.ts';
import { isUnread, type Readable, type Start } from '../scenario/store.ts';
import { TaxRate } from '../scenario/tax/TaxRate.tsx';
import { useRated } from '../scenario/useRated.ts';
import { SheetProvider, usePageSheet } from '../scenario/useSheet.ts';
import { ADD, AddCost } from './AddCost.tsx';
import { CostRow, removeName } from './CostRow.tsx';
import { answerSentence, notCounted, rangeSentence } from './copy.ts';
import { ForTheRecruiter, Picture, Working } from './Result.tsx';
import { StartDate } from './StartDate.tsx';
import { tipping } from './start-words.ts';

const { marginalRate } = fields.transition;

interface Props {
  /** The example that stands here until the reader types. */
  readonly start: Start;
  /** On a page of its own nothing is folded away that can be read. */
  readonly whole?: boolean;
}

/** What leaving costs, item by item and by date, in the unit a signing bonus comes in. */
export default function TransitionCost({ start, whole = false }: Props) {
  const inUse = usePageSheet(start);
  const { state, update } = inUse;
  const { sheet } = state;
  const form = useRef<HTMLFormElement>(null);
  const setFocus = useFocus(form);
  const rated = useRated(sheet);
  const input = useMemo(() => transitionInput(rated.sheet), [rated]);
  const result = useMemo(() => calculateTransitionCost(input), [input]);
  const drivers = useMemo(() => transitionCostDrivers(input), [input]);
  const startDates = useMemo(() => startDatesOf(rated.sheet), [rated]);
  const { items } = sheet.transition;
  const stale = fieldsOf(items).some((field) => isUnread(state, field));
  const uncounted = rowsWithoutAmount(state);
  const range = [rangeSentence(result), tipping(startDates, sheet.offer.startDate)]
    .filter(Boolean)
    .join(' ');
  const remove = (item: Item) => {
    const place = items.indexOf(item);
    const neighbor = items[place + 1] ?? items[place - 1];
    update((before) => withoutRow(before, item));
    setFocus(neighbor ? removeName(neighbor) : ADD);
  };
  const add = (kind: CostKind) => {
    update((before) => withRow(before, kind));
    setFocus(`transition.items[${freshId(items)}].amount`);
  };
  return (
    <SheetProvider value={inUse}>
      <div className="tool-body">
        <Bar />
        <Announcer message={`${answerSentence(result)} ${range}`} />
        <form ref={form} className="part" noValidate autoComplete="off" onSubmit={stay}>
          <div className="answer" data-stale={stale || undefined}>
            <p className="verdict">{answerSentence(result)}</p>
            <p>{stale ? STALE_RESULT : range}</p>
            {uncounted > 0 && <p>{notCounted(uncounted)}</p>}
          </div>
          <div className="inputs">
            <StartDate
              result={startDates}
              cost={result.likely}
              onTaken={() => setFocus(fields.offer.startDate.path)}
            />
            <TaxRate rated={rated} whole={whole} />
            {items.map((item) => (
              <CostRow
                key={item.id}
                item={item}
                place={placeAmongItsKind(items, item)}
                kept={input.kept.some(({ id }) => id === item.id)}
                afterYears={input.afterYears.some(({ id }) => id === item.id)}
                served={whole}
                onRemove={() => remove(item)}
              />
            ))}
            <AddCost onAdd={add} full={items.length >= LONGEST.costs} />
          </div>
          <div className="shown">
            {result.lines.length > 0 && <Picture result={result} />}
            <ForTheRecruiter result={result} />
            <p className="assumed">
              Assumed: after-tax costs are grossed up at {formatPercent(input.marginalRate)}; each
              cost counts as far as it is sure, and not at all if it is received before you leave.
              Leave out whatever your comparison with staying already counts.
            </p>
            {result.lines.length > 0 && <Working input={input} result={result} />}
            <FoldedDrivers whole={whole} drivers={drivers} measure="the cost" />
          </div>
        </form>
      </div>
    </SheetProvider>
  );
}

function startDatesOf(sheet: Start['sheet']) {
  const read = startDateInput(sheet);
  return read?.state === 'valid' ? calculateStartDate(read.value) : null;
}

function fieldsOf(items: readonly Item[]): Readable[] {
  return [
    marginalRate,
    fields.offer.startDate,
    ...items.flatMap((item) => {
      const { amount, certainty, date } = rowFields(item);
      return [amount, certainty, date];
    }),
  ];
}
