import { type RefObject, useCallback, useLayoutEffect, useRef, useState } from 'react';

/** What stands in each field, exactly as typed. Nothing typed is ever rewritten. */
export type Texts<Name extends string = string> = Readonly<Record<Name, string>>;

export interface Draft<Name extends string> {
  readonly texts: Texts<Name>;
  readonly set: (name: Name, text: string) => void;
  /** Puts every field back to what the site started it with. */
  readonly reset: () => void;
  /** True where the reader has written something of their own. */
  readonly isMine: (name: Name) => boolean;
  readonly changed: boolean;
  /** For the form whose fields carry these names. */
  readonly form: RefObject<HTMLFormElement | null>;
}

/** The state of a form: texts by field name, starting from the site's own example. */
export function useDraft<Name extends string>(start: Texts<Name>): Draft<Name> {
  const [texts, setTexts] = useState(start);
  const form = useRef<HTMLFormElement>(null);
  const set = useCallback(
    (name: Name, text: string) => setTexts((before) => ({ ...before, [name]: text })),
    [],
  );
  useTypedBefore(form, (typed) => setTexts((before) => ({ ...before, ...typed })));
  const isMine = (name: Name) => texts[name] !== start[name];
  const names = Object.keys(start) as Name[];
  return { texts, set, reset: () => setTexts(start), isMine, changed: names.some(isMine), form };
}

/** Takes over what was typed into the served page before its script arrived. */
export function useTypedBefore(
  form: RefObject<HTMLFormElement | null>,
  take: (typed: Texts) => void,
): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, on arrival
  useLayoutEffect(() => {
    if (form.current) take(read(form.current));
  }, []);
}

function read(form: HTMLFormElement): Texts {
  return Object.fromEntries(
    [...new FormData(form)].filter(
      (entry): entry is [string, string] => typeof entry[1] === 'string',
    ),
  );
}
