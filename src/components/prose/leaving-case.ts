import { calculateLeaving } from '../../lib/leaving/calculate.ts';
import { leavingInput } from '../../lib/leaving/input.ts';
import type { LeavingMonth } from '../../lib/leaving/months.ts';
import type { RepaymentTerms, WayPaid } from '../../lib/ledger/pay.ts';
import { type Cents, subtract, sum, ZERO } from '../../lib/money.ts';
import type { Month } from '../../lib/month.ts';
import { NONE, rate } from '../../lib/rate.ts';
import { type ExampleName, exampleScenario } from '../site/examples.ts';

/** Leaving an example's offer early, with another way of paying or other terms where the prose asks for them. */
export interface LeavingCase {
  readonly example: ExampleName;
  readonly month: Month;
  readonly paid?: WayPaid | undefined;
  /** The clause on the signing bonus. */
  readonly clause?: Pick<RepaymentTerms, 'kind' | 'windowMonths'> | undefined;
  /** Share withheld when the bonus was paid, as a ratio; given, the clause asks for the net amount. */
  readonly withheld?: number | undefined;
  /** True where year 2's bonus is left out, so that a clause is seen on one sum alone. */
  readonly firstYearOnly?: boolean | undefined;
}

/** What is received, owed, kept and lost on leaving at the end of the month. */
export function leavingCase(asked: LeavingCase): LeavingMonth {
  const input = leavingInput(exampleScenario(asked.example).scenario);
  if (!input) throw new Error(`the example ${asked.example} has no offer`);
  const { month, withheld } = asked;
  return calculateLeaving({
    ...input,
    pay: { ...input.pay, signingBonus: bonusOf(asked, input.pay.signingBonus) },
    withheldRate: withheld === undefined ? NONE : rate(withheld),
    month,
    lastMonth: month,
  }).at;
}

type Bonus = NonNullable<ReturnType<typeof leavingInput>>['pay']['signingBonus'];

function bonusOf({ paid, clause, withheld, firstYearOnly }: LeavingCase, stated: Bonus): Bonus {
  const terms = { windowMonths: 12, kind: 'pro-rata', ...stated.repayment, ...clause } as const;
  return {
    ...stated,
    year2: firstYearOnly ? ZERO : stated.year2,
    paid: paid ?? stated.paid,
    repayment: { ...terms, owed: withheld === undefined ? 'gross' : 'net' },
  };
}

/** `Month 12`, on one line however narrow the column. */
export function monthLabel(month: Month): string {
  return `Month\u00a0${month}`;
}

/** Signing bonus received less what is owed back of it. */
export function bonusKept({ signingBonus, owedSigningBonus }: LeavingMonth): Cents {
  return subtract(signingBonus, owedSigningBonus);
}

/** Bonus that stops and stock that has not vested, at the grant price. */
export function leftBehind({ stops, unvested }: LeavingMonth): Cents {
  return sum([stops, unvested]);
}

/**
 * What is kept under each way of paying, where the clause makes them equal.
 * @throws Error if the prose would call equal what is not.
 */
export function keptAlike(months: readonly LeavingMonth[]): Cents {
  const [first = ZERO, ...others] = months.map(bonusKept);
  if (others.some((kept) => kept !== first))
    throw new Error(`the ways of paying do not keep the same in month ${months[0]?.month}`);
  return first;
}
