import type { Rate } from '../rate.ts';
import type { TaxCode } from './levy.ts';
import { sumOfRates } from './marginal.ts';

/** Payroll taxes are the federal ones and the state’s together. */
export const RATE_PARTS = ['federal-income', 'state-income', 'local-income', 'payroll'] as const;
export type RatePartCode = (typeof RATE_PARTS)[number];

export interface RatePart {
  readonly code: RatePartCode;
  /** Above zero. */
  readonly rate: Rate;
}

const PART_OF: Readonly<Record<TaxCode, RatePartCode | null>> = {
  'federal-income': 'federal-income',
  'social-security': 'payroll',
  medicare: 'payroll',
  'additional-medicare': 'payroll',
  'state-income': 'state-income',
  'state-payroll': 'payroll',
  'local-income': 'local-income',
  combined: null,
};

interface RateLine {
  readonly code: TaxCode;
  readonly rate: Rate;
}

/** Rates of single taxes in a few parts, in the order of the list; they add up to the same rate. */
export function rateParts(lines: readonly RateLine[]): RatePart[] {
  return RATE_PARTS.map((code) => ({ code, rate: rateOf(code, lines) })).filter(
    ({ rate }) => rate > 0,
  );
}

function rateOf(part: RatePartCode, lines: readonly RateLine[]): Rate {
  return sumOfRates(lines.filter(({ code }) => PART_OF[code] === part).map(({ rate }) => rate));
}
