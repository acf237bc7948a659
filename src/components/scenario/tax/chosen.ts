import type { Sheet } from '../../../lib/scenario/sheet.ts';
import { fields } from '../fields.ts';
import { edited, isMine, type State } from '../store.ts';

const { marginalRate } = fields.transition;

/**
 * The state after the reader chose who is taxed where: the rate follows from that, unless they typed one of their own.
 * The example’s rate would leave the choice without effect.
 */
export function chosen(state: State, sheet: Sheet): State {
  return isMine(state, marginalRate) ? edited(state, sheet) : workedOut(state, sheet);
}

/** The state in which the rate is worked out, whatever stood there. */
export function workedOut(state: State, sheet: Sheet = state.sheet): State {
  return edited(state, marginalRate.at.set(sheet, undefined), [marginalRate.path]);
}
