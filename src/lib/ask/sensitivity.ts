import type { Alternative } from '../ledger/alternatives.ts';
import type { Pay } from '../ledger/pay.ts';
import { calculateSensitivity, type Driver, type NamedInput } from '../sensitivity/calculate.ts';
import { costInputs } from '../sensitivity/costs.ts';
import { all, field, type Lens } from '../sensitivity/lens.ts';
import { RAISE, rateInput } from '../sensitivity/numbers.ts';
import { payInputs } from '../sensitivity/pay.ts';
import { type AskInput, shortfallsOf } from './calculate.ts';
import { isCounted } from './reasons.ts';
import { targets } from './target.ts';
import { fourYears } from './years.ts';

/** The three inputs that move the ask most, measured before it is rounded so that every dollar shows. */
export function askDrivers(input: AskInput): Driver[] {
  return calculateSensitivity(input, inputsOf(input), targets());
}

/** Every number that an ask rests on, in the order of a scenario; names are paths in it. */
export function inputsOf(input: AskInput): NamedInput<AskInput>[] {
  const whole = all<AskInput>();
  const { against } = shortfallsOf(input, fourYears);
  return [
    ...payInputs('offer', field(whole, 'offer'), input.offer),
    ...alternativeInputs('present-job', 'alternative.presentJob', input),
    ...alternativeInputs('competing-offer', 'alternative.competingOffer', input),
    ...costInputs(field(whole, 'transition'), input.transition, ({ kind }) =>
      isCounted(kind, against),
    ),
    rateInput('assumptions.raise', field(whole, 'raise'), RAISE),
  ];
}

function alternativeInputs(alternative: Alternative, name: string, input: AskInput) {
  const pay = input.alternatives[alternative];
  if (!pay) return [];
  const at = field(field(all<AskInput>(), 'alternatives'), alternative);
  return payInputs(name, at as Lens<AskInput, Pay>, pay);
}
