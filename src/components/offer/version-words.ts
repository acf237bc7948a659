import { capital, formatList, formatWholeMoney } from '../../lib/format.ts';
import type { Kind } from '../../lib/ledger/ledger.ts';
import { type Cents, sizeOf } from '../../lib/money.ts';
import type { ChangeLine, VersionChange } from '../../lib/versions/change.ts';
import type { ChangeIssue } from '../../lib/versions/issues.ts';

export const HOW_TO_COMPARE =
  'Has the offer been revised? Keep it as it stands, then type the new figures above. You will see what the counter added and what it only moved from one part to another.';
export const KEEP_VERSION = 'Keep the offer above as';
export const FORGET_VERSIONS = 'Forget the earlier versions';
export const PRESENT_VERSION = 'After';

export function versionLabel(count: number): string {
  return `version ${count}`;
}

/** The engine calls the offer that stands in the tool just that. */
function nameOf(label: string): string {
  return label === 'offer' ? 'the offer above' : label;
}

export function changeTitle({ from, to }: VersionChange): string {
  return `From ${nameOf(from)} to ${nameOf(to)}`;
}

/** What the change comes to, whatever it was called on the phone. */
export function outcomeSentence(change: VersionChange): string {
  const start = changeTitle(change);
  const { outcome, total } = change;
  if (outcome === 'more')
    return `${start}, you gain ${formatWholeMoney(sizeOf(total))} over the years compared.`;
  if (outcome === 'less')
    return `${start}, you lose ${formatWholeMoney(sizeOf(total))} over the years compared.`;
  if (outcome === 'unchanged') return `${start}, nothing has changed in total.`;
  const where = `${partsText(change.movedFrom)} went down and ${partsText(change.movedTo)} went up`;
  return `${start}, money only moved: ${where}. The total is the same, give or take ${formatWholeMoney(sizeOf(total))}.`;
}

const KINDS: Readonly<Record<Kind, string>> = {
  base: 'base',
  'signing-bonus': 'signing bonus',
  equity: 'stock',
  other: 'other pay',
};

/** Each kind once, whatever years it changed in. */
function partsText(lines: readonly ChangeLine[]): string {
  return formatList([...new Set(lines.map(({ code }) => KINDS[code]))]);
}

export interface MovedRow {
  readonly label: string;
  readonly before: Cents;
  readonly after: Cents;
  readonly amount: Cents;
}

export function movedRows({ lines }: VersionChange): MovedRow[] {
  return lines.map(({ code, amount, detail }) => {
    const kind = KINDS[code];
    const label = `${capital(kind)}, year ${detail.year}`;
    return { label, before: detail.before, after: detail.after, amount };
  });
}

export const CHANGE_ISSUES: Readonly<Record<ChangeIssue, string>> = {
  'relocation-changed': 'Relocation money changed too; it is in no total.',
  'way-paid-changed': 'The signing bonus is paid in another way, which moves it within its year.',
  'repayment-changed': 'What you would have to repay on leaving changed.',
  'growth-changed': 'The two assume different share price growth, so they are not alike.',
  'after-horizon-changed': 'What comes after the years compared changed, and is not in the total.',
};
