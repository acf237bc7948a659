import { parseMoney } from '../../lib/parse.ts';
import { fields } from '../scenario/fields.ts';
import { isUnread, type Readable, type State } from '../scenario/store.ts';
import { COMPETING_GRANT, leaveMonth, OFFER_GRANT } from './fields.ts';
import { readMonth, scheduleField } from './schedule-field.ts';
import { owedOfMove } from './terms-fields.ts';

const { repayment, ...offer } = fields.offer;

/** Those that stand in one place, whatever the sheet holds. */
const FIXED: readonly Readable[] = [
  ...Object.values(offer),
  repayment.window,
  owedOfMove.window,
  ...Object.values(fields.presentJob),
  ...Object.values(fields.competingOffer),
  leaveMonth,
  fields.leaving.withheldRate,
  fields.assumptions.horizonYears,
  fields.assumptions.raise,
  scheduleField(OFFER_GRANT),
  scheduleField(COMPETING_GRANT),
];

/** Whether some text that the result rests on cannot be read, so that the result answers for what stood before. */
export function isStale(state: State): boolean {
  const vests = Object.entries(state.texts).filter(([path]) => path.includes('.equity.vests['));
  return (
    FIXED.some((field) => isUnread(state, field)) ||
    vests.some(([path, text]) => isVestUnread(path, text))
  );
}

/** The fields of vests come with their own script; what stands in them may come earlier. */
function isVestUnread(path: string, text: string): boolean {
  return path.endsWith('.month')
    ? readMonth(text).state !== 'valid'
    : parseMoney(text).state === 'invalid';
}
