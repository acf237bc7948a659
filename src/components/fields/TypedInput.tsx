import { type ReactNode, useId, useRef } from 'react';
import { useOnArrival } from './useOnArrival.ts';

export type Keyboard = 'decimal' | 'numeric' | 'text' | 'day';

interface Props {
  readonly name: string;
  readonly keyboard: Keyboard;
  readonly label: ReactNode;
  /** One short line on what to type. */
  readonly hint?: string | undefined;
  readonly text: string;
  /** Why the text cannot be read, and what can; empty where it can. */
  readonly problem: string;
  /** How it was read, where that is not obvious. */
  readonly note: string;
  readonly mine: boolean;
  readonly onText: (text: string) => void;
  /** Left out: there is nothing to go back to. */
  readonly onReset?: () => void;
}

/** One line to type in, with what was made of it beside it. */
export function TypedInput(props: Props) {
  const { name, keyboard, label, hint, text, problem, note, mine, onText, onReset } = props;
  const id = useId();
  const control = useRef<HTMLInputElement>(null);
  useOnArrival(() => {
    const early = control.current?.value;
    if (early !== undefined && early !== text) onText(early);
  });
  return (
    <div className="field" data-mine={mine || undefined} data-wrong={problem ? true : undefined}>
      <label htmlFor={id}>{label}</label>
      {hint && (
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <input
        ref={control}
        id={id}
        name={name}
        {...KEYBOARDS[keyboard]}
        spellCheck={false}
        value={text}
        onChange={(event) => onText(event.currentTarget.value)}
        aria-invalid={problem ? true : undefined}
        aria-describedby={`${id}-read${hint ? ` ${id}-hint` : ''}`}
      />
      <p className={problem ? 'problem' : 'understood'} id={`${id}-read`}>
        {problem || note}
      </p>
      {mine && onReset && (
        <button type="button" className="reset" onClick={onReset}>
          Reset<span className="unseen"> {label}</span>
        </button>
      )}
    </div>
  );
}

const KEYBOARDS = {
  decimal: { type: 'text', inputMode: 'decimal' },
  numeric: { type: 'text', inputMode: 'numeric' },
  text: { type: 'text' },
  day: { type: 'date' },
} as const satisfies Readonly<Record<Keyboard, object>>;
