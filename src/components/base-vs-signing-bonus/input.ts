import type { BaseVsBonusInput, Repayment } from '../../lib/base-vs-signing-bonus/calculate.ts';
import { type Limits, type Parsed, parseMoney, parsePercent, parseWhole } from '../../lib/parse.ts';
import type { Texts } from '../fields/useDraft.ts';

export type FieldName =
  | 'rise'
  | 'bonus'
  | 'years'
  | 'raise'
  | 'riders'
  | 'stay'
  | 'discount'
  | 'repayment'
  | 'window';

export const YEARS: Limits = { min: 1, max: 6 };
export const WINDOW: Limits = { min: 1, max: 72 };
export const RAISE: Limits = { min: 0, max: 50 };
export const SHARE: Limits = { min: 0, max: 100 };

/** What stands in the fields before anybody types: the plainest case there is. */
export const START: Texts<FieldName> = {
  rise: '$10,000',
  bonus: '$30,000',
  years: '4',
  raise: '0%',
  riders: '0%',
  stay: '100%',
  discount: '0%',
  repayment: 'none',
  window: '12',
};

/** Every field as it was read, for the fields themselves. */
export function parseFields(texts: Texts<FieldName>) {
  return {
    rise: parseMoney(texts.rise),
    bonus: parseMoney(texts.bonus),
    years: parseWhole(texts.years, YEARS),
    raise: parsePercent(texts.raise, RAISE),
    riders: parsePercent(texts.riders, SHARE),
    stay: parsePercent(texts.stay, SHARE),
    discount: parsePercent(texts.discount, RAISE),
    window: parseWhole(texts.window, WINDOW),
  };
}

/** The whole input, or null while a field that counts cannot be read. */
export function readInput(texts: Texts<FieldName>): BaseVsBonusInput | null {
  const { window, ...fields } = parseFields(texts);
  const repayment = readRepayment(texts.repayment, window);
  const { rise, bonus, years, raise, riders, stay, discount } = fields;
  if (
    repayment === null ||
    rise.state !== 'valid' ||
    bonus.state !== 'valid' ||
    years.state !== 'valid' ||
    raise.state !== 'valid' ||
    riders.state !== 'valid' ||
    stay.state !== 'valid' ||
    discount.state !== 'valid'
  ) {
    return null;
  }
  return {
    rise: rise.value,
    bonus: bonus.value,
    years: years.value,
    raise: raise.value,
    riders: riders.value,
    stay: stay.value,
    discount: discount.value,
    repayment,
  };
}

function readRepayment(kind: string, window: Parsed<number>): Repayment | null {
  if (kind !== 'pro-rata' && kind !== 'cliff') return { kind: 'none' };
  return window.state === 'valid' ? { kind, windowMonths: window.value } : null;
}
