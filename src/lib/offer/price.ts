import type { Grant } from '../ledger/grant.ts';
import type { Pay } from '../ledger/pay.ts';
import { type Cents, times } from '../money.ts';
import { NONE, type Rate } from '../rate.ts';

/**
 * The same pay if every share were worth more or less than assumed when it vests: each grant × (1 + change),
 * where −0.3 is a price 30 % lower. Units and the price on the day of the grant stay as they were stated.
 */
export function atPrice<P extends Pay>(pay: P, change: Rate): P {
  if (change === NONE) return pay;
  const moved = (value: Cents) => times(value, 1 + change);
  return { ...pay, grants: pay.grants.map((grant) => movedGrant(grant, moved)) };
}

function movedGrant(grant: Grant, moved: (value: Cents) => Cents): Grant {
  const { value, vests } = grant;
  return {
    ...grant,
    value: moved(value),
    ...(vests && { vests: vests.map((vest) => ({ ...vest, value: moved(vest.value) })) }),
  };
}
