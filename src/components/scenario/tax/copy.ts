import { formatPercent } from '../../../lib/format.ts';
import type { Rate } from '../../../lib/rate.ts';
import type { FilingStatus, State } from '../../../lib/scenario/defaults.ts';
import { FILING_NAMES, STATE_NAMES } from './names.ts';
import { found, type Looked } from './useLook.ts';

export const RATE_HINT =
  'On the next dollar: federal, state and payroll. It grosses up what you pay after tax.';
export const NO_STATE = 'No state counted';
export const WORK_IT_OUT = 'Work it out from your state and how you file';
export const TAKE_IT = 'Count with the rate worked out';
export const HOW = 'How the rate is worked out';
export const CHOOSE =
  'Choose a state and how you file, and this offer’s first year gives the rate. A rate that you type yourself stays.';
export const NOT_LOADED = 'The tax figures did not load. Choose again to try again.';
export const NOTHING_TAXED = 'Nothing here is paid after tax, so the rate changes nothing yet.';

/** What stands folded: who is taxed, where. */
export function taxpayer(state: State | undefined, filing: FilingStatus): string {
  if (!state) return WORK_IT_OUT;
  return `${STATE_NAMES[state]} · ${FILING_NAMES[filing].toLowerCase()}`;
}

/** Of the rate while it is empty: what counts instead, and what that consists of. */
export function countedRate(rate: Rate, look: Looked): string {
  const words = found(look)?.rate;
  if (words) return `Counted as ${words}.`;
  return `Counted as ${formatPercent(rate)}, federal taxes alone${whyAlone(look)}.`;
}

function whyAlone(look: Looked): string {
  if (look === 'loading') return ', until the tax figures are here';
  if (look === 'failed') return ': the tax figures did not load';
  if (!look || look.problem) return '';
  return ': the offer gives nothing to work it out from';
}

/** Of a rate that is stated: what would count without it. */
export function otherwise(look: Looked): string {
  const words = found(look)?.rate;
  return words ? `Worked out, it is ${words}.` : '';
}

/** What to know about the rate worked out, or how to get one. */
export function notesOn(look: Looked): string {
  if (look === 'loading') return '';
  if (look === 'failed') return NOT_LOADED;
  return look ? look.notes.join(' ') : CHOOSE;
}
