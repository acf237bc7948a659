import type { FederalYear, StateYear } from './figures.ts';
import type { FiguresOnFile } from './find-rules.ts';

/** Every figure that the calculators need of all years and states, without where it is from; amounts in cents. */
export interface TaxTables {
  readonly federal: readonly FederalYear[];
  readonly states: readonly StateYear[];
}

/** The tables as the engine asks for them. */
export function onFileOf({ federal, states }: TaxTables): FiguresOnFile {
  return { federal, ofState: (state) => states.filter(({ code }) => code === state) };
}
