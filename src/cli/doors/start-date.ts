import { inDollars } from '../../lib/money.ts';
import { group } from '../../lib/scenario/fields.ts';
import { PARTS } from '../../lib/scenario/schema.ts';
import {
  calculateStartDate,
  type KeptItem,
  type Start,
  type StartDateInput,
  type StartDateLine,
} from '../../lib/start-date/calculate.ts';
import { startDateInput } from '../../lib/start-date/input.ts';
import type { MarginalRate } from '../../lib/tax/marginal.ts';
import { rateShown } from '../costs.ts';
import { type Door, found } from '../door.ts';
import { UNIT_BEFORE_TAX, worded } from '../shown.ts';
import { withNextDollar } from '../tax/figures-on-file.ts';
import { START_DATE_ISSUE_WORDS } from '../words.ts';

export const startDate: Door = {
  name: 'start-date',
  summary: 'the start date that costs least, and what each day of waiting keeps',
  part: 'transition',
  own: 'startDate',
  schema: group('Input of start-date.', {
    transition: PARTS.transition.nonoptional(),
    startDate: PARTS.startDate,
    offer: PARTS.offer,
    taxOwed: PARTS.taxOwed,
    assumptions: PARTS.assumptions,
  }),
  example: {
    transition: {
      items: [
        { id: 'bonus', kind: 'annual-bonus', amount: 18000, certainty: 0.9, date: '2027-03-15' },
        { id: 'vest', kind: 'unvested-equity', amount: 21000, date: '2027-04-01' },
        { id: 'move', kind: 'relocation', amount: 4000, date: '2027-02-20' },
      ],
    },
    startDate: { from: '2027-03-01', to: '2027-04-15', gapDays: 1 },
  },
  run: (scenario) =>
    withNextDollar(scenario, (nextDollar) => {
      const read = startDateInput(scenario, nextDollar);
      return read?.state === 'valid' ? found(startDateAnswer(read.value, nextDollar)) : read;
    }),
};

function startDateAnswer(input: StartDateInput, nextDollar: MarginalRate | null) {
  const { from, to, gapDays } = input;
  const result = calculateStartDate(input);
  return {
    tool: 'start-date',
    unit: UNIT_BEFORE_TAX,
    assumptions: { from, to, gapDays, ...rateShown(input, nextDollar) },
    earliest: startShown(result.earliest),
    best: startShown(result.best),
    saved: inDollars(result.saved),
    lines: result.lines.map(startDateLine),
    total: inDollars(result.total),
    steps: result.steps.map((step) => ({
      ...startShown(step),
      saves: inDollars(step.saves),
      items: step.items.map(({ id }) => id),
    })),
    keptAnyway: result.keptAnyway.map(keptItem),
    afterWindow: result.afterWindow.map(keptItem),
    fixed: inDollars(result.fixed),
    issues: worded(result.issues, START_DATE_ISSUE_WORDS),
  };
}

function startShown({ start, leaving, delayDays, cost }: Start) {
  return { start, leaving, delayDays, cost: inDollars(cost) };
}

function startDateLine({ code, amount, detail }: StartDateLine) {
  if (!detail) return { code, amount: inDollars(amount) };
  const { id, kind, start, delayDays } = detail;
  return { code, amount: inDollars(amount), id, kind, start, delayDays };
}

function keptItem(item: KeptItem) {
  return { ...item, amount: inDollars(item.amount) };
}
