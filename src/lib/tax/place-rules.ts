import { type Cents, sum, ZERO } from '../money.ts';
import type { FilingStatus } from '../scenario/defaults.ts';
import { both, curveOf } from './curve.ts';
import { federalTaxDeducted } from './federal-tax-deducted.ts';
import type { Brackets, Change, IncomeTax, Locality, StateYear } from './figures.ts';
import type { FederalRules, Overrides, OwedBy, PlaceRules, Scale, StateRules } from './rules.ts';
import { withheldOf } from './withheld.ts';

/** A state that was named, or one that only its stated rates make. */
export function stateRules(
  year: StateYear | null,
  federal: FederalRules,
  status: FilingStatus,
  own: Overrides,
): StateRules | null {
  if (!year && !statesAState(own)) return null;
  const stated = own.stateSupplementalScale ?? own.stateSupplementalRate ?? own.stateRate;
  const owed = stateOwed(year, federal, status, own);
  return {
    name: year?.code ?? null,
    withheld: stated ?? withheldOf(year?.supplementalRate ?? null, federal, status, owed),
    owed,
    payroll: own.statePayroll ?? year?.payroll ?? [],
    grade: own.stateBrackets || own.stateRate !== undefined ? undefined : year?.grade,
  };
}

function statesAState(own: Overrides): boolean {
  const rates = [own.stateRate, own.stateSupplementalRate, own.stateSupplementalScale];
  const stated = [...rates, own.stateBrackets, own.statePayroll];
  return stated.some((value) => value !== undefined);
}

function stateOwed(
  year: StateYear | null,
  federal: FederalRules,
  status: FilingStatus,
  own: Overrides,
): OwedBy {
  if (own.stateBrackets) return ownScale(own.stateBrackets, own);
  if (own.stateRate !== undefined) return { by: 'rate', rate: own.stateRate, why: 'stated' };
  if (year?.incomeTax) return scaleOwed(year.incomeTax, federal, status, own);
  if (year && year.topRate !== null) return { by: 'rate', rate: year.topRate, why: 'top-rate' };
  return { by: 'unknown' };
}

function ownScale(brackets: Brackets, own: Overrides): OwedBy {
  const taxAdded = curveOf(own.stateTaxRises);
  const deduction = stated(own.stateDeduction ?? ZERO, own.stateDeductionFalls);
  return { by: 'scale', scale: { brackets, ...deduction, taxAdded, ofSingle: false } };
}

/** The scale of a status; the brackets of single people where there are no others. */
function scaleOwed(
  tax: IncomeTax,
  federal: FederalRules,
  status: FilingStatus,
  { stateDeduction, stateDeductionFalls, stateTaxRises }: Overrides = {},
): OwedBy {
  const ofSingle = !tax.brackets[status];
  const used = ofSingle ? 'single' : status;
  const brackets = tax.brackets[used];
  if (!brackets) return { by: 'unknown' };
  const deduction =
    stateDeduction === undefined
      ? deductionOn(tax, federal, status)
      : stated(stateDeduction, stateDeductionFalls);
  const scale = {
    brackets,
    ...deduction,
    taxAdded: curveOf(stateTaxRises ?? tax.taxRises[used]),
    ofSingle,
  };
  return { by: 'scale', scale };
}

type Deduction = Pick<Scale, 'deduction' | 'deductionLost' | 'deductsFederalTax'>;

function stated(deduction: Cents, falls?: readonly Change[]): Deduction {
  return { deduction, deductionLost: curveOf(falls), deductsFederalTax: false };
}

/** Deduction and exemption of a status, or else of single people, and how they change. */
function deductionOn(tax: IncomeTax, federal: FederalRules, status: FilingStatus): Deduction {
  const used = tax.brackets[status] ? status : 'single';
  const standard = tax.standardDeduction[status] ?? tax.standardDeduction[used] ?? ZERO;
  const exemption = tax.exemption[status] ?? tax.exemption[used] ?? ZERO;
  const steps = tax.federalTaxDeducted[used] ?? [];
  const falls = curveOf(tax.deductionFalls[used]);
  return {
    deduction: sum([standard, exemption]),
    deductionLost: both(falls, federalTaxDeducted(steps, federal)),
    deductsFederalTax: steps.length > 0,
  };
}

/** The places that were named, or one that a stated rate makes of them. */
export function localRules(
  localities: readonly Locality[],
  federal: FederalRules,
  status: FilingStatus,
  { localRate }: Overrides,
): PlaceRules[] {
  if (localRate === undefined)
    return localities.map((locality) => localityRules(locality, federal, status));
  const [only, another] = localities;
  const name = only && !another ? only.name : null;
  return [{ name, withheld: localRate, owed: { by: 'rate', rate: localRate, why: 'stated' } }];
}

function localityRules(
  locality: Locality,
  federal: FederalRules,
  status: FilingStatus,
): PlaceRules {
  const { name, supplementalRate, incomeTax, grade } = locality;
  const scale: OwedBy = incomeTax ? scaleOwed(incomeTax, federal, status) : { by: 'unknown' };
  const withheld = withheldOf(supplementalRate, federal, status, scale);
  if (incomeTax) return { name, withheld, owed: scale, grade };
  if (typeof withheld !== 'number') return { name, withheld, owed: scale };
  return { name, withheld, owed: { by: 'rate', rate: withheld, why: 'withheld' }, grade };
}
