import type { Cents } from '../money.ts';
import { bandsAbove, flatBands, type Levy, payrollBands } from './levy.ts';
import type { FederalRules, StateRules } from './rules.ts';

/** Social Security: one rate up to the wage base, after these wages of the year. */
export function socialSecurityLevy({ socialSecurity }: FederalRules, wages: Cents): Levy {
  const bands = payrollBands({ ...socialSecurity, maxAnnual: null });
  return { code: 'social-security', name: null, start: wages, bands };
}

/** Medicare: one rate on all wages. */
export function medicareLevy({ medicareRate }: FederalRules, wages: Cents): Levy {
  return { code: 'medicare', name: null, start: wages, bands: flatBands(medicareRate) };
}

/** Additional Medicare: one rate on wages above a threshold, which differs between withheld and owed. */
export function additionalMedicareLevy(
  { additionalMedicare }: FederalRules,
  threshold: Cents,
  wages: Cents,
): Levy {
  const bands = bandsAbove(threshold, additionalMedicare.rate);
  return { code: 'additional-medicare', name: null, start: wages, bands };
}

/** What the state takes from the employee's wages at this employer; unknown ones are left to an issue. */
export function statePayrollLevies(state: StateRules | null, wages: Cents): Levy[] {
  if (!state) return [];
  return state.payroll.flatMap(({ name, tax }) =>
    tax ? [{ code: 'state-payroll', name, start: wages, bands: payrollBands(tax) }] : [],
  );
}
