import type { RepaymentTerms } from '../../lib/ledger/pay.ts';
import { LAST_MONTH } from '../../lib/month.ts';
import { REPAYMENT } from '../../lib/scenario/defaults.ts';
import type { Sheet } from '../../lib/scenario/sheet.ts';
import { field, type Lens } from '../../lib/sensitivity/lens.ts';
import { wholeField } from '../scenario/field.ts';
import { places } from '../scenario/fields.ts';

const TERMS = field(field(places.offer, 'signingBonus'), 'repayment');

/** What the letter says is owed back; of a letter that says nothing, nothing. */
export const owedBack = {
  kind: kindAt(TERMS),
  owed: field(places.repayment, 'owed'),
} as const;

const MOVE = field(places.offer, 'relocation');
const MOVE_TERMS = field(MOVE, 'repayment');

/** The same of relocation money. */
export const owedOfMove = {
  kind: kindAt(MOVE_TERMS),
  window: wholeField(
    'offer.relocation.repayment.windowMonths',
    {
      get: (sheet: Sheet) => (MOVE_TERMS.get(sheet) ?? REPAYMENT).windowMonths,
      set: (sheet: Sheet, windowMonths: number) =>
        MOVE_TERMS.set(sheet, { ...(MOVE_TERMS.get(sheet) ?? REPAYMENT), windowMonths }),
    },
    { min: 1, max: LAST_MONTH },
  ),
} as const;

/** No answer where the letter has not been looked into yet. */
function kindAt(
  terms: Lens<Sheet, RepaymentTerms | undefined>,
): Lens<Sheet, RepaymentTerms['kind'] | undefined> {
  return {
    get: (sheet) => terms.get(sheet)?.kind,
    set: (sheet, kind) => terms.set(sheet, kind && { ...(terms.get(sheet) ?? REPAYMENT), kind }),
  };
}
