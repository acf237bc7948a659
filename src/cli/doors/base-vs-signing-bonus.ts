import {
  type BaseVsBonusLine,
  calculateBaseVsBonus,
} from '../../lib/base-vs-signing-bonus/calculate.ts';
import { baseVsBonusDrivers } from '../../lib/base-vs-signing-bonus/sensitivity.ts';
import { inDollars } from '../../lib/money.ts';
import { group } from '../../lib/scenario/fields.ts';
import { baseVsBonusInput } from '../../lib/scenario/inputs.ts';
import { PARTS } from '../../lib/scenario/schema.ts';
import { type Door, found } from '../door.ts';
import { driverShown } from '../driver.ts';
import { dollarsOrNull, UNIT } from '../shown.ts';

export const baseVsSigningBonus: Door = {
  name: 'base-vs-signing-bonus',
  summary: 'what a raise in base is worth against a signing bonus',
  part: 'baseVsSigningBonus',
  schema: group('Input of base-vs-signing-bonus.', {
    baseVsSigningBonus: PARTS.baseVsSigningBonus.nonoptional(),
    offer: PARTS.offer,
    assumptions: PARTS.assumptions,
  }),
  example: {
    baseVsSigningBonus: {
      rise: 10000,
      bonus: 30000,
      years: 4,
      raise: 0,
      riders: 0,
      stay: 1,
      discount: 0,
      repayment: { kind: 'none' },
    },
  },
  run: (scenario) => {
    const input = baseVsBonusInput(scenario);
    if (!input) return null;
    const result = calculateBaseVsBonus(input);
    const { rise, bonus, ...assumptions } = input;
    return found({
      tool: 'base-vs-signing-bonus',
      unit: UNIT,
      rise: inDollars(rise),
      bonus: inDollars(bonus),
      assumptions,
      lines: result.lines.map(baseVsBonusLine),
      total: inDollars(result.total),
      riseValue: inDollars(result.riseValue),
      bonusValue: inDollars(result.bonusValue),
      expectedRepayment: inDollars(result.expectedRepayment),
      breakEvenMonth: result.breakEvenMonth,
      equalBonus: dollarsOrNull(result.equalBonus),
      equalRise: dollarsOrNull(result.equalRise),
      better: result.better,
      sensitivity: baseVsBonusDrivers(input).map((driver) => driverShown(driver, 'total')),
      issues: result.issues,
    });
  },
};

function baseVsBonusLine({ code, amount, detail }: BaseVsBonusLine) {
  return { code, amount: inDollars(amount), year: detail.year };
}
