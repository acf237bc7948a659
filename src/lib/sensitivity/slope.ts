import { type Cents, cents, dollars } from '../money.ts';
import type { Movement } from './calculate.ts';

/** The round change of an amount that effects are told for; of a rate it is one percentage point. */
export const ROUND_CHANGE: Cents = dollars(1000);

/**
 * What a round change of an input does to the measure, in cents, signed: $1,000 more of an amount, one percentage
 * point more of a rate. From the slope over the step that the input was moved by.
 */
export function effectOf({ unit, slope }: Pick<Movement, 'unit' | 'slope'>): Cents {
  return unit === 'money' ? cents(Math.round(slope * ROUND_CHANGE)) : cents(Math.round(slope));
}
