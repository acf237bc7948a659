import { type RefObject, useEffect, useState } from 'react';

/**
 * Moves the keyboard's place to the control of that name once it is on the page: after a control has gone with what
 * it removed, or has brought a field that wants to be filled in.
 */
export function useFocus(
  form: RefObject<HTMLFormElement | HTMLFieldSetElement | null>,
): (name: string) => void {
  const [wanted, setWanted] = useState<{ readonly name: string } | null>(null);
  useEffect(() => {
    const control = wanted && form.current?.elements.namedItem(wanted.name);
    if (control instanceof HTMLElement) control.focus();
  }, [wanted, form]);
  return (name) => setWanted({ name });
}
