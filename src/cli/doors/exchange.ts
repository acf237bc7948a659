import { calculateExchange, type EqualAmounts } from '../../lib/exchange/calculate.ts';
import { exchangeInput } from '../../lib/exchange/input.ts';
import { inDollars } from '../../lib/money.ts';
import { group } from '../../lib/scenario/fields.ts';
import { PARTS } from '../../lib/scenario/schema.ts';
import { type Door, found } from '../door.ts';
import { dollarsOrNull, UNIT, worded } from '../shown.ts';
import { EXCHANGE_ISSUE_WORDS } from '../words.ts';

export const exchange: Door = {
  name: 'exchange',
  summary: 'what signing bonus of year 1 equals in base, year 2 and equity',
  part: 'exchange',
  schema: group('Input of exchange.', {
    exchange: PARTS.exchange.nonoptional(),
    offer: PARTS.offer,
    leaving: PARTS.leaving,
    assumptions: PARTS.assumptions,
  }),
  example: {
    exchange: { amount: 10000, month: 24, price: 200 },
    offer: {
      signingBonus: { paid: 'instalments' },
      equity: { value: 150000, schedule: 'amazon' },
    },
  },
  run: (scenario) => {
    const input = exchangeInput(scenario);
    if (!input) return null;
    const { amount, month, price, ...terms } = input;
    const result = calculateExchange(input);
    return found({
      tool: 'exchange',
      unit: UNIT,
      amount: inDollars(amount),
      month,
      assumptions: { price, ...terms },
      lines: result.lines.map((line) => ({ code: line.code, amount: inDollars(line.amount) })),
      total: inDollars(result.total),
      equals: equalAmounts(result.at),
      anniversaries: result.anniversaries.map(equalAmounts),
      issues: worded(result.issues, EXCHANGE_ISSUE_WORDS),
    });
  },
};

function equalAmounts({ month, kept, base, year2, equity, units }: EqualAmounts) {
  return {
    month,
    kept: inDollars(kept),
    base: dollarsOrNull(base),
    signingBonusYear2: dollarsOrNull(year2),
    equity: dollarsOrNull(equity),
    units,
  };
}
