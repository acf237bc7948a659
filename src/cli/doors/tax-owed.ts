import { inDollars } from '../../lib/money.ts';
import { group } from '../../lib/scenario/fields.ts';
import { PARTS } from '../../lib/scenario/schema.ts';
import { calculateAprilGap } from '../../lib/tax/april-gap.ts';
import { type TaxOwedAsked, taxOwedAsked } from '../../lib/tax/input.ts';
import { TAX_ISSUES } from '../../lib/tax/issues.ts';
import { calculateMarginalRate } from '../../lib/tax/marginal.ts';
import { calculateOwed } from '../../lib/tax/owed.ts';
import type { TaxRules } from '../../lib/tax/rules.ts';
import { calculateWithholding } from '../../lib/tax/withholding.ts';
import type { Door } from '../door.ts';
import { UNIT } from '../shown.ts';
import { byRules } from '../tax/figures-on-file.ts';
import {
  gapLine,
  incomeShown,
  issuesShown,
  marginalShown,
  rulesShown,
  taxShown,
} from '../tax/shown.ts';

export const taxOwed: Door = {
  name: 'tax-owed',
  summary: 'what is owed because of a bonus, and what April brings',
  part: 'taxOwed',
  schema: group('Input of tax-owed.', {
    taxOwed: PARTS.taxOwed,
    offer: PARTS.offer,
    assumptions: PARTS.assumptions,
  }),
  example: {
    taxOwed: { bonus: 40000, wages: 180000, filingStatus: 'single', year: 2026, state: 'CA' },
  },
  run: (scenario) => {
    const read = taxOwedAsked(scenario);
    if (read?.state !== 'valid') return read;
    const asked = read.value;
    return byRules('taxOwed', scenario, asked.rules, (rules) => answer(asked, rules));
  },
};

function answer({ bonus, income, rules: asked }: TaxOwedAsked, rules: TaxRules) {
  const owed = calculateOwed({ bonus, income, rules });
  const withheld = calculateWithholding({ bonus, paid: income.paid, rules });
  const gap = calculateAprilGap(owed, withheld);
  return {
    tool: 'tax-owed',
    unit: UNIT,
    bonus: inDollars(bonus),
    assumptions: { ...rulesShown(asked), ...incomeShown(income) },
    ...taxShown(owed),
    withheldInYear: taxShown(withheld),
    aprilGap: { lines: gap.lines.map(gapLine), total: inDollars(gap.total) },
    marginal: marginalShown(calculateMarginalRate(rules, income, bonus)),
    issues: issuesShown(
      TAX_ISSUES.filter((code) => owed.issues.includes(code) || withheld.issues.includes(code)),
    ),
  };
}
