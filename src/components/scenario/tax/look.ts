import type { Rate } from '../../../lib/rate.ts';
import type { NextDollar } from '../../../lib/scenario/inputs.ts';
import type { Sheet } from '../../../lib/scenario/sheet.ts';
import type { Locality } from '../../../lib/tax/figures.ts';
import type { FiguresOnFile, RulesAsked } from '../../../lib/tax/find-rules.ts';
import { rulesAsked } from '../../../lib/tax/input.ts';
import { lumpWithheld } from '../../../lib/tax/lump-withheld.ts';
import { rateOnNextDollar } from '../../../lib/tax/next-dollar.ts';
import { notesOn, problemWords, rateWords, withheldNotes, withheldWords } from './look-words.ts';

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
  /** Of the signing bonus of year 1, if it is a lump; null where no share comes out. */
  readonly withheld: Withheld | null;
}

/** A share withheld, in words. */
export interface Withheld {
  readonly share: Rate;
  /** `41.18%, by 2026 figures: federal income tax 22%, …`. */
  readonly words: string;
  readonly notes: readonly string[];
}

/** What comes out for a sheet, and why. */
export function lookUp(sheet: Sheet, onFile: FiguresOnFile): Look {
  const asked = rulesAsked(sheet.taxOwed ?? {}, sheet.assumptions);
  const years = asked.state ? onFile.ofState(asked.state) : [];
  const places = years.find(({ year }) => year === asked.year)?.localities ?? [];
  const read = rateOnNextDollar(sheet, onFile);
  const nothing = {
    next: null,
    rate: null,
    notes: [],
    problem: null,
    places,
    withheld: withheldFrom(sheet, asked, onFile),
  };
  if (read?.state === 'valid')
    return {
      ...nothing,
      next: read.value,
      rate: rateWords(read.value, asked),
      notes: notesOn(read.value, asked),
    };
  return read ? { ...nothing, problem: problemWords(read.problems, asked) } : nothing;
}

function withheldFrom(sheet: Sheet, asked: RulesAsked, onFile: FiguresOnFile): Withheld | null {
  const read = lumpWithheld(sheet, asked, onFile);
  if (read?.state !== 'valid') return null;
  const { value } = read;
  return {
    share: value.share,
    words: withheldWords(value, asked),
    notes: withheldNotes(value, asked),
  };
}
