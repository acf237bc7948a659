import { useId, useRef } from 'react';
import { useOnArrival } from './useOnArrival.ts';

interface Props<Value extends string> {
  readonly name: string;
  readonly label: string;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  readonly chosen: Value;
  /** Whether the choice is the reader's own and not the example's. */
  readonly mine: boolean;
  readonly onChoose: (value: Value) => void;
  readonly onReset: () => void;
}

/** One of many options, in the list that the reader's own device has for that. */
export function SelectField<Value extends string>(props: Props<Value>) {
  const { name, label, options, chosen, mine, onChoose, onReset } = props;
  const id = useId();
  const control = useRef<HTMLSelectElement>(null);
  const choose = (text: string | undefined) => {
    const option = options.find(({ value }) => value === text);
    if (option && option.value !== chosen) onChoose(option.value);
  };
  useOnArrival(() => choose(control.current?.value));
  return (
    <div className="field" data-mine={mine || undefined}>
      <label htmlFor={id}>{label}</label>
      <select
        ref={control}
        id={id}
        name={name}
        autoComplete="off"
        value={chosen}
        onChange={({ currentTarget }) => choose(currentTarget.value)}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
      <p className="understood" />
      {mine && (
        <button type="button" className="reset" onClick={onReset}>
          Reset<span className="unseen"> {label}</span>
        </button>
      )}
    </div>
  );
}
