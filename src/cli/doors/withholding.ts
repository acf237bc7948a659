import { inDollars } from '../../lib/money.ts';
import { group } from '../../lib/scenario/fields.ts';
import { PARTS } from '../../lib/scenario/schema.ts';
import { withholdingAsked } from '../../lib/tax/input.ts';
import {
  calculateWithholding,
  flatLevies,
  type TaxOnBonus,
  taxOnBonus,
} from '../../lib/tax/withholding.ts';
import { type Door, found } from '../door.ts';
import { UNIT } from '../shown.ts';
import { byRules } from '../tax/figures-on-file.ts';
import { issuesShown, paidShown, rulesShown, taxShown } from '../tax/shown.ts';

export const withholding: Door = {
  name: 'withholding',
  summary: 'what is withheld from a bonus',
  part: 'withholding',
  schema: group('Input of withholding.', {
    withholding: PARTS.withholding,
    offer: PARTS.offer,
    assumptions: PARTS.assumptions,
  }),
  example: { withholding: { bonus: 40000, wagesToDate: 160000, year: 2026, state: 'WA' } },
  run: (scenario) => {
    const read = withholdingAsked(scenario);
    if (read?.state !== 'valid') return read;
    const { bonus, rate, paid, rules: asked } = read.value;
    if (rate !== undefined) return found(answer(taxOnBonus(bonus, flatLevies(rate)), { rate }));
    const assumptions = { ...rulesShown(asked), ...paidShown(paid) };
    return byRules('withholding', scenario, asked, (rules) =>
      answer(calculateWithholding({ bonus, paid, rules }), assumptions),
    );
  },
};

function answer(result: TaxOnBonus, assumptions: object) {
  return {
    tool: 'withholding',
    unit: UNIT,
    bonus: inDollars(result.bonus),
    assumptions,
    ...taxShown(result),
    issues: issuesShown(result.issues),
  };
}
