import type { ReactNode } from 'react';
import type { Sheet } from '../../lib/scenario/sheet.ts';
import type { Lens } from '../../lib/sensitivity/lens.ts';
import { ChoiceField } from '../fields/ChoiceField.tsx';
import { EMPTY_FIELD } from '../fields/copy.ts';
import { TypedInput } from '../fields/TypedInput.tsx';
import { type Field, readIn } from './field.ts';
import { labelOf } from './labels.ts';
import { edited, isMine, resetField, textOf, typed } from './store.ts';
import { useSheet } from './useSheet.ts';

interface InputProps<T> {
  readonly field: Field<T>;
  /** Left out: what the field is called everywhere. */
  readonly label?: ReactNode;
  /** One short line on what to type. */
  readonly hint?: string;
  /** What an empty field means here, where that is not obvious. */
  readonly empty?: string;
}

/** One field of the sheet: shows how its text was read, or says why it could not be; goes back alone. */
export function SheetInput<T>({ field, label = labelOf(field.path), hint, empty }: InputProps<T>) {
  const { state, update } = useSheet();
  const text = textOf(state, field);
  return (
    <TypedInput
      name={field.path}
      keyboard={field.keyboard}
      label={label}
      hint={hint}
      text={text}
      {...wordsFor(state.sheet, field, text, empty)}
      mine={isMine(state, field)}
      onText={(next) => update((before) => typed(before, field, next))}
      onReset={() => update((before) => resetField(before, field))}
    />
  );
}

function wordsFor<T>(sheet: Sheet, field: Field<T>, text: string, whenEmpty = '') {
  const { write, problems, empty } = field;
  const parsed = readIn(sheet, field, text);
  if (parsed.state === 'empty')
    return empty ? { problem: '', note: whenEmpty } : { problem: EMPTY_FIELD, note: '' };
  if (parsed.state === 'invalid') return { problem: problems[parsed.problem] ?? '', note: '' };
  const understood = write(parsed.value);
  return { problem: '', note: understood === text.trim() ? '' : `Read as ${understood}` };
}

interface ChoiceProps<Value extends string> {
  readonly name: string;
  readonly at: Lens<Sheet, Value> | Lens<Sheet, Value | undefined>;
  readonly legend: ReactNode;
  readonly hint?: string;
  readonly options: readonly { readonly value: Value; readonly label: ReactNode }[];
}

/** One of a few options of the sheet, all in view. */
export function SheetChoice<Value extends string>(props: ChoiceProps<Value>) {
  const { name, at, legend, hint, options } = props;
  const { state, update } = useSheet();
  const chosen = at.get(state.sheet) ?? '';
  return (
    <ChoiceField
      name={name}
      legend={legend}
      {...(hint ? { hint } : {})}
      options={options}
      chosen={chosen}
      mine={chosen !== (at.get(state.start.sheet) ?? '')}
      onChoose={(value) => update((before) => edited(before, at.set(before.sheet, value)))}
    />
  );
}
