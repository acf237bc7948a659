import {
  type BaseVsBonus,
  type BaseVsBonusInput,
  calculateBaseVsBonus,
} from '../../../src/lib/base-vs-signing-bonus/calculate.ts';
import { dollars } from '../../../src/lib/money.ts';
import { NONE, WHOLE } from '../../../src/lib/rate.ts';

interface Terms extends Partial<Omit<BaseVsBonusInput, 'rise' | 'bonus'>> {
  /** In dollars. */
  readonly rise?: number;
  readonly bonus?: number;
}

/** The plainest terms but for what is said, with their result. */
export function worked({
  rise = 10_000,
  bonus = 30_000,
  ...terms
}: Terms = {}): [BaseVsBonusInput, BaseVsBonus] {
  const input: BaseVsBonusInput = {
    years: 4,
    raise: NONE,
    riders: NONE,
    stay: WHOLE,
    discount: NONE,
    repayment: { kind: 'none' },
    ...terms,
    rise: dollars(rise),
    bonus: dollars(bonus),
  };
  return [input, calculateBaseVsBonus(input)];
}
