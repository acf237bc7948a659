import { formatPercent } from '../../lib/format.ts';
import { Fold } from '../fields/Fold.tsx';
import { fields } from '../scenario/fields.ts';
import { SheetInput } from '../scenario/inputs.tsx';
import { textOf, typed } from '../scenario/store.ts';
import { HOW, NOT_LOADED, taxpayer } from '../scenario/tax/copy.ts';
import { filingAt, stateAt } from '../scenario/tax/lenses.ts';
import type { Withheld as Share } from '../scenario/tax/look.ts';
import { Taxpayer } from '../scenario/tax/Taxpayer.tsx';
import { found, useLook } from '../scenario/tax/useLook.ts';
import { useSheet } from '../scenario/useSheet.ts';
import { LUMP_WITHHELD, NET_HINT, NO_LUMP, takeShare } from './input-copy.ts';

const { withheldRate } = fields.leaving;

/** The share withheld from a lump: typed, or worked out from who is taxed where. */
export function Withheld() {
  const { sheet } = useSheet().state;
  return (
    <>
      <SheetInput field={withheldRate} hint={NET_HINT} />
      <Fold summary={taxpayer(stateAt.get(sheet), filingAt.get(sheet))}>{() => <WorkedOut />}</Fold>
    </>
  );
}

function WorkedOut() {
  const { sheet } = useSheet().state;
  const look = useLook(sheet, true);
  const { problem, withheld } = found(look) ?? {};
  return (
    <div className="tax">
      <Taxpayer look={look} />
      {problem && <p className="problem">{problem}</p>}
      {withheld && <Take share={withheld} />}
      {withheld === null && !problem && <p className="hint">{NO_LUMP}</p>}
      {look === 'failed' && <p className="hint">{NOT_LOADED}</p>}
    </div>
  );
}

function Take({ share: { share, words, notes } }: { readonly share: Share }) {
  const { state, update } = useSheet();
  const text = formatPercent(share);
  return (
    <>
      <p className="hint">
        {LUMP_WITHHELD} {words}. {notes.join(' ')} <a href="/methodology/#tax">{HOW}</a>.
      </p>
      {textOf(state, withheldRate) !== text && (
        <button
          type="button"
          className="button"
          onClick={() => update((before) => typed(before, withheldRate, text))}
        >
          {takeShare(share)}
        </button>
      )}
    </>
  );
}
