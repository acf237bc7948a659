import { BONUS_SHARES, SHARE } from '../scenario/limits.ts';
import { calculateSensitivity, type Driver, type NamedInput } from '../sensitivity/calculate.ts';
import { all, field } from '../sensitivity/lens.ts';
import { moneyInput, POINT, RAISE, rateInput, TEN_POINTS } from '../sensitivity/numbers.ts';
import { type BaseVsBonusInput, differenceOf } from './calculate.ts';

/** The three inputs that move most what a raise in base is worth beyond the signing bonus: their difference. */
export function baseVsBonusDrivers(input: BaseVsBonusInput): Driver[] {
  return calculateSensitivity(input, INPUTS, differenceOf);
}

const WHOLE = all<BaseVsBonusInput>();

/** Every number that the comparison rests on; names are paths in a scenario. */
export const INPUTS: readonly NamedInput<BaseVsBonusInput>[] = [
  moneyInput('baseVsSigningBonus.rise', field(WHOLE, 'rise')),
  moneyInput('baseVsSigningBonus.bonus', field(WHOLE, 'bonus')),
  rateInput('baseVsSigningBonus.riders', field(WHOLE, 'riders'), { ...BONUS_SHARES, step: POINT }),
  rateInput('assumptions.raise', field(WHOLE, 'raise'), RAISE),
  rateInput('assumptions.stay', field(WHOLE, 'stay'), { ...SHARE, step: TEN_POINTS }),
  rateInput('assumptions.discountRate', field(WHOLE, 'discount'), { ...SHARE, step: POINT }),
];
