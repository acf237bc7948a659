import { isTooCloseToCall } from '../close-call.ts';
import type { Cents } from '../money.ts';
import type { Month } from '../month.ts';

/** One of the two that are compared. */
export type Side = 'offer' | 'alternative';
/** Who is ahead, or neither. */
export type Verdict = Side | 'even';

/** Which total is ahead by more than the band that is too close to call. */
export function verdictOf(offer: Cents, alternative: Cents): Verdict {
  return isTooCloseToCall(offer, alternative) ? 'even' : aheadOf(offer, alternative);
}

function aheadOf(offer: Cents, alternative: Cents): Side {
  return offer > alternative ? 'offer' : 'alternative';
}

/** Months of leaving, from `from` on, at which the same side is ahead by a cent or more. */
export interface Stretch {
  readonly from: Month;
  readonly ahead: Side;
}

/**
 * Who is ahead on leaving at the end of months 1 … the last of two curves: every stretch but the first
 * begins at a month where the answer turns. A month where both are equal belongs to the stretch before.
 */
export function stretchesOf(offer: readonly Cents[], alternative: readonly Cents[]): Stretch[] {
  const stretches: Stretch[] = [];
  for (const [from, kept] of offer.entries()) {
    const other = alternative[from] ?? kept;
    if (from === 0 || kept === other) continue;
    const ahead = aheadOf(kept, other);
    if (stretches.at(-1)?.ahead !== ahead) stretches.push({ from, ahead });
  }
  return stretches;
}
