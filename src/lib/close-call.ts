import type { Cents } from './money.ts';

/** Two amounts this close, in percent of the larger, are called even (/methodology/#comparing). */
export const TOO_CLOSE_TO_CALL = 2;

/** Whether two amounts, in cents, lie so close together that neither is called the larger; the edge itself is close. */
export function isTooCloseToCall(one: Cents, other: Cents): boolean {
  const larger = Math.max(Math.abs(one), Math.abs(other));
  return Math.abs(one - other) * 100 <= larger * TOO_CLOSE_TO_CALL;
}
