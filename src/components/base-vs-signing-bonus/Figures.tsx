import type { RepaymentTerms } from '../../lib/ledger/pay.ts';
import type { Sheet } from '../../lib/scenario/sheet.ts';
import { field, type Lens } from '../../lib/sensitivity/lens.ts';
import { Fold } from '../fields/Fold.tsx';
import { fields, places } from '../scenario/fields.ts';
import { SheetChoice, SheetInput } from '../scenario/inputs.tsx';
import type { Readable } from '../scenario/store.ts';
import { useSheet } from '../scenario/useSheet.ts';

const { rise, bonus, years, raise, riders, stay, discount } = fields.baseVsSigningBonus;
const { window } = fields.offer.repayment;

/** Every field that the arithmetic rests on. */
export const FIGURES: readonly Readable[] = [
  rise,
  bonus,
  years,
  raise,
  riders,
  stay,
  discount,
  window,
];

const REPAYMENTS = [
  { value: 'none', label: 'Nothing' },
  { value: 'pro-rata', label: 'The part not yet served' },
  { value: 'cliff', label: 'All of it' },
] as const;

/** What stands in the offer, or for this comparison alone; without terms nothing is owed. */
const KIND: Lens<Sheet, RepaymentTerms['kind']> = {
  get: ({ baseVsSigningBonus, offer }) =>
    (baseVsSigningBonus.repayment ?? offer.signingBonus.repayment)?.kind ?? 'none',
  set: (sheet, kind) => {
    const { repayment: _, ...own } = sheet.baseVsSigningBonus;
    return field(places.repayment, 'kind').set({ ...sheet, baseVsSigningBonus: own }, kind);
  },
};

/** The two amounts and the horizon; what else counts is folded away until it is wanted. */
export function Figures({ served }: { readonly served: boolean }) {
  const { state } = useSheet();
  const repays = KIND.get(state.sheet) !== 'none';
  return (
    <div className="fields">
      <SheetInput field={rise} />
      <SheetInput field={bonus} />
      <SheetInput field={years} />
      <Fold summary="Raises, leaving early, repayment" served={served}>
        {() => (
          <div className="fields">
            <SheetInput field={raise} hint="The raise in base grows with it." />
            <SheetInput
              field={riders}
              hint="Bonus target plus retirement match, as a share of base."
            />
            <SheetInput field={stay} />
            <SheetInput field={discount} />
            <SheetChoice
              name="base-vs-signing-bonus-repayment"
              at={KIND}
              legend="If you leave early, what of the bonus goes back?"
              options={REPAYMENTS}
            />
            {repays && <SheetInput field={window} label="Within how many months" />}
          </div>
        )}
      </Fold>
    </div>
  );
}
