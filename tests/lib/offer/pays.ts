import { grantOfValue } from '../../../src/lib/ledger/grant.ts';
import type { Pay, SigningBonus } from '../../../src/lib/ledger/pay.ts';
import { cents } from '../../../src/lib/money.ts';
import { rate } from '../../../src/lib/rate.ts';
import { SCHEDULES } from '../../../src/lib/vesting/presets.ts';

/** Whole dollars. */
export const usd = (dollars: number) => cents(dollars * 100);

export const NO_BONUS: SigningBonus = { year1: usd(0), year2: usd(0), paid: 'instalments' };

/** Nothing at all. */
export const NOTHING: Pay = {
  base: usd(0),
  signingBonus: NO_BONUS,
  grants: [],
  oneOffs: [],
  costs: [],
  relocation: { amount: usd(0) },
};

/** Base, signing bonus and a grant on Amazon's schedule, without growth. */
export function amazonPay(base: number, year1: number, year2: number, grant: number): Pay {
  return {
    ...NOTHING,
    base: usd(base),
    signingBonus: { year1: usd(year1), year2: usd(year2), paid: 'instalments' },
    grants: [grantOfValue(usd(grant), SCHEDULES.amazon, rate(0))],
  };
}
