import { type ReactNode, useRef } from 'react';
import { OptionGroup } from './OptionGroup.tsx';
import { useOnArrival } from './useOnArrival.ts';

interface Props<Value extends string> {
  readonly name: string;
  readonly legend: ReactNode;
  readonly hint?: string;
  readonly options: readonly { readonly value: Value; readonly label: ReactNode }[];
  /** Empty where nothing has been chosen yet. */
  readonly chosen: Value | '';
  /** Whether the choice is the reader's own and not the example's. */
  readonly mine?: boolean;
  readonly onChoose: (value: Value) => void;
}

/** A few options of which one holds, all in view. */
export function ChoiceField<Value extends string>(props: Props<Value>) {
  const { name, legend, hint, options, chosen, mine, onChoose } = props;
  const group = useRef<HTMLFieldSetElement>(null);
  useOnArrival(() => {
    const early = group.current?.querySelector<HTMLInputElement>(':checked')?.value;
    const option = options.find(({ value }) => value === early);
    if (option && option.value !== chosen) onChoose(option.value);
  });
  return (
    <OptionGroup group={group} legend={legend} hint={hint} className="choice" mine={mine}>
      {options.map(({ value, label }) => (
        <label key={value}>
          <input
            type="radio"
            name={name}
            value={value}
            checked={chosen === value}
            onChange={() => onChoose(value)}
          />
          <span>{label}</span>
        </label>
      ))}
    </OptionGroup>
  );
}
