import { useRef } from 'react';
import { OptionGroup } from './OptionGroup.tsx';
import { useOnArrival } from './useOnArrival.ts';

interface TicksProps<Value extends string> {
  readonly legend: string;
  readonly hint?: string;
  readonly name: string;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  readonly ticked: readonly Value[];
  /** Whether the ticks are the reader's own and not the example's. */
  readonly mine?: boolean;
  readonly onTick: (value: Value, ticked: boolean) => void;
}

/** Any number of a few options, each ticked by itself. */
export function Ticks<Value extends string>(props: TicksProps<Value>) {
  const { legend, hint, name, options, ticked, mine, onTick } = props;
  const group = useRef<HTMLFieldSetElement>(null);
  useOnArrival(() => {
    for (const box of group.current?.querySelectorAll('input') ?? []) {
      const option = options.find(({ value }) => value === box.value);
      if (option && box.checked !== ticked.includes(option.value))
        onTick(option.value, box.checked);
    }
  });
  return (
    <OptionGroup group={group} legend={legend} hint={hint} className="choice ticks" mine={mine}>
      {options.map(({ value, label }) => (
        <label key={value}>
          <input
            type="checkbox"
            name={`${name}.${value}`}
            value={value}
            checked={ticked.includes(value)}
            onChange={({ currentTarget }) => onTick(value, currentTarget.checked)}
          />
          <span>{label}</span>
        </label>
      ))}
    </OptionGroup>
  );
}
