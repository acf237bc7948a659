import type { ReactNode } from 'react';

/** A table that may be wider than a phone scrolls by itself, by keyboard too, and the page does not. */
export function Scroll({
  label,
  children,
}: {
  readonly label: string;
  readonly children: ReactNode;
}) {
  return (
    <section className="scroll" aria-label={label} tabIndex={0}>
      {children}
    </section>
  );
}
