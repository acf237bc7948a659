import type { TransitionCostInput } from '../costs/items.ts';
import { calculateSensitivity, type Driver } from '../sensitivity/calculate.ts';
import { costInputs } from '../sensitivity/costs.ts';
import { all } from '../sensitivity/lens.ts';
import { calculateTransitionCost } from './calculate.ts';

/** The three inputs that move the likely cost of a move most: an amount, how sure it is, or the tax rate. */
export function transitionCostDrivers(input: TransitionCostInput): Driver[] {
  const inputs = costInputs(all<TransitionCostInput>(), input);
  return calculateSensitivity(input, inputs, (costs) => calculateTransitionCost(costs).likely);
}
