import { useState } from 'react';
import { formatMoney } from '../../lib/format.ts';
import { ChoiceField } from '../fields/ChoiceField.tsx';
import { Later } from '../fields/Fold.tsx';
import type { fields } from '../scenario/fields.ts';
import { SheetInput } from '../scenario/inputs.tsx';
import { useSheet } from '../scenario/useSheet.ts';
import { CHANGE_SCHEDULE, NEEDED, STATED_AS, STATED_LEGEND, VESTS_FOLD } from './copy.ts';
import { type StatedAs, statedInDollars } from './fields.ts';
import type { GrantPlace } from './schedule-field.ts';
import { scheduleText } from './sentences.ts';

type EquityFields = Pick<typeof fields.offer, 'equityValue' | 'units' | 'price' | 'growth'>;

interface Props {
  readonly of: EquityFields;
  readonly place: GrantPlace;
}

const OPTIONS = (['units', 'value'] as const).map((value) => ({ value, label: STATED_AS[value] }));

const loadVests = () => import('./Vests.tsx').then(({ Vests }) => Vests);
const loadSchedule = () => import('./Schedule.tsx').then(({ Schedule }) => Schedule);

/**
 * A grant: what it is worth, and when it vests. One that a file lists vest by vest is edited so. The count of units
 * stays in view while it is typed, although an empty one leaves a grant that is stated in dollars.
 */
export function Equity({ of: { equityValue, units, price, growth }, place }: Props) {
  const { state, update } = useSheet();
  const grant = place.at.get(state.sheet);
  const [wantsUnits, setWantsUnits] = useState(false);
  if (grant.vests) {
    return (
      <div className="wide">
        <Later summary={VESTS_FOLD} load={loadVests} props={{ place }} />
      </div>
    );
  }
  const typing = state.typing === units.path || state.typing === price.path;
  const way: StatedAs = grant.units !== null || wantsUnits || typing ? 'units' : 'value';
  const choose = (next: StatedAs) => {
    setWantsUnits(next === 'units');
    if (next === 'value') update((before) => statedInDollars(before, place));
  };
  return (
    <>
      <ChoiceField
        name={`${place.path}.stated-as`}
        legend={STATED_LEGEND}
        options={OPTIONS}
        chosen={way}
        onChoose={choose}
      />
      {way === 'units' ? (
        <>
          <SheetInput field={units} empty={NEEDED} />
          <SheetInput field={price} empty={NEEDED} />
        </>
      ) : (
        <SheetInput field={equityValue} />
      )}
      <SheetInput field={growth} />
      <div className="wide">
        <p className="hint">
          {way === 'units' && `Together ${formatMoney(grant.value)}. `}
          {scheduleText(grant.schedule)}
        </p>
        <Later summary={CHANGE_SCHEDULE} load={loadSchedule} props={{ place }} />
      </div>
    </>
  );
}
