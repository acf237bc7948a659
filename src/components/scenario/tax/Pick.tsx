import type { Sheet } from '../../../lib/scenario/sheet.ts';
import type { Lens } from '../../../lib/sensitivity/lens.ts';
import { SelectField } from '../../fields/SelectField.tsx';
import { labelOf } from '../labels.ts';
import { edited } from '../store.ts';
import { useSheet } from '../useSheet.ts';
import { chosen } from './chosen.ts';

interface Props<Value extends string> {
  readonly path: string;
  readonly at: Lens<Sheet, Value>;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
}

/** One choice that the tax rate follows from. */
export function Pick<Value extends string>({ path, at, options }: Props<Value>) {
  const { state, update } = useSheet();
  const first = at.get(state.start.sheet);
  const now = at.get(state.sheet);
  return (
    <SelectField
      name={path}
      label={labelOf(path)}
      options={options}
      chosen={now}
      mine={now !== first}
      onChoose={(value) => update((before) => chosen(before, at.set(before.sheet, value)))}
      onReset={() => update((before) => edited(before, at.set(before.sheet, first)))}
    />
  );
}
