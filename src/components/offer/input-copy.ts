import { formatPercent } from '../../lib/format.ts';
import type { RepaymentTerms } from '../../lib/ledger/pay.ts';
import type { Rate } from '../../lib/rate.ts';

interface Option<Value extends string> {
  readonly value: Value;
  readonly label: string;
}

// The words of what folds out of the inputs: they come with it.

export const SCHEDULE_PICK = 'Schedule';

export const OWN_SCHEDULE = 'Own list, as below';

export const RESET_SCHEDULE = 'Reset the schedule';

export const MONTH_PROBLEM = 'A whole month from 0 to 72.';

export const SHARE_PROBLEM = 'A percentage from 0 to 100.';

export function sumWords(sum: string, unread: boolean): string {
  return unread
    ? `Adds up to ${sum}. It counts once every row can be read and all add up to 100%.`
    : `Adds up to ${sum}.`;
}

export const ADD_VEST = 'Add a vest';

export const NO_VESTS = 'None is listed.';

export const VESTS_HINT = 'Months count from the day the new job would start, at today’s price.';

export const NOT_COUNTED = 'Not counted yet.';

export function vestName(count: number): string {
  return `vest ${count}`;
}

export const TERMS_HINT =
  'Of a bonus paid month by month nothing is owed back: the rest just stops. Check that your letter says so.';

export const OWED_LEGEND = 'If you leave early, what goes back?';

export const OWED_MOVE_LEGEND = 'If you leave early, what of the relocation money goes back?';

export const TERMS_OPTIONS: readonly Option<RepaymentTerms['kind']>[] = [
  { value: 'none', label: 'Nothing' },
  { value: 'pro-rata', label: 'The part not yet served' },
  { value: 'cliff', label: 'All of it' },
];

export const RECLAIMED = 'Months in which it can be reclaimed';

export const WHICH_OWED = 'Which amount is owed?';

export const OWED_OPTIONS: readonly Option<RepaymentTerms['owed']>[] = [
  { value: 'gross', label: 'Before tax' },
  { value: 'net', label: 'What you received' },
];

export const NET_HINT = 'Federal, state and payroll tax taken when it was paid.';

export const LUMP_WITHHELD = 'From the lump of year 1, paid before other wages of its year:';
export const NO_LUMP = 'There is no signing bonus in year 1 to withhold from.';

export function takeShare(share: Rate): string {
  return `Use ${formatPercent(share)}`;
}

export const AS_ASSUMED = 'The raise assumed for everybody.';

export const NO_DATE = 'Not known yet.';

export const UNNAMED = 'Called the other offer.';

export const JOB_WORDS = {
  presentJob: {
    add: 'Add your present job',
    remove: 'Leave out the present job',
  },
  competingOffer: {
    add: 'Add a competing offer',
    remove: 'Leave out the competing offer',
  },
} as const;

export function moreGrants(count: number): string {
  return count === 1
    ? 'One further grant from your file counts as well.'
    : `${count} further grants from your file count as well.`;
}
