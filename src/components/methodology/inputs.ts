import type { BaseVsBonusInput } from '../../lib/base-vs-signing-bonus/calculate.ts';
import type { Situation } from '../../lib/base-vs-signing-bonus/situation.ts';
import type { DatedItem } from '../../lib/costs/dated.ts';
import { grantOfValue, grantOfVests } from '../../lib/ledger/grant.ts';
import type { Pay } from '../../lib/ledger/pay.ts';
import type { PayAssumptions } from '../../lib/ledger/years.ts';
import { type Cents, dollars, ZERO } from '../../lib/money.ts';
import { NONE, rate, WHOLE } from '../../lib/rate.ts';
import { MARGINAL_RATE, TOLERANCE } from '../../lib/scenario/defaults.ts';
import { SCHEDULES } from '../../lib/vesting/presets.ts';
import { exampleScenario } from '../site/examples.ts';
import { known } from './worked.ts';

/** Every input of the worked examples, once. All but the published offer are made up. */

export const ASSUMPTIONS: PayAssumptions = { horizonYears: 4, raise: NONE };

/** A base that does not divide by twelve. */
export const UNEVEN_BASE: Cents = dollars(100_000);

/** The offer of most examples: published around 2021 (fact `published-l6-offer`). */
export const OFFER: Pay = known(exampleScenario('l6-published').scenario.offer, 'offer');

export const GROWTH = rate(0.1);

export const LEAVING = {
  pay: {
    ...OFFER,
    signingBonus: {
      ...OFFER.signingBonus,
      paid: 'lump-then-instalments',
      repayment: { kind: 'pro-rata', windowMonths: 24, owed: 'gross' },
    },
    relocation: {
      ...OFFER.relocation,
      repayment: { kind: 'cliff', windowMonths: 12, owed: 'gross' },
    },
  },
  month: 14,
  withheldRate: rate(0.3),
} as const;

export const RECRUITER = {
  totals: [
    { year: 1, total: dollars(213_625) },
    { year: 2, total: dollars(224_756) },
    { year: 3, total: dollars(238_173) },
    { year: 4, total: dollars(251_399) },
  ],
  tolerance: TOLERANCE,
};

const NO_BONUS = { year1: ZERO, year2: ZERO, paid: 'instalments' } as const;
const NOTHING_ELSE = { oneOffs: [], costs: [], relocation: { amount: ZERO } };

export const COMPETING: Pay = {
  ...NOTHING_ELSE,
  base: dollars(160_000),
  signingBonus: { ...NO_BONUS, year1: dollars(20_000) },
  cashBonus: { target: rate(0.12), payout: WHOLE },
  grants: [grantOfValue(dollars(120_000), SCHEDULES['four-equal-years'], NONE)],
};

export const COMPARED_MONTH = 18;

export const EXCHANGE = { amount: dollars(10_000), month: 24, price: 200 };

export const TAX = { year: 2026, filingStatus: 'single', state: 'WA' } as const;
export const BONUS: Cents = dollars(50_000);
export const WAGES: Cents = dollars(170_000);
export const NET_WANTED: Cents = dollars(30_000);

export const MARGINAL = MARGINAL_RATE;

export const COSTS: readonly DatedItem[] = [
  {
    id: 'Unvested equity, next vest',
    kind: 'unvested-equity',
    amount: dollars(18_000),
    taxation: 'pre-tax',
    certainty: WHOLE,
    date: '2027-02-15',
  },
  {
    id: 'Unvested retirement match',
    kind: 'retirement-match',
    amount: dollars(9_000),
    taxation: 'pre-tax',
    certainty: rate(0.9),
    date: '2027-03-15',
  },
  {
    id: 'Ending the lease',
    kind: 'lease-or-home',
    amount: dollars(3_200),
    taxation: 'after-tax',
    certainty: WHOLE,
  },
];

export const START = { from: '2027-02-01', to: '2027-03-31', gapDays: 1 };

export const PLAIN_RISE: BaseVsBonusInput = {
  rise: dollars(10_000),
  bonus: dollars(30_000),
  years: 4,
  raise: NONE,
  riders: NONE,
  stay: WHOLE,
  discount: NONE,
  repayment: { kind: 'none' },
};

export const WEIGHED_RISE: BaseVsBonusInput = {
  ...PLAIN_RISE,
  raise: rate(0.03),
  riders: rate(0.02),
  stay: rate(0.85),
  discount: rate(0.05),
  repayment: { kind: 'pro-rata', windowMonths: 12 },
};

/** An offer with more stock, in which the published one falls short for good. */
export const RICHER: Pay = {
  ...NOTHING_ELSE,
  base: dollars(165_000),
  signingBonus: { ...NO_BONUS, year1: dollars(25_000) },
  grants: [grantOfValue(dollars(320_000), SCHEDULES['four-equal-years'], NONE)],
};

/** A present job whose equity runs out after two years. */
export const PRESENT: Pay = {
  ...NOTHING_ELSE,
  base: dollars(190_000),
  signingBonus: NO_BONUS,
  grants: [
    grantOfVests(
      [
        { month: 1, value: dollars(18_000) },
        { month: 7, value: dollars(18_000) },
        { month: 13, value: dollars(18_000) },
        { month: 19, value: dollars(12_000) },
      ],
      NONE,
    ),
  ],
};

export const COUNTER: Pay = {
  ...OFFER,
  signingBonus: { ...OFFER.signingBonus, year1: dollars(75_000) },
  grants: [grantOfValue(dollars(130_000), SCHEDULES.amazon, NONE)],
};

export const SITUATION: Situation = {
  offer: 'written',
  level: 'fits',
  base: 'below',
  room: 'top-of-band',
  competing: 'none',
  friction: 'forfeited-pay',
};

/** The same answers as a sentence. */
export const SITUATION_GIVEN =
  'the offer is written, the level fits, base is low and at the top of its band, there is no other offer, and you forfeit pay';
