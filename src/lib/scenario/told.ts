import { type Grant, grantOfValue, grantOfVests } from '../ledger/grant.ts';
import type { OneOff, Pay } from '../ledger/pay.ts';
import { type Cents, ZERO } from '../money.ts';
import type { Scenario } from './schema.ts';
import type { Job, Offer } from './sheet.ts';

/** What may be told of a scenario beside its amounts. */
export interface Telling {
  /** What becomes of every amount. */
  readonly amount: (amount: Cents) => Cents;
  readonly dates: boolean;
}

/**
 * A scenario of which only what can be told is left: no names, no words of the reader's own, no units or prices, no
 * floor of the ask. It is put together from what is listed here, so that a part added to the schema is not told until
 * somebody adds it here.
 */
export function told(scenario: Scenario, telling: Telling): Scenario {
  const { offer, alternative, transition, situation, leaving, assumptions } = scenario;
  return {
    offer: offer && offerTold(offer, telling),
    alternative: alternative && {
      presentJob: alternative.presentJob && jobTold(alternative.presentJob, telling),
      competingOffer: alternative.competingOffer && jobTold(alternative.competingOffer, telling),
    },
    transition: transition && transitionTold(transition, telling),
    situation,
    baseVsSigningBonus: scenario.baseVsSigningBonus && {
      ...scenario.baseVsSigningBonus,
      rise: telling.amount(scenario.baseVsSigningBonus.rise),
      bonus: telling.amount(scenario.baseVsSigningBonus.bonus),
    },
    leaving: leaving && { month: leaving.month, withheldRate: leaving.withheldRate },
    exchange: scenario.exchange && {
      amount: telling.amount(scenario.exchange.amount),
      month: scenario.exchange.month,
    },
    ask: scenario.ask && askTold(scenario.ask, telling),
    startDate: scenario.startDate && {
      gapDays: scenario.startDate.gapDays,
      ...(telling.dates && { from: scenario.startDate.from, to: scenario.startDate.to }),
    },
    assumptions: {
      horizonYears: assumptions.horizonYears,
      discountRate: assumptions.discountRate,
      raise: assumptions.raise,
      stay: assumptions.stay,
      taxYear: assumptions.taxYear,
      filingStatus: assumptions.filingStatus,
      state: assumptions.state,
      otherIncome: telling.amount(assumptions.otherIncome),
    },
  };
}

function offerTold(offer: Offer, telling: Telling): Offer {
  return {
    ...payTold(offer, telling),
    level: offer.level,
    ...(telling.dates && { startDate: offer.startDate }),
    relocation: {
      amount: telling.amount(offer.relocation.amount),
      repayment: offer.relocation.repayment,
    },
  };
}

function jobTold(job: Job, telling: Telling): Job {
  return { ...payTold(job, telling), relocation: { amount: ZERO } };
}

function payTold(pay: Omit<Pay, 'relocation'>, { amount }: Telling) {
  const { year1, year2, paid, repayment } = pay.signingBonus;
  return {
    base: amount(pay.base),
    raise: pay.raise,
    signingBonus: { year1: amount(year1), year2: amount(year2), paid, repayment },
    cashBonus: pay.cashBonus && { ...pay.cashBonus },
    grants: pay.grants.map((grant) => grantTold(grant, amount)),
    oneOffs: pay.oneOffs.map((oneOff) => oneOffTold(oneOff, amount)),
    costs: pay.costs.map((cost) => oneOffTold(cost, amount)),
  };
}

function grantTold({ value, schedule, growth, vests }: Grant, amount: Telling['amount']): Grant {
  if (!vests) return grantOfValue(amount(value), schedule, growth);
  const told = vests.map((vest) => ({ month: vest.month, value: amount(vest.value) }));
  return grantOfVests(told, growth);
}

function oneOffTold({ month, amount }: OneOff, tell: Telling['amount']): OneOff {
  return { label: 'Other', month, amount: tell(amount) };
}

type Part<Name extends keyof Scenario> = NonNullable<Scenario[Name]>;

function transitionTold(
  { items, marginalRate }: Part<'transition'>,
  { amount, dates }: Telling,
): Part<'transition'> {
  return {
    marginalRate,
    items: items.map((item, index) => ({
      id: `item-${index + 1}`,
      kind: item.kind,
      taxation: item.taxation,
      certainty: item.certainty,
      amount: amount(item.amount),
      ...(dates && { date: item.date }),
    })),
  };
}

/** The least that somebody would accept is nobody else's business. */
function askTold({ against, asks, room }: Part<'ask'>, { amount }: Telling): Part<'ask'> {
  return { against, asks, room: room && amount(room) };
}
