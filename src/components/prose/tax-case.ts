import tax2026 from '../../content/tax-years/2026.json';
import { dollars, ZERO } from '../../lib/money.ts';
import type { Result } from '../../lib/result.ts';
import type { FilingStatus, State } from '../../lib/scenario/defaults.ts';
import { calculateAprilGap, type GapLine } from '../../lib/tax/april-gap.ts';
import { findRules } from '../../lib/tax/find-rules.ts';
import { calculateGrossUp, type GrossUp } from '../../lib/tax/gross-up.ts';
import type { YearIncome } from '../../lib/tax/income.ts';
import { calculateMarginalRate, type MarginalRate } from '../../lib/tax/marginal.ts';
import { calculateOwed, owedLevies } from '../../lib/tax/owed.ts';
import { readFederalYear, readStateYears } from '../../lib/tax/read-figures.ts';
import type { TaxRules } from '../../lib/tax/rules.ts';
import { calculateWithholding, type TaxOnBonus } from '../../lib/tax/withholding.ts';

/** A made-up taxpayer of prose: all amounts in dollars of one calendar year. */
export interface TaxCase {
  readonly state: State;
  /** Its name on file, such as New York City. */
  readonly place?: string | undefined;
  readonly filing?: FilingStatus | undefined;
  /** What the employer pays in the year beside the bonus. */
  readonly wages: number;
  /** Wages from another employer in the same year. */
  readonly otherWages?: number | undefined;
  readonly spouseWages?: number | undefined;
}

/** The year of every tax example in prose. */
const TAX_YEAR = 2026;

const STATE_FILES = import.meta.glob<unknown>('../../content/states/*.json', {
  eager: true,
  import: 'default',
});

/** The rules that one case falls under. */
export function rulesOfCase({ state, place, filing = 'single' }: TaxCase): TaxRules {
  const read = findRules(
    {
      year: TAX_YEAR,
      filingStatus: filing,
      state,
      localities: place ? [place] : [],
      figures: {},
    },
    {
      federal: [readFederalYear(tax2026)],
      ofState: (code) =>
        readStateYears(STATE_FILES[`../../content/states/${code.toLowerCase()}.json`]),
    },
  );
  if (read.state === 'valid') return read.value;
  throw new Error(read.problems.map(({ message }) => message).join('; '));
}

function incomeOf({ wages, otherWages = 0, spouseWages = 0 }: TaxCase): YearIncome {
  return {
    paid: { wages: dollars(wages), supplemental: ZERO },
    otherWages: dollars(otherWages),
    spouseWages: dollars(spouseWages),
    otherIncome: ZERO,
  };
}

/** A bonus both ways: what the employer takes off and what the year adds, and the difference in April. */
export interface BonusTaxed {
  readonly withheld: TaxOnBonus;
  readonly owed: TaxOnBonus;
  readonly gap: Result<GapLine>;
}

/** A bonus at the end of a calendar year, so that a wage base reached anyway counts once. */
export function taxBonus(bonus: number, asked: TaxCase): BonusTaxed {
  const [rules, income] = [rulesOfCase(asked), incomeOf(asked)];
  const amount = dollars(bonus);
  const withheld = calculateWithholding({ bonus: amount, paid: income.paid, rules });
  const owed = calculateOwed({ bonus: amount, income, rules });
  return { withheld, owed, gap: calculateAprilGap(owed, withheld) };
}

/** The employer’s payment that leaves a net amount after all the tax that it makes somebody owe. */
export function grossUpCase(net: number, asked: TaxCase): GrossUp {
  return calculateGrossUp(dollars(net), owedLevies(rulesOfCase(asked), incomeOf(asked)));
}

/** What is owed on the next dollar. */
export function marginalCase(asked: TaxCase): MarginalRate {
  return calculateMarginalRate(rulesOfCase(asked), incomeOf(asked));
}

/** A state by its code, or a place in it by name, as a table names it. */
export function placeName({ state, place }: TaxCase): string {
  return place ?? NAMES[state] ?? state;
}

const NAMES: Readonly<Partial<Record<State, string>>> = {
  CA: 'California',
  NY: 'New York State',
  TX: 'Texas',
  VA: 'Virginia',
  WA: 'Washington',
};
