import type { FactId } from '../../lib/ask/facts.ts';
import type { Sheet } from '../../lib/scenario/sheet.ts';

/** The sheet in which a fact is no longer ticked: what it was about is gone, and what takes its place is another. */
export function unticked(sheet: Sheet, fact: FactId): Sheet {
  const { facts, ...counter } = sheet.counter;
  if (!facts?.includes(fact)) return sheet;
  return { ...sheet, counter: { ...counter, facts: facts.filter((other) => other !== fact) } };
}
