import type { CostItem } from '../costs/items.ts';
import type { Alternative } from '../ledger/alternatives.ts';
import type { CashBonus, Pay } from '../ledger/pay.ts';
import { type Cents, cents, MAX_AMOUNT } from '../money.ts';
import { type Rate, rate } from '../rate.ts';
import { calculateSensitivity, type Driver, type NamedInput } from '../sensitivity/calculate.ts';
import { all, field, items, type Lens } from '../sensitivity/lens.ts';
import { type AskInput, targetOf } from './calculate.ts';
import { fourYears, remembering } from './years.ts';

/** The three inputs that move the ask most, measured before it is rounded so that every dollar shows. */
export function askDrivers(input: AskInput): Driver[] {
  const yearsOf = remembering(fourYears);
  return calculateSensitivity(input, inputsOf(input), (asked) => targetOf(asked, yearsOf));
}

type AskNumber = NamedInput<AskInput>;

/** Every number that an ask rests on, in the order of a scenario; names are paths in it. */
export function inputsOf(input: AskInput): AskNumber[] {
  const whole = all<AskInput>();
  const alternatives = field(whole, 'alternatives');
  const transition = field(whole, 'transition');
  return [
    ...payInputs('offer', field(whole, 'offer'), input.offer),
    ...alternativeInputs('present-job', 'alternative.presentJob', alternatives, input),
    ...alternativeInputs('competing-offer', 'alternative.competingOffer', alternatives, input),
    ...items(field(transition, 'items'), input.transition.items).flatMap((item, index) =>
      costInputs(item, index, apartFrom(input, index)),
    ),
    rateInput('transition.marginalRate', field(transition, 'marginalRate'), 0, 0.9),
    { ...rateInput('assumptions.raise', field(whole, 'raise'), -0.5, 1), step: POINT },
  ];
}

/** A tenth of a small or whole rate says little; these move by one point, or by ten. */
const POINT = 0.01;
const TEN_POINTS = 0.1;

function alternativeInputs(
  alternative: Alternative,
  name: string,
  alternatives: Lens<AskInput, AskInput['alternatives']>,
  input: AskInput,
): AskNumber[] {
  const pay = input.alternatives[alternative];
  return pay ? payInputs(name, field(alternatives, alternative) as Lens<AskInput, Pay>, pay) : [];
}

function payInputs(name: string, at: Lens<AskInput, Pay>, pay: Pay): AskNumber[] {
  const bonus = field(at, 'signingBonus');
  return [
    moneyInput(`${name}.base`, field(at, 'base')),
    ...raiseInputs(name, at, pay),
    moneyInput(`${name}.signingBonus.year1`, field(bonus, 'year1')),
    moneyInput(`${name}.signingBonus.year2`, field(bonus, 'year2')),
    ...cashBonusInputs(name, at, pay),
    ...items(field(at, 'grants'), pay.grants).flatMap((grant, index) => [
      moneyInput(`${name}.grants[${index}].value`, field(grant, 'value')),
      rateInput(`${name}.grants[${index}].growth`, field(grant, 'growth'), -0.9999, 4),
    ]),
    ...items(field(at, 'oneOffs'), pay.oneOffs).map((oneOff, index) =>
      moneyInput(`${name}.oneOffs[${index}].amount`, field(oneOff, 'amount')),
    ),
    ...items(field(at, 'costs'), pay.costs).map((cost, index) =>
      moneyInput(`${name}.costs[${index}].amount`, field(cost, 'amount')),
    ),
  ];
}

function raiseInputs(name: string, at: Lens<AskInput, Pay>, { raise }: Pay): AskNumber[] {
  if (raise === undefined) return [];
  const own = field(at, 'raise') as Lens<AskInput, Rate>;
  return [{ ...rateInput(`${name}.raise`, own, -0.5, 1), step: POINT }];
}

function cashBonusInputs(name: string, at: Lens<AskInput, Pay>, { cashBonus }: Pay): AskNumber[] {
  if (!cashBonus) return [];
  const own = field(at, 'cashBonus') as Lens<AskInput, CashBonus>;
  return [
    rateInput(`${name}.cashBonus.target`, field(own, 'target'), 0, 5),
    rateInput(`${name}.cashBonus.payout`, field(own, 'payout'), 0, 5),
  ];
}

/** Each cost adds to the target by itself, so the others may be left out while one is moved. */
function apartFrom(input: AskInput, index: number): AskInput {
  const { items: costs, ...transition } = input.transition;
  return { ...input, transition: { ...transition, items: costs.slice(index, index + 1) } };
}

function costInputs(item: Lens<AskInput, CostItem>, index: number, alone: AskInput): AskNumber[] {
  const name = `transition.items[${index}]`;
  const itemAlone = items(
    field(field(all<AskInput>(), 'transition'), 'items'),
    alone.transition.items,
  );
  const both = (of: (at: Lens<AskInput, CostItem>) => AskNumber): AskNumber[] =>
    itemAlone.map((at) => ({ ...of(item), apart: { whole: alone, at: of(at).at } }));
  return [
    ...both((at) => moneyInput(`${name}.amount`, field(at, 'amount'))),
    ...both((at) => ({
      ...rateInput(`${name}.certainty`, field(at, 'certainty'), 0, 1),
      step: TEN_POINTS,
    })),
  ];
}

function moneyInput(name: string, { get, set }: Lens<AskInput, Cents>): AskNumber {
  const at: AskNumber['at'] = { get, set: (input, value) => set(input, cents(value)) };
  return { name, unit: 'money', at, min: 0, max: MAX_AMOUNT };
}

function rateInput(
  name: string,
  { get, set }: Lens<AskInput, Rate>,
  min: number,
  max: number,
): AskNumber {
  const at: AskNumber['at'] = { get, set: (input, value) => set(input, rate(value)) };
  return { name, unit: 'rate', at, min, max };
}
