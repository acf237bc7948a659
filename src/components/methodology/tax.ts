import washington from '../../content/states/wa.json';
import tax2026 from '../../content/tax-years/2026.json';
import { capital, formatMoney, formatPercent } from '../../lib/format.ts';
import { dollars, sum, ZERO } from '../../lib/money.ts';
import { NONE } from '../../lib/rate.ts';
import { calculateAprilGap } from '../../lib/tax/april-gap.ts';
import { figuresOfYear } from '../../lib/tax/figures.ts';
import { calculateGrossUp, type GrossUpLine } from '../../lib/tax/gross-up.ts';
import type { YearIncome } from '../../lib/tax/income.ts';
import { firstYear } from '../../lib/tax/input.ts';
import type { TaxCode, TaxLine } from '../../lib/tax/levy.ts';
import { calculateMarginalRate } from '../../lib/tax/marginal.ts';
import { calculateOwed } from '../../lib/tax/owed.ts';
import { readFederalYear, readStateYears } from '../../lib/tax/read-figures.ts';
import { type FederalRules, rulesOf } from '../../lib/tax/rules.ts';
import { calculateWithholding, flatLevies, withholdingLevies } from '../../lib/tax/withholding.ts';
import { BONUS, MARGINAL, NET_WANTED, OFFER, TAX, WAGES } from './inputs.ts';
import { payGiven } from './words.ts';
import { known, type Row, type WorkedExample } from './worked.ts';

const RULES = rulesOf(
  figuresOfYear([readFederalYear(tax2026)], TAX.year),
  figuresOfYear(readStateYears(washington), TAX.year),
  [],
  TAX.filingStatus,
);

/** The federal figures of the examples' year, so that the text names the ones they are computed with. */
export const FEDERAL: FederalRules = RULES.federal;

const PAID = { wages: WAGES, supplemental: ZERO };
const INCOME: YearIncome = {
  paid: PAID,
  otherWages: ZERO,
  spouseWages: ZERO,
  otherIncome: ZERO,
};

const YEAR_GIVEN = [
  `tax year ${TAX.year}`,
  'single, in Washington',
  `wages of ${formatMoney(WAGES)} from the same employer beside the bonus`,
];

const NEXT = dollars(1000);

const WORDS: Readonly<Record<TaxCode, string>> = {
  'federal-income': 'federal income tax',
  'social-security': 'Social Security',
  medicare: 'Medicare',
  'additional-medicare': 'Additional Medicare',
  'state-income': 'state income tax',
  'state-payroll': 'state payroll tax',
  'local-income': 'local income tax',
  combined: 'all taxes at one rate',
};

/** What the employer takes off a bonus. */
export function withheld(): WorkedExample {
  const { lines, total, net, share } = calculateWithholding({
    bonus: BONUS,
    paid: PAID,
    rules: RULES,
  });
  return {
    caption: 'What is withheld from a bonus',
    given: [`bonus ${formatMoney(BONUS)}`, ...YEAR_GIVEN],
    rows: lines.map(taxRow),
    total: { label: 'Withheld', amount: total },
    notes: [`That is ${shareText(share)} of the bonus, and leaves ${formatMoney(net)}.`],
  };
}

/** What the same bonus adds to the tax of the year. */
export function owed(): WorkedExample {
  const { lines, total, net, share } = calculateOwed({
    bonus: BONUS,
    income: INCOME,
    rules: RULES,
  });
  return {
    caption: 'What is owed because of the same bonus',
    given: [
      `bonus ${formatMoney(BONUS)}`,
      ...YEAR_GIVEN,
      `standard deduction of ${formatMoney(FEDERAL.deduction)}`,
    ],
    rows: lines.map(taxRow),
    total: { label: 'Owed', amount: total },
    notes: [`That is ${shareText(share)} of the bonus, and leaves ${formatMoney(net)}.`],
  };
}

/** Owed less withheld, tax by tax. */
export function aprilGap(): WorkedExample {
  const due = calculateOwed({ bonus: BONUS, income: INCOME, rules: RULES });
  const taken = calculateWithholding({ bonus: BONUS, paid: PAID, rules: RULES });
  const { lines, total } = calculateAprilGap(due, taken);
  return {
    caption: 'The gap in April',
    given: [`bonus ${formatMoney(BONUS)}`, ...YEAR_GIVEN],
    rows: lines.map(({ code, amount, detail }) => ({
      label: `${capital(WORDS[code])}: ${formatMoney(detail.owed)} − ${formatMoney(detail.withheld)}`,
      amount,
    })),
    total: { label: 'To pay in April because of the bonus', amount: total },
  };
}

/** The gross behind a net at one rate. */
export function grossUpFlat(): WorkedExample {
  const { lines, total } = calculateGrossUp(NET_WANTED, flatLevies(MARGINAL));
  return {
    caption: 'A gross-up at one rate',
    given: [
      `net wanted ${formatMoney(NET_WANTED)}`,
      `all taxes together ${formatPercent(MARGINAL)}`,
    ],
    rows: lines.map(grossUpRow),
    total: { label: 'Gross', amount: total },
  };
}

/** The gross behind a net across the wage base and the threshold of Additional Medicare. */
export function grossUpExact(): WorkedExample {
  const { lines, total } = calculateGrossUp(NET_WANTED, withholdingLevies(RULES, PAID));
  return {
    caption: 'A gross-up across the wage base',
    given: [`net wanted ${formatMoney(NET_WANTED)} after what is withheld`, ...YEAR_GIVEN],
    rows: lines.map(grossUpRow),
    total: { label: 'Gross', amount: total },
  };
}

/** What is owed on the next dollars after the published offer’s first year. */
export function nextDollar(): WorkedExample {
  const { bonus, wages, supplemental } = firstYear(OFFER, NONE);
  const income = { ...INCOME, paid: { wages: sum([wages, bonus]), supplemental } };
  const { rate, holdsFor } = calculateMarginalRate(RULES, income);
  const { lines, total } = calculateOwed({ bonus: NEXT, income, rules: RULES });
  return {
    caption: 'The tax on the next dollars',
    given: [
      ...payGiven('offer', OFFER),
      `tax year ${TAX.year}`,
      'single, in Washington',
      `so ${formatMoney(income.paid.wages)} in the first year`,
    ],
    rows: lines.map(taxRow),
    total: { label: `Owed on ${formatMoney(NEXT)} more`, amount: total },
    notes: [
      `The rate is ${formatPercent(rate)}, and holds for ${formatMoney(known(holdsFor, 'end of the rate'))} more.`,
    ],
  };
}

function shareText(share: Parameters<typeof formatPercent>[0] | null): string {
  return formatPercent(known(share, 'share'));
}

function taxRow({ code, amount, detail: { name, basis, rate } }: TaxLine): Row {
  const what = capital(name ?? WORDS[code]);
  return { label: `${what}: ${formatMoney(basis)} × ${formatPercent(rate)}`, amount };
}

function grossUpRow(line: GrossUpLine): Row {
  return line.code === 'net' ? { label: 'Net', amount: line.amount } : taxRow(line);
}
