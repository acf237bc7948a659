import { AMAZON_SCHEDULE, EXCHANGED, GROWTH, WAY_PAID } from '../scenario/defaults.ts';
import { leavingMonth, withheldRate } from '../scenario/inputs.ts';
import type { Scenario } from '../scenario/schema.ts';
import { SCHEDULES } from '../vesting/presets.ts';
import type { ExchangeInput } from './calculate.ts';

/** What exchange rates are computed with: the offer’s terms, or the usual ones; null without either. */
export function exchangeInput(scenario: Scenario): ExchangeInput | null {
  const { exchange, offer, assumptions } = scenario;
  if (!exchange && !offer) return null;
  const grant = offer?.grants[0];
  return {
    amount: exchange?.amount ?? EXCHANGED,
    month: exchange?.month ?? leavingMonth(scenario),
    price: exchange?.price ?? grant?.price ?? null,
    paid: offer?.signingBonus.paid ?? WAY_PAID,
    repayment: offer?.signingBonus.repayment,
    withheldRate: withheldRate(scenario),
    raise: offer?.raise ?? assumptions.raise,
    cashBonus: offer?.cashBonus,
    schedule: grant?.schedule ?? SCHEDULES[AMAZON_SCHEDULE],
    growth: grant?.growth ?? GROWTH,
  };
}
