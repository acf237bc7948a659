import { type Cents, times } from '../money.ts';
import { type Rate, WHOLE } from '../rate.ts';
import type { Line } from '../result.ts';
import { grossUpFlat } from './gross-up.ts';

/** What a move can cost, item by item. */
export const COST_KINDS = [
  'unvested-equity',
  'annual-bonus',
  'retirement-match',
  'repay-signing-bonus',
  'repay-relocation',
  'repay-tuition',
  'relocation',
  'lease-or-home',
  'health-cover',
  'income-gap',
  'lost-leave',
  'student-loan-help',
  'legal-fees',
  'partner-income',
  'other',
] as const;
export type CostKind = (typeof COST_KINDS)[number];

/** Forfeited pay counts as it is; money out of pocket has to be earned before tax first. */
export type Taxation = 'pre-tax' | 'after-tax';

/** One thing that a move costs; the amount in cents of the money it comes in. */
export interface CostItem {
  readonly id: string;
  readonly kind: CostKind;
  readonly amount: Cents;
  readonly taxation: Taxation;
  /** How sure the loss is, from 0 to 1. */
  readonly certainty: Rate;
  /** Its place among the items of the scenario, from 0, where some of them are left out. */
  readonly place?: number | undefined;
}

/** Stated by the reader, computed from the tax on the next dollar, or assumed where nothing is known of the pay. */
export type RateFrom = 'stated' | 'computed' | 'assumed';

/** Combined marginal rate at which an after-tax cost is grossed up. */
export interface GrossUpRate {
  /** Below 1. */
  readonly marginalRate: Rate;
  /** Left out: stated. */
  readonly rateFrom?: RateFrom | undefined;
  /** How much more pay a computed rate holds for; null where it holds for good. */
  readonly rateHoldsFor?: Cents | null | undefined;
}

/** Every cost of a move, and the rate at which those paid after tax are grossed up. */
export interface TransitionCostInput extends GrossUpRate {
  readonly items: readonly CostItem[];
}

/** The working of a cost. */
export interface CostDetail {
  readonly item: CostItem;
  /** The item in dollars before tax. */
  readonly beforeTax: Cents;
}

/** One line an item; its amount is what it weighs: dollars before tax × certainty. */
export type CostLine = Line<CostKind, CostDetail>;

/** What one item comes to, in dollars before tax. */
export function costLine(item: CostItem, marginalRate: Rate): CostLine {
  const beforeTax =
    item.taxation === 'after-tax' ? grossUpFlat(item.amount, marginalRate) : item.amount;
  return { code: item.kind, amount: times(beforeTax, item.certainty), detail: { item, beforeTax } };
}

/** Whether what a line stands for is sure to come. */
export function isCertain({ detail }: { readonly detail: CostDetail }): boolean {
  return detail.item.certainty === WHOLE;
}
