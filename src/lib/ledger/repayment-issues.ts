import type { Rate } from '../rate.ts';
import type { Pay } from './pay.ts';
import { type Lump, lumpsOf } from './repayment.ts';

/** What the reader should know about leaving early; the words live beside the view. */
export const LEAVING_ISSUES = [
  'repayment-terms-not-stated',
  'relocation-terms-not-stated',
  'net-without-rate',
] as const;
export type LeavingIssue = (typeof LEAVING_ISSUES)[number];

/** The issues that hold, in the order of the list. */
export function leavingIssues(pay: Pay, withheldRate: Rate): LeavingIssue[] {
  const lumps = lumpsOf(pay);
  return LEAVING_ISSUES.filter((issue) => lumps.some((lump) => HOLDS[issue](lump, withheldRate)));
}

type Holds = (lump: Lump, withheldRate: Rate) => boolean;

const HOLDS: Readonly<Record<LeavingIssue, Holds>> = {
  'repayment-terms-not-stated': ({ code, terms }) => code === 'signing-bonus' && !terms,
  'relocation-terms-not-stated': ({ code, terms }) => code === 'relocation' && !terms,
  'net-without-rate': ({ terms }, withheldRate) =>
    terms !== undefined && terms.kind !== 'none' && terms.owed === 'net' && withheldRate === 0,
};
