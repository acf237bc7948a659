import { inDollars } from '../../lib/money.ts';
import { amountOf, type GapLine } from '../../lib/tax/april-gap.ts';
import type { RulesAsked } from '../../lib/tax/find-rules.ts';
import type { GrossUpIssue, GrossUpLine } from '../../lib/tax/gross-up.ts';
import type { PaidToDate, YearIncome } from '../../lib/tax/income.ts';
import type { TaxIssue } from '../../lib/tax/issues.ts';
import { TAX_CODES, type TaxCode, type TaxLine } from '../../lib/tax/levy.ts';
import type { MarginalRate } from '../../lib/tax/marginal.ts';
import type { TaxOnBonus } from '../../lib/tax/withholding.ts';
import { worded } from '../shown.ts';
import { TAX_ISSUE_WORDS, TAX_WORDS } from '../words.ts';

/** Whose rules apply; rates and figures that replace the ones on file only where some do. */
export function rulesShown({ year, filingStatus, state, localities, ...own }: RulesAsked) {
  const replaced = Object.keys(own.figures);
  return {
    year,
    filingStatus,
    state: state ?? null,
    localities,
    stateRate: own.stateRate,
    localRate: own.localRate,
    replaced: replaced.length > 0 ? replaced : undefined,
  };
}

/** With all wages of the year where they are others. */
export function paidShown({ wages, supplemental, annual = wages }: PaidToDate) {
  return {
    wagesToDate: inDollars(wages),
    supplementalToDate: inDollars(supplemental),
    annualWages: annual === wages ? undefined : inDollars(annual),
  };
}

export function incomeShown({ paid, otherWages, spouseWages, otherIncome }: YearIncome) {
  return {
    wages: inDollars(paid.wages),
    supplementalWages: inDollars(paid.supplemental),
    otherWages: inDollars(otherWages),
    spouseWages: inDollars(spouseWages),
    otherIncome: inDollars(otherIncome),
  };
}

/** Lines, their sum by tax, and what is left. */
export function taxShown(result: TaxOnBonus) {
  const codes = TAX_CODES.filter((code) => result.lines.some((line) => line.code === code));
  return {
    lines: result.lines.map(taxLine),
    taxes: Object.fromEntries(codes.map((code) => [code, inDollars(amountOf(code, result))])),
    total: inDollars(result.total),
    net: inDollars(result.net),
    share: result.share,
  };
}

function taxLine({ code, amount, detail }: TaxLine) {
  const { name, basis, rate, from, to, by } = detail;
  return {
    code,
    name: nameOf(code, name),
    basis: inDollars(basis),
    rate,
    amount: inDollars(amount),
    from: inDollars(from),
    to: to === null ? null : inDollars(to),
    by,
  };
}

/** `State payroll tax: WA Cares Fund`; of a tax that there is once, only what it is. */
function nameOf(code: TaxCode, name: string | null): string {
  return name === null ? TAX_WORDS[code] : `${TAX_WORDS[code]}: ${name}`;
}

export function grossUpLine(line: GrossUpLine) {
  return line.code === 'net'
    ? { code: line.code, name: 'Net', amount: inDollars(line.amount) }
    : taxLine(line);
}

export function gapLine({ code, amount, detail }: GapLine) {
  return {
    code,
    name: TAX_WORDS[code],
    amount: inDollars(amount),
    owed: inDollars(detail.owed),
    withheld: inDollars(detail.withheld),
  };
}

export function marginalShown({ rate, holdsFor, lines }: MarginalRate) {
  return {
    rate,
    holdsFor: holdsFor === null ? null : inDollars(holdsFor),
    lines: lines.map(({ code, name, rate }) => ({ code, name: nameOf(code, name), rate })),
  };
}

export function issuesShown(codes: readonly (TaxIssue | GrossUpIssue)[]) {
  return worded(codes, TAX_ISSUE_WORDS);
}
