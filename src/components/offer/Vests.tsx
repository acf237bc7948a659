import { useRef } from 'react';
import { LONGEST } from '../../lib/scenario/limits.ts';
import { useFocus } from '../fields/useFocus.ts';
import { SheetInput } from '../scenario/inputs.tsx';
import { useSheet } from '../scenario/useSheet.ts';
import { ADD_VEST, NO_VESTS, NOT_COUNTED, VESTS_HINT, vestName } from './input-copy.ts';
import type { GrantPlace } from './schedule-field.ts';
import { vestFields, vestsIn, withoutVest, withVest } from './vest-rows.ts';

const ADD = 'add-vest';
const removeName = (place: number) => `remove-vest-${place}`;

/** What still vests in a job, month by month. */
export function Vests({ place: list }: { readonly place: GrantPlace }) {
  const { state, update } = useSheet();
  const part = useRef<HTMLFieldSetElement>(null);
  const setFocus = useFocus(part);
  const vests = vestsIn(state.sheet, list);
  const remove = (place: number) => {
    update((before) => withoutVest(before, list, place));
    setFocus(vests.length > 1 ? removeName(Math.min(place, vests.length - 2)) : ADD);
  };
  const add = () => {
    update((before) => withVest(before, list));
    setFocus(vestFields(list, vests.length).value.path);
  };
  return (
    <fieldset className="vests wide" ref={part}>
      <legend>Stock still to vest</legend>
      <p className="hint">{vests.length === 0 ? NO_VESTS : VESTS_HINT}</p>
      <ol className="rows">
        {vests.map((_, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a vest is its place in the list
          <Vest key={index} list={list} place={index} onRemove={() => remove(index)} />
        ))}
      </ol>
      <button
        type="button"
        name={ADD}
        className="button"
        disabled={vests.length >= LONGEST.vests}
        onClick={add}
      >
        {ADD_VEST}
      </button>
    </fieldset>
  );
}

interface VestProps {
  readonly list: GrantPlace;
  readonly place: number;
  readonly onRemove: () => void;
}

function Vest({ list, place, onRemove }: VestProps) {
  const { month, value } = vestFields(list, place);
  const name = vestName(place + 1);
  const of = <span className="unseen">, {name}</span>;
  return (
    <li className="pair">
      <SheetInput field={month} label={<>Month{of}</>} />
      <SheetInput field={value} label={<>Amount{of}</>} empty={NOT_COUNTED} />
      <button type="button" name={removeName(place)} className="remove" onClick={onRemove}>
        Remove<span className="unseen"> {name}</span>
      </button>
    </li>
  );
}
