import { readFileSync } from 'node:fs';
import { cents, ZERO } from '../../../src/lib/money.ts';
import type { FilingStatus, State } from '../../../src/lib/scenario/defaults.ts';
import { type FederalYear, figuresOfYear, type StateYear } from '../../../src/lib/tax/figures.ts';
import type { FiguresOnFile } from '../../../src/lib/tax/find-rules.ts';
import type { PaidToDate, YearIncome } from '../../../src/lib/tax/income.ts';
import { readFederalYear, readStateYears } from '../../../src/lib/tax/read-figures.ts';
import { type Overrides, rulesOf, type TaxRules } from '../../../src/lib/tax/rules.ts';

/** Dollars, to the cent. */
export const usd = (dollars: number) => cents(Math.round(dollars * 100));

export function content(path: string): unknown {
  return JSON.parse(readFileSync(new URL(`../../../src/content/${path}`, import.meta.url), 'utf8'));
}

export const federalYears: readonly FederalYear[] = [2025, 2026].map((year) =>
  readFederalYear(content(`tax-years/${year}.json`)),
);

export function yearsOfState(state: State): StateYear[] {
  return readStateYears(content(`states/${state.toLowerCase()}.json`));
}

export interface Asked {
  readonly year?: 2025 | 2026;
  readonly state?: State;
  /** Names of places in the state. */
  readonly places?: readonly string[];
  readonly status?: FilingStatus;
  readonly figures?: Overrides;
}

/** The rules on file: 2026 and single where nothing else is asked. */
export function rules({
  year = 2026,
  state,
  places = [],
  status = 'single',
  figures,
}: Asked = {}): TaxRules {
  const ofState = state ? figuresOfYear(yearsOfState(state), year) : null;
  const localities = (ofState?.localities ?? []).filter(({ name }) => places.includes(name));
  return rulesOf(figuresOfYear(federalYears, year), ofState, localities, status, figures);
}

/** Paid to date, in dollars. */
export const paid = (wages = 0, supplemental = 0): PaidToDate => ({
  wages: usd(wages),
  supplemental: usd(supplemental),
});

/** A year on the return, in dollars of wages from this employer, and whatever else it holds. */
export function income(wages = 0, rest: Partial<YearIncome> = {}): YearIncome {
  return {
    paid: paid(wages),
    otherWages: ZERO,
    spouseWages: ZERO,
    otherIncome: ZERO,
    ...rest,
  };
}

/** Everything that the site publishes. */
export const ON_FILE: FiguresOnFile = { federal: federalYears, ofState: yearsOfState };
