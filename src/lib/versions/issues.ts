import type { Pay, RepaymentTerms } from '../ledger/pay.ts';
import type { VersionSum } from './sums.ts';

/** What the change of a total does not show; the words live beside the view. */
export const CHANGE_ISSUES = [
  'relocation-changed',
  'way-paid-changed',
  'repayment-changed',
  'growth-changed',
  'after-horizon-changed',
] as const;
export type ChangeIssue = (typeof CHANGE_ISSUES)[number];

/** The issues that hold between two versions, in the order of the list. */
export function changeIssues(before: VersionSum, after: VersionSum): ChangeIssue[] {
  return CHANGE_ISSUES.filter((issue) => {
    const [was, is] = [SEEN[issue](before), SEEN[issue](after)];
    return was !== null && is !== null && was !== is;
  });
}

/** What each issue looks at: where it differs, the issue holds; null where there is nothing to look at. */
const SEEN: Readonly<Record<ChangeIssue, (version: VersionSum) => number | string | null>> = {
  'relocation-changed': ({ pay }) => pay.relocation.amount,
  'way-paid-changed': ({ pay: { signingBonus } }) =>
    signingBonus.year1 + signingBonus.year2 === 0 ? null : signingBonus.paid,
  'repayment-changed': ({ pay }) =>
    `${termsText(pay.signingBonus.repayment)}, ${termsText(pay.relocation.repayment)}`,
  'growth-changed': ({ pay }) => growthsText(pay),
  'after-horizon-changed': ({ afterHorizon }) => afterHorizon,
};

/** No terms stated ask for as much as terms that ask for nothing. */
function termsText(terms: RepaymentTerms | undefined): string | null {
  if (!terms || terms.kind === 'none') return null;
  return `${terms.kind} ${terms.windowMonths} ${terms.owed}`;
}

/** Every growth that some grant assumes, once. */
function growthsText({ grants }: Pay): string | null {
  const growths = new Set(grants.map(({ growth }) => growth));
  return growths.size === 0 ? null : [...growths].toSorted((a, b) => a - b).join();
}
