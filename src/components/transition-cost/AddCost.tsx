import { useLayoutEffect, useRef, useState } from 'react';
import { COST_KINDS, type CostKind } from '../../lib/costs/items.ts';
import { isKind } from '../scenario/cost-rows.ts';
import { KIND_WORDS } from './copy.ts';

export const ADD = 'add';

interface Props {
  readonly onAdd: (kind: CostKind) => void;
  /** No more costs than a scenario can hold. */
  readonly full: boolean;
}

/** Which kind of cost to add. */
export function AddCost({ onAdd, full }: Props) {
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
