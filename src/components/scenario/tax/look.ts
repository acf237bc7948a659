import type { NextDollar } from '../../../lib/scenario/inputs.ts';
import type { Sheet } from '../../../lib/scenario/sheet.ts';
import type { Locality } from '../../../lib/tax/figures.ts';
import type { FiguresOnFile } from '../../../lib/tax/find-rules.ts';
import { rulesAsked } from '../../../lib/tax/input.ts';
import { rateOnNextDollar } from '../../../lib/tax/next-dollar.ts';
import { notesOn, problemWords, rateWords } from './look-words.ts';

// Only ever imported when a rate is to be computed, together with the figures.

/** What the tax figures say about a sheet. */
export interface Look {
  /** Null where no rate comes out. */
  readonly next: NextDollar;
  /** `36.95%, by 2026 figures: federal income tax 24%, …`; null where no rate comes out. */
  readonly rate: string | null;
  /** What the rate leaves out or takes for granted, sentence by sentence. */
  readonly notes: readonly string[];
  /** What is wrong with what was asked: a year or a place that is not on file. */
  readonly problem: string | null;
  /** Places in the state that may tax the pay too. */
  readonly places: readonly Locality[];
}

/** What comes out for a sheet, and why. */
export function lookUp(sheet: Sheet, onFile: FiguresOnFile): Look {
  const asked = rulesAsked(sheet.taxOwed ?? {}, sheet.assumptions);
  const years = asked.state ? onFile.ofState(asked.state) : [];
  const places = years.find(({ year }) => year === asked.year)?.localities ?? [];
  const read = rateOnNextDollar(sheet, onFile);
  const nothing = { next: null, rate: null, notes: [], problem: null, places };
  if (read?.state === 'valid')
    return {
      ...nothing,
      next: read.value,
      rate: rateWords(read.value, asked),
      notes: notesOn(read.value, asked),
    };
  return read ? { ...nothing, problem: problemWords(read.problems, asked) } : nothing;
}
