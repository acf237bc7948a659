import { type Cents, cents, subtract, ZERO } from '../money.ts';
import { type Curve, changeAt, type Jump, LEVEL, type Slope } from './curve.ts';
import type { Brackets, FederalTaxStep } from './figures.ts';
import { bandsOfBrackets } from './levy.ts';

/** What of the federal rules the federal income tax comes from. */
interface Federal {
  readonly brackets: Brackets;
  readonly deduction: Cents;
}

/** One step of income, from where the one before ends. */
interface Stretch extends FederalTaxStep {
  readonly from: Cents;
}

/**
 * The federal income tax that a state lets its taxpayers deduct, as a change of its deduction: below zero,
 * since what is deducted is the contrary of lost. The tax rises with income, so that a state’s rate of 5 %
 * is one of 3.8 % where the federal one is 24 %.
 */
export function federalTaxDeducted(steps: readonly FederalTaxStep[], federal: Federal): Curve {
  const tax = federalTax(federal);
  const stretches = steps.map((step, index) => ({ ...step, from: steps[index - 1]?.upTo ?? ZERO }));
  return {
    slopes: stretches.flatMap((stretch) => slopesIn(stretch, tax)),
    jumps: stretches.slice(1).map((next, index) => jumpTo(next, stretches[index] ?? next, tax)),
  };
}

/** The federal income tax as it rises with income before the deduction. */
function federalTax({ brackets, deduction }: Federal): Slope[] {
  return bandsOfBrackets(brackets).map(({ from, to, rate }) => ({
    from: cents(from + deduction),
    to: to === null ? null : cents(to + deduction),
    each: rate,
  }));
}

/** As far as the step goes, and not beyond the most that it allows. */
function slopesIn({ from, upTo, share, most }: Stretch, tax: readonly Slope[]): Slope[] {
  if (share === 0) return [];
  const full = most === null ? Infinity : incomeOwing(most / share, tax);
  const end = Math.min(upTo ?? Infinity, full);
  return tax.flatMap((slope) => {
    const start = Math.max(slope.from, from);
    const until = Math.min(slope.to ?? Infinity, end);
    if (start >= until) return [];
    const to = until === Infinity ? null : cents(until);
    return [{ from: cents(start), to, each: -share * slope.each }];
  });
}

/** The income at which the federal tax is so much, above zero; without an end where it never is. */
function incomeOwing(owed: number, tax: readonly Slope[]): number {
  let left = owed;
  for (const { from, to, each } of tax) {
    const most = each * ((to ?? Infinity) - from);
    if (left <= most) return Math.round(from + left / each);
    left -= most;
  }
  return Infinity;
}

/** What is lost where one step ends and the next starts. */
function jumpTo(next: Stretch, last: Stretch, tax: readonly Slope[]): Jump {
  const owed = changeAt({ ...LEVEL, slopes: tax }, next.from);
  return { at: next.from, by: subtract(allowed(last, owed), allowed(next, owed)) };
}

function allowed({ share, most }: FederalTaxStep, owed: Cents): Cents {
  return cents(Math.round(Math.min(share * owed, most ?? Infinity)));
}
