import type { Alternative } from '../lib/ledger/alternatives.ts';
import { type Cents, inDollars } from '../lib/money.ts';

export const UNIT = 'US dollars';
export const UNIT_BEFORE_TAX = 'US dollars before tax';

/** The same amounts in dollars. */
export function allInDollars<Name extends string>(amounts: Readonly<Record<Name, Cents>>) {
  const entries = Object.entries<Cents>(amounts);
  return Object.fromEntries(entries.map(([name, amount]) => [name, inDollars(amount)]));
}

export function dollarsOrNull(amount: Cents | null): number | null {
  return amount === null ? null : inDollars(amount);
}

/** Issues as a terminal prints them: the code for programs, the sentence for people. */
export function worded<Code extends string>(
  codes: readonly Code[],
  words: Readonly<Record<Code, string>>,
): { code: Code; text: string }[] {
  return codes.map((code) => ({ code, text: words[code] }));
}

/** The part of a scenario that each alternative is. */
export const PARTS_OF_ALTERNATIVES: Readonly<Record<Alternative, string>> = {
  'present-job': 'presentJob',
  'competing-offer': 'competingOffer',
};
