import * as z from 'zod';
import { dollars } from '../money.ts';
import { rate } from '../rate.ts';
import { FILING_STATUSES, STATES } from '../scenario/defaults.ts';
import {
  type Bracket,
  type Brackets,
  type FederalYear,
  GRADES,
  type Grade,
  type RateScales,
  STEPS_HOLD_FOR,
  type StateYear,
  WAGES_COUNTED,
  weakestOf,
} from './figures.ts';

const usd = z.number().nonnegative().transform(dollars);
const ratio = z.number().min(0).max(1).transform(rate);

const source = z.strictObject({
  publisher: z.string().min(1),
  title: z.string().min(1),
  date: z.string().min(1),
  url: z.url(),
  /** The document that the other sources name or quote; it was not opened itself. */
  cited: z.literal(true).optional(),
});

/** What stands beside the value of every figure. */
const about = {
  unit: z.string().min(1),
  asOf: z.iso.date(),
  grade: z.enum(GRADES),
  reviewBy: z.iso.date(),
  sources: z.array(source).min(1),
  note: z.string().optional(),
  conflict: z.string().optional(),
};

interface Graded<Value> {
  readonly value: Value;
  readonly grade: Grade;
}

function graded<Value extends z.ZodType>(value: Value) {
  return z.strictObject({ value, ...about }).transform((read) => {
    const { value: what, grade } = read as Graded<z.output<Value>>;
    return { value: what, grade };
  });
}

function figure<Value extends z.ZodType>(value: Value) {
  return graded(value).transform((read) => read.value);
}

const bracket = z.strictObject({ upTo: usd.nullable(), rate: ratio });

/** Steps rise, and only the last one has no end. */
const brackets = z
  .array(bracket)
  .min(1)
  .refine(isScale, 'brackets must rise, and only the last may have no end');

function isScale(steps: readonly Pick<Bracket, 'upTo'>[]): boolean {
  return steps.every(({ upTo }, index) => {
    if (index === steps.length - 1) return upTo === null;
    return upTo !== null && upTo > (steps[index - 1]?.upTo ?? 0);
  });
}

/** One value for every filing status. */
function byStatus<Value extends z.ZodType>(value: Value) {
  return z.strictObject({
    single: value,
    'married-joint': value,
    'married-separate': value,
    'head-of-household': value,
  });
}

/** Values for the statuses that are known. */
function bySomeStatus<Value extends z.ZodType>(value: Value) {
  return z.partialRecord(z.enum(FILING_STATUSES), value);
}

/** A file of `src/content/tax-years`. */
const taxYear = z
  .strictObject({
    year: z.int(),
    jurisdiction: z.literal('United States'),
    code: z.literal('US'),
    brackets: byStatus(figure(brackets)),
    standardDeduction: byStatus(figure(usd)),
    supplemental: z.strictObject({
      rate: figure(ratio),
      rateAboveThreshold: figure(ratio),
      threshold: figure(usd),
    }),
    socialSecurity: z.strictObject({ rate: figure(ratio), wageBase: figure(usd) }),
    medicare: z.strictObject({
      rate: figure(ratio),
      additionalRate: figure(ratio),
      additionalWithholdingThreshold: figure(usd),
      additionalLiabilityThreshold: byStatus(figure(usd)),
    }),
  })
  .transform(({ year, brackets, standardDeduction, supplemental, socialSecurity, medicare }) => ({
    year,
    brackets,
    standardDeduction,
    supplemental: {
      rate: supplemental.rate,
      rateAbove: supplemental.rateAboveThreshold,
      threshold: supplemental.threshold,
    },
    socialSecurity,
    medicare: {
      rate: medicare.rate,
      additionalRate: medicare.additionalRate,
      withheldAbove: medicare.additionalWithholdingThreshold,
      owedAbove: medicare.additionalLiabilityThreshold,
    },
  }));

/** At once, or between two incomes: evenly, or in so many steps. */
const change = z
  .strictObject({
    above: usd,
    by: usd,
    upTo: usd.nullable().default(null),
    steps: z.int().positive().nullable().default(null),
  })
  .refine(({ above, upTo, steps }) => (upTo === null ? steps === null : upTo > above));

const federalTaxStep = z.strictObject({
  upTo: usd.nullable(),
  share: ratio,
  most: z.number().positive().transform(dollars).nullable(),
});

/** A deduction of null is none. */
const incomeTax = z
  .strictObject({
    brackets: bySomeStatus(brackets),
    standardDeduction: bySomeStatus(usd).nullable(),
    exemption: bySomeStatus(usd).optional(),
    deductionFalls: bySomeStatus(z.array(change).min(1)).optional(),
    federalTaxDeducted: bySomeStatus(z.array(federalTaxStep).refine(isScale)).optional(),
    taxRises: bySomeStatus(z.array(change).min(1)).optional(),
  })
  .transform((tax) => ({
    brackets: tax.brackets,
    standardDeduction: tax.standardDeduction ?? {},
    exemption: tax.exemption ?? {},
    deductionFalls: tax.deductionFalls ?? {},
    federalTaxDeducted: tax.federalTaxDeducted ?? {},
    taxRises: tax.taxRises ?? {},
  }));

/** Withheld from supplemental wages: one rate, a share of the federal one, or steps for everybody or by status. */
const supplementalRate = z.union([
  ratio,
  z.strictObject({ ofFederal: ratio }),
  z.strictObject({ byTables: z.literal(true) }),
  z
    .strictObject({
      by: z.enum(WAGES_COUNTED),
      stepFor: z.enum(STEPS_HOLD_FOR),
      steps: z.union([brackets, bySomeStatus(brackets)]),
    })
    .transform((scale) => ({ ...scale, steps: forEveryStatus(scale.steps) })),
]);

function forEveryStatus(steps: Brackets | RateScales['steps']): RateScales['steps'] {
  if (!Array.isArray(steps)) return steps as RateScales['steps'];
  return Object.fromEntries(FILING_STATUSES.map((status) => [status, steps]));
}

const payroll = z
  .strictObject({
    name: z.string().min(1),
    value: z
      .strictObject({ rate: ratio, wageBase: usd.nullable(), maxAnnual: usd.optional() })
      .transform(({ rate, wageBase, maxAnnual }) => ({
        rate,
        wageBase,
        maxAnnual: maxAnnual ?? null,
      }))
      .nullable(),
    ...about,
  })
  .transform(({ name, value, grade }) => ({ name, tax: value, grade }));

const locality = z
  .strictObject({
    name: z.string().min(1),
    appliesTo: z.string().min(1),
    supplementalWithholding: graded(supplementalRate.nullable()),
    incomeTax: graded(incomeTax.nullable()).nullable().optional(),
  })
  .transform(({ name, appliesTo, supplementalWithholding: withheld, incomeTax: owed }) => ({
    name,
    appliesTo,
    supplementalRate: withheld.value,
    incomeTax: owed?.value ?? null,
    grade: owed?.value ? owed.grade : withheld.grade,
  }));

const stateYear = z.strictObject({
  supplementalWithholding: figure(supplementalRate.nullable()),
  /** Where vested shares are withheld at a rate of their own; nothing here computes with it. */
  supplementalWithholdingStock: figure(ratio.nullable()).optional(),
  topMarginalRate: graded(ratio.nullable()),
  incomeTax: graded(incomeTax.nullable()).nullable(),
  employeePayroll: z.array(payroll),
  localities: z.array(locality),
});

/** A file of `src/content/states`. */
const stateFile = z
  .strictObject({
    state: z.string().min(1),
    code: z.enum(STATES),
    note: z.string().optional(),
    years: z.record(z.string().regex(/^\d{4}$/), stateYear),
  })
  .transform(({ code, years }) =>
    Object.entries(years).map(([year, read]) => ({
      year: Number(year),
      code,
      supplementalRate: read.supplementalWithholding,
      topRate: read.topMarginalRate.value,
      incomeTax: read.incomeTax?.value ?? null,
      payroll: read.employeePayroll.map(({ name, tax }) => ({ name, tax })),
      localities: read.localities,
      grade: gradeOf(read),
    })),
  );

/** What is not known is told as such, and has no grade here. */
function gradeOf({ incomeTax, topMarginalRate, employeePayroll }: z.output<typeof stateYear>) {
  const income = incomeTax?.value ? incomeTax : topMarginalRate;
  const payroll = employeePayroll.filter(({ tax }) => tax !== null);
  return weakestOf([income, ...payroll].map(({ grade }) => grade));
}

/**
 * The federal figures of a tax-year file.
 * @throws ZodError for anything that is missing, unknown or out of range.
 */
export function readFederalYear(file: unknown): FederalYear {
  return taxYear.parse(file);
}

/**
 * Every year of a state's file.
 * @throws ZodError for anything that is missing, unknown or out of range.
 */
export function readStateYears(file: unknown): StateYear[] {
  return stateFile.parse(file);
}
