import { formatMoney } from '../../lib/format.ts';
import type { Grant } from '../../lib/ledger/grant.ts';
import type { Sheet } from '../../lib/scenario/sheet.ts';
import type { Lens } from '../../lib/sensitivity/lens.ts';
import { fields } from '../scenario/fields.ts';
import { SheetInput } from '../scenario/inputs.tsx';
import { useSheet } from '../scenario/useSheet.ts';
import { INPUT_WORDS } from './copy.ts';

interface EquityProps {
  readonly of: 'offer' | 'presentJob' | 'competingOffer';
  readonly grant: Lens<Sheet, Grant>;
}

/** A grant stated in dollars can be changed here; one stated in units or vests would lose them. */
export function Equity({ of, grant }: EquityProps) {
  const { value, units, vests } = grant.get(useSheet().state.sheet);
  if (units === null && !vests) return <SheetInput field={fields[of].equityValue} />;
  return (
    <p className="hint wide">
      {INPUT_WORDS.equity(formatMoney(value))} <a href="/tools/offer/">{INPUT_WORDS.inDetail}</a>
    </p>
  );
}
