import { FILING_STATUSES, STATES } from '../../../lib/scenario/defaults.ts';
import type { Sheet } from '../../../lib/scenario/sheet.ts';
import type { Lens } from '../../../lib/sensitivity/lens.ts';
import { Ticks } from '../../fields/Ticks.tsx';
import { labelOf } from '../labels.ts';
import { useSheet } from '../useSheet.ts';
import { chosen } from './chosen.ts';
import { NO_STATE } from './copy.ts';
import { filingAt, localitiesAt, stateAt } from './lenses.ts';
import { FILING_NAMES, STATE_NAMES } from './names.ts';
import { Pick } from './Pick.tsx';
import { found, type Looked } from './useLook.ts';

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
  readonly look: Looked;
}

/** Who is taxed where: what every tax rate follows from. */
export function Taxpayer({ look }: Props) {
  return (
    <>
      <div className="pair">
        <Pick path="assumptions.state" at={STATE_IN_LIST} options={STATE_OPTIONS} />
        <Pick path="assumptions.filingStatus" at={filingAt} options={FILING_OPTIONS} />
      </div>
      <Places look={look} />
    </>
  );
}

/** The places on file in the state, and whatever else a file has named. */
function Places({ look }: Props) {
  const { state, update } = useSheet();
  const stated = localitiesAt.get(state.sheet);
  const known = found(look)?.places ?? [];
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
