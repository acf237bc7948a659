import { type ReactNode, type RefObject, useId } from 'react';

interface Props {
  readonly group: RefObject<HTMLFieldSetElement | null>;
  readonly legend: ReactNode;
  readonly hint?: string | undefined;
  readonly className: string;
  /** Whether what is chosen is the reader's own and not the example's. */
  readonly mine?: boolean | undefined;
  readonly children: ReactNode;
}

/** A question over a few options, all in view. */
export function OptionGroup({ group, legend, hint, className, mine, children }: Props) {
  const id = useId();
  return (
    <fieldset
      ref={group}
      className={className}
      data-mine={mine || undefined}
      aria-describedby={hint ? `${id}-hint` : undefined}
    >
      <legend>{legend}</legend>
      {hint && (
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <div className="options">{children}</div>
    </fieldset>
  );
}
