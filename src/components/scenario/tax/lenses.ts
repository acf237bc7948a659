import type { FilingStatus, State } from '../../../lib/scenario/defaults.ts';
import type { Sheet } from '../../../lib/scenario/sheet.ts';
import type { Lens } from '../../../lib/sensitivity/lens.ts';
import { rulesAsked } from '../../../lib/tax/input.ts';

/**
 * The sheet with what a file states of the taxpayer for the tax owed alone said for every tool, so that what is chosen
 * holds everywhere.
 */
function forAll(sheet: Sheet): Sheet {
  const { taxOwed, assumptions } = sheet;
  if (!taxOwed) return sheet;
  const { filingStatus, state, localities, stateRate, localRate, ...own } = taxOwed;
  const inForce = rulesAsked(taxOwed, assumptions);
  return {
    ...sheet,
    taxOwed: own,
    assumptions: {
      ...assumptions,
      filingStatus: inForce.filingStatus,
      state: inForce.state,
      localities: [...inForce.localities],
      stateRate: inForce.stateRate,
      localRate: inForce.localRate,
    },
  };
}

function assuming(sheet: Sheet, change: Partial<Sheet['assumptions']>): Sheet {
  const whole = forAll(sheet);
  return { ...whole, assumptions: { ...whole.assumptions, ...change } };
}

function inForce({ taxOwed = {}, assumptions }: Sheet) {
  return rulesAsked(taxOwed, assumptions);
}

/** Whose brackets apply. */
export const filingAt: Lens<Sheet, FilingStatus> = {
  get: (sheet) => inForce(sheet).filingStatus,
  set: (sheet, filingStatus) => assuming(sheet, { filingStatus }),
};

/** The state that taxes the pay. Another one has other places and other rates than what was stated of the last. */
export const stateAt: Lens<Sheet, State | undefined> = {
  get: (sheet) => inForce(sheet).state,
  set: (sheet, state) =>
    assuming(sheet, {
      state,
      localities: undefined,
      stateRate: undefined,
      localRate: undefined,
    }),
};

/** Places in the state that tax the pay too, by their names on file. */
export const localitiesAt: Lens<Sheet, readonly string[]> = {
  get: (sheet) => inForce(sheet).localities,
  set: (sheet, places) =>
    assuming(sheet, { localities: places.length > 0 ? [...places] : undefined }),
};
