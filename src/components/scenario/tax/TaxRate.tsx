import { transitionInput, usesRate } from '../../../lib/scenario/inputs.ts';
import { Fold } from '../../fields/Fold.tsx';
import { fields } from '../fields.ts';
import { SheetInput } from '../inputs.tsx';
import type { Rated } from '../useRated.ts';
import { useSheet } from '../useSheet.ts';
import { workedOut } from './chosen.ts';
import {
  countedRate,
  HOW,
  NOTHING_TAXED,
  notesOn,
  otherwise,
  RATE_HINT,
  TAKE_IT,
  taxpayer,
} from './copy.ts';
import { filingAt, stateAt } from './lenses.ts';
import { Taxpayer } from './Taxpayer.tsx';
import { found } from './useLook.ts';

const { marginalRate } = fields.transition;

interface Props {
  readonly rated: Rated;
  /** On a tool's own page nothing is folded away that can be read. */
  readonly whole?: boolean;
}

/** The tax rate: typed, or worked out from who is taxed where. */
export function TaxRate({ rated, whole = false }: Props) {
  const { sheet } = useSheet().state;
  const counted = transitionInput(rated.sheet).marginalRate;
  const parts = (
    <div className="tax">
      <Taxpayer look={rated.look} />
      <Said look={rated.look} />
    </div>
  );
  return (
    <div className="tax">
      <SheetInput field={marginalRate} hint={RATE_HINT} empty={countedRate(counted, rated.look)} />
      {whole ? (
        parts
      ) : (
        <Fold summary={taxpayer(stateAt.get(sheet), filingAt.get(sheet))}>{() => parts}</Fold>
      )}
    </div>
  );
}

/** What comes of it: beside a rate that is stated, what would count without; and what to know about it. */
function Said({ look }: Pick<Rated, 'look'>) {
  const { state, update } = useSheet();
  const { sheet } = state;
  const problem = found(look)?.problem;
  const would = marginalRate.at.get(sheet) === undefined ? '' : otherwise(look);
  return (
    <>
      {problem && <p className="problem">{problem}</p>}
      <p className="hint">
        {would} {notesOn(look)} {usesRate(sheet) ? '' : NOTHING_TAXED}{' '}
        <a href="/methodology/#transition-cost">{HOW}</a>.
      </p>
      {would && (
        <button
          type="button"
          className="button"
          onClick={() => update((before) => workedOut(before))}
        >
          {TAKE_IT}
        </button>
      )}
    </>
  );
}
