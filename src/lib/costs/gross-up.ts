import { type Cents, dividedRoundedUp } from '../money.ts';
import { complement, type Rate } from '../rate.ts';

/**
 * The smallest pre-tax amount, in cents, that leaves at least `net` at a flat combined rate r:
 * net ÷ (1 − r), rounded up, exactly (/methodology/#gross-up).
 * @throws RangeError for a rate of 1 or more, or below 0.
 */
export function grossUpFlat(net: Cents, combinedRate: Rate): Cents {
  if (combinedRate < 0 || combinedRate >= 1)
    throw new RangeError(`no gross-up at a rate of ${combinedRate}`);
  return dividedRoundedUp(net, complement(combinedRate));
}
