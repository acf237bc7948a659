import { FILING_STATUSES, STATES } from '../../../lib/scenario/defaults.ts';
import { transitionInput, usesRate } from '../../../lib/scenario/inputs.ts';
import type { Sheet } from '../../../lib/scenario/sheet.ts';
import type { Lens } from '../../../lib/sensitivity/lens.ts';
import { Fold } from '../../fields/Fold.tsx';
import { Ticks } from '../../fields/Ticks.tsx';
import { fields } from '../fields.ts';
import { SheetInput } from '../inputs.tsx';
import { labelOf } from '../labels.ts';
import type { Rated } from '../useRated.ts';
import { useSheet } from '../useSheet.ts';
import { chosen, workedOut } from './chosen.ts';
import {
  CHOOSE,
  countedRate,
  HOW,
  NO_STATE,
  NOT_LOADED,
  NOTHING_TAXED,
  otherwise,
  RATE_HINT,
  TAKE_IT,
  taxpayer,
} from './copy.ts';
import { filingAt, localitiesAt, stateAt } from './lenses.ts';
import { FILING_NAMES, STATE_NAMES } from './names.ts';
import { Pick } from './Pick.tsx';

const { marginalRate } = fields.transition;

const STATE_OPTIONS = [
  { value: '', label: NO_STATE },
  ...STATES.map((value) => ({ value, label: STATE_NAMES[value] })),
] as const;

const FILING_OPTIONS = FILING_STATUSES.map((value) => ({ value, label: FILING_NAMES[value] }));

/** A list holds text, also where nothing is chosen. */
const STATE_IN_LIST: Lens<Sheet, (typeof STATE_OPTIONS)[number]['value']> = {
  get: (sheet) => stateAt.get(sheet) ?? '',
  set: (sheet, value) => stateAt.set(sheet, value === '' ? undefined : value),
};

interface Props {
  readonly rated: Rated;
  /** On a tool's own page nothing is folded away that can be read. */
  readonly whole?: boolean;
}

/** The tax rate: typed, or worked out from who is taxed where. */
export function TaxRate({ rated, whole = false }: Props) {
  const { sheet } = useSheet().state;
  const counted = transitionInput(rated.sheet).marginalRate;
  const taxed = <Taxpayer look={rated.look} />;
  return (
    <div className="tax">
      <SheetInput field={marginalRate} hint={RATE_HINT} empty={countedRate(counted, rated.look)} />
      {whole ? (
        taxed
      ) : (
        <Fold summary={taxpayer(stateAt.get(sheet), filingAt.get(sheet))}>{() => taxed}</Fold>
      )}
    </div>
  );
}

function Taxpayer({ look }: Pick<Rated, 'look'>) {
  return (
    <div className="tax">
      <div className="pair">
        <Pick path="assumptions.state" at={STATE_IN_LIST} options={STATE_OPTIONS} />
        <Pick path="assumptions.filingStatus" at={filingAt} options={FILING_OPTIONS} />
      </div>
      <Places look={look} />
      <Said look={look} />
    </div>
  );
}

/** The places on file in the state, and whatever else a file has named. */
function Places({ look }: Pick<Rated, 'look'>) {
  const { state, update } = useSheet();
  const stated = localitiesAt.get(state.sheet);
  const known = look && look !== 'failed' ? look.places : [];
  const names = [...new Set([...known.map(({ name }) => name), ...stated])];
  if (names.length === 0) return null;
  const tick = (name: string, ticked: boolean) =>
    update((before) => {
      const others = localitiesAt.get(before.sheet).filter((other) => other !== name);
      return chosen(before, localitiesAt.set(before.sheet, ticked ? [...others, name] : others));
    });
  return (
    <Ticks
      legend={labelOf('assumptions.localities')}
      name="assumptions.localities"
      options={names.map((value) => ({ value, label: value }))}
      ticked={stated}
      mine={stated.join() !== localitiesAt.get(state.start.sheet).join()}
      onTick={tick}
    />
  );
}

/** What comes of it: beside a rate that is stated, what would count without; and what to know about it. */
function Said({ look }: Pick<Rated, 'look'>) {
  const { state, update } = useSheet();
  const { sheet } = state;
  const would = marginalRate.at.get(sheet) === undefined ? '' : otherwise(look);
  return (
    <>
      {look && look !== 'failed' && look.problem && <p className="problem">{look.problem}</p>}
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

function notesOn(look: Rated['look']): string {
  if (look === 'failed') return NOT_LOADED;
  return look ? look.notes.join(' ') : CHOOSE;
}
