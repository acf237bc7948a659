import type { CashBonus, Pay } from '../ledger/pay.ts';
import type { Rate } from '../rate.ts';
import { BONUS_SHARES, GROWTHS } from '../scenario/limits.ts';
import type { NamedInput } from './calculate.ts';
import { field, items, type Lens } from './lens.ts';
import { moneyInput, RAISE, rateInput } from './numbers.ts';

/** Every number that one employer's pay rests on, in the order of a scenario; `name` is its path in it. */
export function payInputs<Whole>(
  name: string,
  at: Lens<Whole, Pay>,
  pay: Pay,
): NamedInput<Whole>[] {
  const bonus = field(at, 'signingBonus');
  return [
    moneyInput(`${name}.base`, field(at, 'base')),
    ...raiseInputs(name, at, pay),
    moneyInput(`${name}.signingBonus.year1`, field(bonus, 'year1')),
    moneyInput(`${name}.signingBonus.year2`, field(bonus, 'year2')),
    ...cashBonusInputs(name, at, pay),
    ...items(field(at, 'grants'), pay.grants).flatMap((grant, index) => [
      moneyInput(`${name}.grants[${index}].value`, field(grant, 'value')),
      rateInput(`${name}.grants[${index}].growth`, field(grant, 'growth'), GROWTHS),
    ]),
    ...items(field(at, 'oneOffs'), pay.oneOffs).map((oneOff, index) =>
      moneyInput(`${name}.oneOffs[${index}].amount`, field(oneOff, 'amount')),
    ),
    ...items(field(at, 'costs'), pay.costs).map((cost, index) =>
      moneyInput(`${name}.costs[${index}].amount`, field(cost, 'amount')),
    ),
  ];
}

function raiseInputs<Whole>(name: string, at: Lens<Whole, Pay>, { raise }: Pay) {
  if (raise === undefined) return [];
  return [rateInput(`${name}.raise`, field(at, 'raise') as Lens<Whole, Rate>, RAISE)];
}

function cashBonusInputs<Whole>(name: string, at: Lens<Whole, Pay>, { cashBonus }: Pay) {
  if (!cashBonus) return [];
  const own = field(at, 'cashBonus') as Lens<Whole, CashBonus>;
  return [
    rateInput(`${name}.cashBonus.target`, field(own, 'target'), BONUS_SHARES),
    rateInput(`${name}.cashBonus.payout`, field(own, 'payout'), BONUS_SHARES),
  ];
}
