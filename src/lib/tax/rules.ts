import type { Cents } from '../money.ts';
import type { Rate } from '../rate.ts';
import type { FilingStatus } from '../scenario/defaults.ts';
import type { Curve } from './curve.ts';
import type {
  Brackets,
  Change,
  FederalYear,
  Grade,
  Locality,
  NamedPayrollTax,
  RateScale,
  StateYear,
  SupplementalRates,
} from './figures.ts';
import { localRules, stateRules } from './place-rules.ts';
import type { Withheld } from './withheld.ts';

/** A scale of rates for one taxpayer. */
export interface Scale {
  readonly brackets: Brackets;
  /** What is taken off income before the scale applies. */
  readonly deduction: Cents;
  /** How much of it is lost at an income. */
  readonly deductionLost: Curve;
  /** True where federal income tax is a part of the deduction. */
  readonly deductsFederalTax: boolean;
  /** What is owed on top of the brackets at an income. */
  readonly taxAdded: Curve;
  /** True where the scale is the one of single people, for want of the taxpayer's own. */
  readonly ofSingle: boolean;
}

/** An income tax as it is owed: by a scale, at one rate, or nobody knows. */
export type OwedBy =
  | { readonly by: 'scale'; readonly scale: Scale }
  | { readonly by: 'rate'; readonly rate: Rate; readonly why: 'stated' | 'top-rate' | 'withheld' }
  | { readonly by: 'unknown' };

/** Every federal figure for one filing status. */
export interface FederalRules {
  readonly brackets: Brackets;
  readonly deduction: Cents;
  readonly supplemental: SupplementalRates;
  readonly socialSecurity: { readonly rate: Rate; readonly wageBase: Cents };
  readonly medicareRate: Rate;
  readonly additionalMedicare: {
    readonly rate: Rate;
    readonly withheldAbove: Cents;
    readonly owedAbove: Cents;
  };
}

/** A state, or a place within it. */
export interface PlaceRules {
  readonly name: string | null;
  /** From a bonus; null where it is not known. */
  readonly withheld: Withheld | null;
  readonly owed: OwedBy;
  /** Of the figures on file by which it is owed; undefined where the taxpayer’s own stand in their place. */
  readonly grade?: Grade | undefined;
}

export interface StateRules extends PlaceRules {
  readonly payroll: readonly NamedPayrollTax[];
}

/** Every figure that one taxpayer's bonus is taxed by. */
export interface TaxRules {
  readonly filingStatus: FilingStatus;
  readonly federal: FederalRules;
  /** Null where no state was named. */
  readonly state: StateRules | null;
  readonly localities: readonly PlaceRules[];
}

/** Figures that replace the ones on file; what is left out stays. */
export interface Overrides {
  readonly supplementalRate?: Rate | undefined;
  readonly supplementalRateAbove?: Rate | undefined;
  readonly supplementalThreshold?: Cents | undefined;
  readonly socialSecurityRate?: Rate | undefined;
  readonly socialSecurityWageBase?: Cents | undefined;
  readonly medicareRate?: Rate | undefined;
  readonly additionalMedicareRate?: Rate | undefined;
  readonly additionalMedicareWithheldAbove?: Cents | undefined;
  readonly additionalMedicareOwedAbove?: Cents | undefined;
  readonly brackets?: Brackets | undefined;
  readonly deduction?: Cents | undefined;
  /** One rate for the state's income tax, withheld and owed alike. */
  readonly stateRate?: Rate | undefined;
  /** Of what is withheld alone. */
  readonly stateSupplementalRate?: Rate | undefined;
  /** The same, where the rate rises with wages. */
  readonly stateSupplementalScale?: RateScale | undefined;
  readonly stateBrackets?: Brackets | undefined;
  readonly stateDeduction?: Cents | undefined;
  /** How a stated deduction shrinks. */
  readonly stateDeductionFalls?: readonly Change[] | undefined;
  readonly stateTaxRises?: readonly Change[] | undefined;
  readonly statePayroll?: readonly NamedPayrollTax[] | undefined;
  /** One rate for every local income tax together, withheld and owed alike. */
  readonly localRate?: Rate | undefined;
}

/** The overrides that are figures, as a scenario groups them. */
export type FiguresStated = Omit<Overrides, 'stateRate' | 'localRate'>;

/** The scale that a place's tax follows, if it does. */
export function scaleOf({ owed }: PlaceRules): Scale | null {
  return owed.by === 'scale' ? owed.scale : null;
}

/** The figures of a year, a state and places in it for one taxpayer, with what replaces them. */
export function rulesOf(
  federal: FederalYear,
  state: StateYear | null,
  localities: readonly Locality[],
  filingStatus: FilingStatus,
  overrides: Overrides = {},
): TaxRules {
  const ofFederal = federalRules(federal, filingStatus, overrides);
  return {
    filingStatus,
    federal: ofFederal,
    state: stateRules(state, ofFederal, filingStatus, overrides),
    localities: localRules(localities, ofFederal, filingStatus, overrides),
  };
}

function federalRules(year: FederalYear, status: FilingStatus, own: Overrides): FederalRules {
  const { supplemental, socialSecurity, medicare } = year;
  return {
    brackets: own.brackets ?? year.brackets[status],
    deduction: own.deduction ?? year.standardDeduction[status],
    supplemental: {
      rate: own.supplementalRate ?? supplemental.rate,
      rateAbove: own.supplementalRateAbove ?? supplemental.rateAbove,
      threshold: own.supplementalThreshold ?? supplemental.threshold,
    },
    socialSecurity: {
      rate: own.socialSecurityRate ?? socialSecurity.rate,
      wageBase: own.socialSecurityWageBase ?? socialSecurity.wageBase,
    },
    medicareRate: own.medicareRate ?? medicare.rate,
    additionalMedicare: {
      rate: own.additionalMedicareRate ?? medicare.additionalRate,
      withheldAbove: own.additionalMedicareWithheldAbove ?? medicare.withheldAbove,
      owedAbove: own.additionalMedicareOwedAbove ?? medicare.owedAbove[status],
    },
  };
}
