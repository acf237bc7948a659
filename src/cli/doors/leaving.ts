import { calculateLeaving } from '../../lib/leaving/calculate.ts';
import { leavingInput } from '../../lib/leaving/input.ts';
import type { LeavingLine } from '../../lib/leaving/lines.ts';
import type { LeavingMonth } from '../../lib/leaving/months.ts';
import { inDollars } from '../../lib/money.ts';
import { group } from '../../lib/scenario/fields.ts';
import { PARTS } from '../../lib/scenario/schema.ts';
import { type Door, found } from '../door.ts';
import { allInDollars, UNIT, worded } from '../shown.ts';
import { LEAVING_ISSUE_WORDS } from '../words.ts';

export const leaving: Door = {
  name: 'leaving',
  summary: 'what is kept and owed on leaving at the end of each month',
  part: 'offer',
  schema: group('Input of leaving.', {
    offer: PARTS.offer.nonoptional(),
    leaving: PARTS.leaving,
    assumptions: PARTS.assumptions,
  }),
  example: {
    offer: {
      base: 150000,
      signingBonus: {
        year1: 60000,
        paid: 'lump-then-instalments',
        repayment: { kind: 'pro-rata', windowMonths: 12, owed: 'gross' },
      },
      relocation: { amount: 10000, repayment: { kind: 'cliff', windowMonths: 12 } },
    },
    leaving: { month: 8 },
  },
  run: (scenario) => {
    const input = leavingInput(scenario);
    if (!input) return null;
    const result = calculateLeaving(input);
    return found({
      tool: 'leaving',
      unit: UNIT,
      assumptions: {
        raise: input.pay.raise ?? input.raise,
        withheldRate: input.withheldRate,
        growth: input.pay.grants.map(({ growth }) => growth),
      },
      month: input.month,
      lines: result.lines.map(leavingLine),
      total: inDollars(result.total),
      at: leavingMonth(result.at),
      months: result.months.map(leavingMonth),
      issues: worded(result.issues, LEAVING_ISSUE_WORDS),
    });
  },
};

function leavingLine(line: LeavingLine) {
  const { code } = line;
  const amount = inDollars(line.amount);
  switch (line.code) {
    case 'vest':
      return { code, amount, ...line.detail, value: inDollars(line.detail.value) };
    case 'repay-signing-bonus':
    case 'repay-relocation':
      return { code, amount, ...line.detail, lump: inDollars(line.detail.lump) };
    default:
      return { code, amount, ...line.detail };
  }
}

function leavingMonth({ month, ...amounts }: LeavingMonth) {
  return { month, ...allInDollars(amounts) };
}
