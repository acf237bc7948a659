import type { CostLine } from '../../lib/costs/items.ts';
import { inDollars } from '../../lib/money.ts';
import { group } from '../../lib/scenario/fields.ts';
import { type CostsAtStart, transitionInput } from '../../lib/scenario/inputs.ts';
import { PARTS } from '../../lib/scenario/schema.ts';
import type { MarginalRate } from '../../lib/tax/marginal.ts';
import { calculateTransitionCost } from '../../lib/transition-cost/calculate.ts';
import { transitionCostDrivers } from '../../lib/transition-cost/sensitivity.ts';
import { rateShown, sparedShown } from '../costs.ts';
import { type Door, found } from '../door.ts';
import { driverShown } from '../driver.ts';
import { UNIT_BEFORE_TAX, worded } from '../shown.ts';
import { withNextDollar } from '../tax/figures-on-file.ts';
import { issuesShown } from '../tax/shown.ts';
import { TRANSITION_ISSUE_WORDS } from '../words.ts';

export const transitionCost: Door = {
  name: 'transition-cost',
  summary: 'what leaving the present job costs, in dollars before tax',
  part: 'transition',
  schema: group('Input of transition-cost.', {
    transition: PARTS.transition.nonoptional(),
    startDate: PARTS.startDate,
    offer: PARTS.offer,
    taxOwed: PARTS.taxOwed,
    assumptions: PARTS.assumptions,
  }),
  example: {
    transition: {
      marginalRate: 0.35,
      items: [
        { kind: 'unvested-equity', amount: 42000, taxation: 'pre-tax', certainty: 1 },
        { kind: 'lease-or-home', amount: 6500, taxation: 'after-tax', certainty: 0.5 },
      ],
    },
  },
  run: (scenario) =>
    withNextDollar(scenario, (nextDollar) => {
      const input = transitionInput(scenario, nextDollar);
      return input && found(answer(input, nextDollar));
    }),
};

function answer(input: CostsAtStart, nextDollar: MarginalRate | null) {
  const result = calculateTransitionCost(input);
  return {
    tool: 'transition-cost',
    unit: UNIT_BEFORE_TAX,
    assumptions: rateShown(input, nextDollar),
    lines: result.lines.map(costLine),
    total: inDollars(result.total),
    certain: inDollars(result.certain),
    likely: inDollars(result.likely),
    largest: inDollars(result.largest),
    drivers: result.drivers.map((line) => line.detail.item.id),
    keptByStart: input.kept.map(sparedShown),
    afterYears: input.afterYears.map(sparedShown),
    sensitivity: transitionCostDrivers(input).map((driver) => driverShown(driver, 'likely')),
    issues: [
      ...worded(result.issues, TRANSITION_ISSUE_WORDS),
      ...issuesShown(nextDollar?.issues ?? []),
    ],
  };
}

function costLine({ code, amount, detail: { item, beforeTax } }: CostLine) {
  return {
    code,
    amount: inDollars(amount),
    id: item.id,
    stated: inDollars(item.amount),
    taxation: item.taxation,
    beforeTax: inDollars(beforeTax),
    certainty: item.certainty,
  };
}
