import type { Stretch } from '../../lib/compare/verdict.ts';
import { formatList, formatPercent } from '../../lib/format.ts';
import type { LeavingIssue } from '../../lib/ledger/repayment-issues.ts';
import type { Rate } from '../../lib/rate.ts';
import type { Figures } from './figures.ts';
import { moved } from './sentences.ts';

/** What the reader should know about leaving early. */
export const LEAVING_ISSUES: Readonly<Record<LeavingIssue, string>> = {
  'repayment-terms-not-stated':
    'No repayment terms are typed for the signing bonus, so none is owed here. Look for them in the letter.',
  'relocation-terms-not-stated':
    'No repayment terms are typed for the relocation money, so none is owed here.',
  'net-without-rate':
    'Only what you received is owed, but no withheld share is typed, so all of it counts.',
};

export const TURNS_TITLE = 'What would turn the answer';

/** What would turn the answer, one thing at a time. */
export interface Turn {
  readonly what: string;
  /** For each alternative, in their order, where it turns. */
  readonly at: readonly string[];
}

export function turnsOf({ against: all, jobs }: Figures): Turn[] {
  const bonuses = all.map(({ alternative }) => jobs.find(({ id }) => id === alternative)?.pay);
  return [
    { what: 'Month of leaving', at: all.map(({ stretches }) => turningMonths(stretches)) },
    { what: 'Amazon’s share price', at: all.map(({ turns }) => orNever(turns.price, moved)) },
    {
      what: 'Bonus paid there, of target',
      at: all.map(({ turns }, index) =>
        bonuses[index]?.cashBonus ? orNever(turns.payout, formatPercent) : 'no bonus',
      ),
    },
    {
      what: 'Stock there that comes true',
      at: all.map(({ turns }) => orNever(turns.certainty, formatPercent)),
    },
  ];
}

function turningMonths(stretches: readonly Stretch[]): string {
  const months = stretches.slice(1).map(({ from }) => from);
  return months.length === 0 ? 'never' : formatList(months.map(String));
}

function orNever(value: Rate | null, text: (value: Rate) => string): string {
  return value === null ? 'never' : text(value);
}
