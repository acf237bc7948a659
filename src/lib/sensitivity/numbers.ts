import { type Cents, cents, MAX_AMOUNT } from '../money.ts';
import { type Rate, rate } from '../rate.ts';
import { RAISES, type RateLimits } from '../scenario/limits.ts';
import type { NamedInput } from './calculate.ts';
import type { Lens } from './lens.ts';

/** A tenth of a small or whole rate says little; these move by one point, or by ten. */
export const POINT = 0.01;
export const TEN_POINTS = 0.1;

/** The limits of a rate, and how far it is moved where a tenth of it would say little. */
interface Range extends RateLimits {
  readonly step?: number;
}

/** Yearly raises move by one point. */
export const RAISE: Range = { ...RAISES, step: POINT };

/** An amount that somebody typed; where it is not stated, there is nothing to move. */
export function moneyInput<Whole>(
  name: string,
  { get, set }: Lens<Whole, Cents>,
): NamedInput<Whole> {
  const at: NamedInput<Whole>['at'] = { get, set: (whole, value) => set(whole, cents(value)) };
  return { name, unit: 'money', at, min: 0, max: MAX_AMOUNT };
}

/** A rate that somebody typed. */
export function rateInput<Whole>(
  name: string,
  { get, set }: Lens<Whole, Rate>,
  limits: Range,
): NamedInput<Whole> {
  const at: NamedInput<Whole>['at'] = { get, set: (whole, value) => set(whole, rate(value)) };
  return { name, unit: 'rate', at, ...limits };
}
