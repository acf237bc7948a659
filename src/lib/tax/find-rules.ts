import type { FilingStatus, State } from '../scenario/defaults.ts';
import type { Problem } from '../scenario/problems.ts';
import type { Read } from '../scenario/read.ts';
import { shown } from '../scenario/shown.ts';
import {
  type FederalYear,
  figuresOfYear,
  type Locality,
  type StateYear,
  UnknownYear,
} from './figures.ts';
import { type FiguresStated, type Overrides, rulesOf, type TaxRules } from './rules.ts';

/** Whose rules are wanted. */
export interface RulesAsked extends Pick<Overrides, 'stateRate' | 'localRate'> {
  readonly year: number;
  readonly filingStatus: FilingStatus;
  readonly state?: State | undefined;
  /** By their names on file, in any case. */
  readonly localities: readonly string[];
  readonly figures: FiguresStated;
}

/** Everything on file that may be needed. */
export interface FiguresOnFile {
  readonly federal: readonly FederalYear[];
  /** Every year of one state. */
  readonly ofState: (state: State) => readonly StateYear[];
}

/** The rules that were asked for, or why there are none: a year or a place that is not known. */
export function findRules(asked: RulesAsked, onFile: FiguresOnFile): Read<TaxRules> {
  try {
    const federal = figuresOfYear(onFile.federal, asked.year);
    const state = asked.state ? figuresOfYear(onFile.ofState(asked.state), asked.year) : null;
    const problems = asked.localities.flatMap((name, index) => wrongPlace(name, index, state));
    if (problems.length > 0) return { state: 'invalid', problems };
    const places = asked.localities.flatMap((name) => placesCalled(name, state));
    const { filingStatus, stateRate, localRate, figures } = asked;
    const overrides = { ...figures, stateRate, localRate };
    return { state: 'valid', value: rulesOf(federal, state, places, filingStatus, overrides) };
  } catch (error) {
    if (error instanceof UnknownYear) return { state: 'invalid', problems: [wrongYear(error)] };
    throw error;
  }
}

function wrongYear({ year, known }: UnknownYear): Problem {
  return {
    path: 'year',
    message: `${year} has no tax figures here; known are ${known.join(', ')}`,
  };
}

function placesCalled(name: string, state: StateYear | null): Locality[] {
  const wanted = name.toLowerCase();
  return (state?.localities ?? []).filter((place) => place.name.toLowerCase() === wanted);
}

function wrongPlace(name: string, index: number, state: StateYear | null): Problem[] {
  if (placesCalled(name, state).length > 0) return [];
  const known = (state?.localities ?? []).map((place) => place.name);
  const what = state ? `in ${state.code} in ${state.year}` : 'without a state';
  const rest =
    known.length > 0 ? `known are ${known.join(', ')}` : 'leave it out and state localRate';
  return [
    { path: `localities[${index}]`, message: `${shown(name)} is not known ${what}; ${rest}` },
  ];
}
