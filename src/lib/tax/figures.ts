import type { Cents } from '../money.ts';
import type { Rate } from '../rate.ts';
import type { FilingStatus } from '../scenario/defaults.ts';

/** How sure a figure is: A is a statute or an agency, D what a better source contradicts. */
export const GRADES = ['A', 'B', 'C', 'D'] as const;
export type Grade = (typeof GRADES)[number];

/** The weakest of some grades; undefined where there are none. */
export function weakestOf(grades: readonly Grade[]): Grade | undefined {
  return grades.toSorted().at(-1);
}

/** One step of a scale of rates: up to `upTo`, or without an end where it is null. */
export interface Bracket {
  readonly upTo: Cents | null;
  readonly rate: Rate;
}

/** Steps in rising order; the last one has no end. */
export type Brackets = readonly Bracket[];

/** The federal figures of one calendar year. */
export interface FederalYear {
  readonly year: number;
  /** Of taxable income. */
  readonly brackets: Readonly<Record<FilingStatus, Brackets>>;
  readonly standardDeduction: Readonly<Record<FilingStatus, Cents>>;
  readonly supplemental: SupplementalRates;
  readonly socialSecurity: { readonly rate: Rate; readonly wageBase: Cents };
  readonly medicare: {
    readonly rate: Rate;
    readonly additionalRate: Rate;
    /** One employer's wages in the year above which it withholds the additional rate. */
    readonly withheldAbove: Cents;
    /** Wages on the return above which the additional rate is owed. */
    readonly owedAbove: Readonly<Record<FilingStatus, Cents>>;
  };
}

/** What is withheld from supplemental wages, by their sum in the year at one employer. */
export interface SupplementalRates {
  readonly rate: Rate;
  readonly rateAbove: Rate;
  readonly threshold: Cents;
}

/** The wages that a rate withheld may go by, all of them of one employer. */
export const WAGES_COUNTED = ['annual-wages', 'wages', 'supplemental-wages'] as const;

/** `annual-wages` are those expected of the whole year; the other two those of the year so far. */
export type WagesCounted = (typeof WAGES_COUNTED)[number];

/** Whether each dollar has the rate of its own step, or all the bonus that of the wages before it, as in Wisconsin. */
export const STEPS_HOLD_FOR = ['each-dollar', 'whole-bonus'] as const;

/** A rate withheld that rises with wages. */
export interface RateScale {
  readonly by: WagesCounted;
  readonly stepFor: (typeof STEPS_HOLD_FOR)[number];
  readonly steps: Brackets;
}

/** The same for the statuses that are known. */
export interface RateScales extends Omit<RateScale, 'steps'> {
  readonly steps: Partial<Readonly<Record<FilingStatus, Brackets>>>;
}

/** A share of what the federal government has withheld, as in Vermont. */
export interface FederalShare {
  readonly ofFederal: Rate;
}

/** No rate: added to other pay and withheld from tables, which follow the brackets, as in Connecticut. */
export interface ByTables {
  readonly byTables: true;
}

/** Withheld from supplemental wages: one rate, or by a rule. */
export type SupplementalRate = Rate | RateScales | FederalShare | ByTables;

/** How an amount changes with income: by so much at once, or between two incomes, evenly or in equal steps. */
export interface Change {
  readonly above: Cents;
  readonly by: Cents;
  /** Null where it changes at once. */
  readonly upTo: Cents | null;
  /** The first right above the lower income, the others as far apart; null where it changes evenly. */
  readonly steps: number | null;
}

/** How much federal income tax a state lets its taxpayers deduct, up to an income. */
export interface FederalTaxStep {
  readonly upTo: Cents | null;
  readonly share: Rate;
  /** Null where there is no limit. */
  readonly most: Cents | null;
}

/** A tax on income by brackets, for the statuses that are known. */
export interface IncomeTax {
  readonly brackets: Partial<Readonly<Record<FilingStatus, Brackets>>>;
  /** None where a status is missing. */
  readonly standardDeduction: Partial<Readonly<Record<FilingStatus, Cents>>>;
  /** Personal exemptions of the taxpayer, and of a spouse on a joint return; none where a status is missing. */
  readonly exemption: Partial<Readonly<Record<FilingStatus, Cents>>>;
  /** How deduction and exemption shrink. */
  readonly deductionFalls: Partial<Readonly<Record<FilingStatus, readonly Change[]>>>;
  /** Federal income tax that is deducted as well; none where a status is missing. */
  readonly federalTaxDeducted: Partial<Readonly<Record<FilingStatus, readonly FederalTaxStep[]>>>;
  /** Tax on top of the brackets: recapture of lower ones, credits that go. */
  readonly taxRises: Partial<Readonly<Record<FilingStatus, readonly Change[]>>>;
}

/** A payroll tax that the employee pays, up to a wage base or a yearly amount where there is one. */
export interface PayrollTax {
  readonly rate: Rate;
  readonly wageBase: Cents | null;
  readonly maxAnnual: Cents | null;
}

export interface NamedPayrollTax {
  readonly name: string;
  /** Null where the figures are not known. */
  readonly tax: PayrollTax | null;
}

export interface Locality {
  readonly name: string;
  /** Whom it taxes, in words: `residents`. */
  readonly appliesTo: string;
  /** Withheld from supplemental wages; null where it is not known. */
  readonly supplementalRate: SupplementalRate | null;
  /** Null where the tax is flat, at the rate withheld. */
  readonly incomeTax: IncomeTax | null;
  /** Of the figures by which its tax is owed. */
  readonly grade?: Grade | undefined;
}

/** The figures of one state in one calendar year. */
export interface StateYear {
  readonly year: number;
  /** The postal code. */
  readonly code: string;
  /** Withheld from supplemental wages; null where it is not known or where there is no such rate. */
  readonly supplementalRate: SupplementalRate | null;
  readonly topRate: Rate | null;
  /** Null where wages are not taxed, or the brackets are not known. */
  readonly incomeTax: IncomeTax | null;
  readonly payroll: readonly NamedPayrollTax[];
  readonly localities: readonly Locality[];
  /** The weakest of the figures by which its taxes are owed, those of places left out. */
  readonly grade?: Grade | undefined;
}

/** Asked for a year without figures; the figures of another year are never taken instead. */
export class UnknownYear extends RangeError {
  readonly year: number;
  readonly known: readonly number[];
  constructor(year: number, known: readonly number[]) {
    super(`no tax figures for ${year}; known are ${known.join(', ')}`);
    this.year = year;
    this.known = known;
  }
}

/**
 * The figures of that very year.
 * @throws UnknownYear, which names the years that are known.
 */
export function figuresOfYear<Y extends { readonly year: number }>(
  years: readonly Y[],
  year: number,
): Y {
  const found = years.find((one) => one.year === year);
  if (found) return found;
  const known = years.map((one) => one.year).toSorted((a, b) => a - b);
  throw new UnknownYear(year, known);
}
