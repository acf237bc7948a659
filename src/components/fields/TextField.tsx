import { type ReactNode, useId } from 'react';
import type { Parsed } from '../../lib/parse.ts';
import { EMPTY_FIELD, type ProblemWords } from './copy.ts';

export interface TextFieldProps<T> {
  readonly name: string;
  readonly label: ReactNode;
  readonly text: string;
  readonly parsed: Parsed<T>;
  readonly problems: ProblemWords;
  /** How the text was understood, said where it is not obvious from what was typed. */
  readonly format: (value: T) => string;
  readonly mine: boolean;
  readonly onText: (text: string) => void;
  /** One short line on what to type. */
  readonly hint?: string;
  readonly whole?: boolean;
  /** What an empty field means here; by default that something is missing. */
  readonly empty?: string;
}

/** One line of text that stands for a value. It shows how it was read, or says why it could not be. */
export function TextField<T>(props: TextFieldProps<T>) {
  const { name, label, text, parsed, problems, format, mine, onText, hint, whole, empty } = props;
  const id = useId();
  const problem = problemOf(parsed, problems, empty);
  const understood = parsed.state === 'valid' ? format(parsed.value) : '';
  const echo = understood === '' || understood === text.trim() ? '' : `Read as ${understood}`;
  const note = parsed.state === 'empty' && empty ? empty : echo;
  return (
    <div className="field" data-mine={mine || undefined} data-wrong={problem ? true : undefined}>
      <label htmlFor={id}>{label}</label>
      {hint && (
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <input
        id={id}
        name={name}
        type="text"
        inputMode={whole ? 'numeric' : 'decimal'}
        spellCheck={false}
        value={text}
        onChange={(event) => onText(event.currentTarget.value)}
        aria-invalid={problem ? true : undefined}
        aria-describedby={`${id}-read${hint ? ` ${id}-hint` : ''}`}
      />
      <p className={problem ? 'problem' : 'understood'} id={`${id}-read`}>
        {problem || note}
      </p>
    </div>
  );
}

function problemOf<T>(parsed: Parsed<T>, problems: ProblemWords, empty?: string): string {
  if (parsed.state === 'empty') return empty ? '' : EMPTY_FIELD;
  return parsed.state === 'invalid' ? problems[parsed.problem] : '';
}
