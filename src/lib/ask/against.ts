import { ALTERNATIVES, type Alternative, type Alternatives } from '../ledger/alternatives.ts';
import type { Pay } from '../ledger/pay.ts';
import type { OfferYear } from '../ledger/years.ts';
import { type Cents, sum } from '../money.ts';
import type { Rate } from '../rate.ts';
import type { YearsOf } from './years.ts';

/** What the reader measures the offer against: one alternative by name, or the better of those entered. */
export const AGAINST = ['better', ...ALTERNATIVES] as const;

/** The alternative that the offer is measured against. */
export interface Against {
  readonly alternative: Alternative;
  /** Named by the reader, the only one entered, or the one that pays more over four years. */
  readonly chosen: 'stated' | 'only' | 'better';
  readonly pay: Pay;
  readonly years: readonly OfferYear[];
  /** Over the four years, in cents. */
  readonly total: Cents;
}

/**
 * The alternative that was named; else the one with the larger total over four years, of equal ones the
 * present job. Null where none such was entered.
 */
export function chooseAlternative(
  alternatives: Alternatives,
  against: (typeof AGAINST)[number],
  raise: Rate,
  yearsOf: YearsOf,
): Against | null {
  const entered = ALTERNATIVES.flatMap((alternative) => {
    const pay = alternatives[alternative];
    return pay ? [{ alternative, pay, ...paid(yearsOf(pay, raise)) }] : [];
  });
  if (against !== 'better') {
    const named = entered.find(({ alternative }) => alternative === against);
    return named ? { ...named, chosen: 'stated' } : null;
  }
  const [best] = entered.toSorted((a, b) => b.total - a.total);
  return best ? { ...best, chosen: entered.length === 1 ? 'only' : 'better' } : null;
}

function paid(years: readonly OfferYear[]) {
  return { years, total: sum(years.map(({ total }) => total)) };
}
