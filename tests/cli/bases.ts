import type { ScenarioInput } from '../../src/lib/scenario/schema.ts';

type Offer = NonNullable<ScenarioInput['offer']>;
type Job = NonNullable<NonNullable<ScenarioInput['alternative']>['presentJob']>;

const TERMS = { kind: 'pro-rata', windowMonths: 24, owed: 'net' } as const;

/** Every way to be paid at once. */
const PAY = {
  base: 185_000,
  signingBonus: { year1: 60_000, year2: 50_000, paid: 'two-lumps', repayment: TERMS },
  cashBonus: { target: 0.1, payout: 0.9 },
  equity: { value: 300_000, schedule: 'amazon', growth: 0.05 },
  moreGrants: [{ value: 50_000, schedule: 'four-equal-years', growth: 0.02 }],
  oneOffs: [{ label: 'Stipend', month: 6, amount: 1000 }],
  costs: [{ label: 'Parking', month: 6, amount: 500 }],
} as const satisfies Job;

const OFFER: Offer = {
  ...structuredClone(PAY),
  startDate: '2027-03-01',
  relocation: { amount: 20_000, repayment: TERMS },
  recruiter: { totals: [{ year: 1, total: 290_000 }], tolerance: 400 },
};

const ITEMS = [
  { kind: 'unvested-equity' as const, amount: 9000, certainty: 0.8, date: '2027-03-10' },
  { kind: 'lease-or-home' as const, amount: 6500, certainty: 0.5 },
];

const FIGURES = {
  supplementalThreshold: 1_000_000,
  brackets: [{ upTo: 100_000, rate: 0.2 }, { rate: 0.3 }],
  stateBrackets: [{ upTo: 100_000, rate: 0.05 }, { rate: 0.06 }],
  stateDeduction: 20_000,
  stateDeductionFalls: [{ above: 60_000, by: 10_000, upTo: 310_000, steps: 4 }],
  stateTaxRises: [{ above: 60_000, by: 10_000, upTo: 310_000, steps: 4 }],
  stateSupplementalScale: {
    by: 'annual-wages' as const,
    steps: [{ upTo: 300_000, rate: 0.05 }, { rate: 0.06 }],
  },
  statePayroll: [{ name: 'Own', rate: 0.01, wageBase: 300_000, maxAnnual: 5000 }],
};
const PLACE = { state: 'NY' as const, localities: ['New York City'] };

/** A scenario in which every part states something. */
const FULL: ScenarioInput = {
  offer: OFFER,
  alternative: {
    presentJob: { ...structuredClone(PAY), base: 190_000 },
    competingOffer: { ...structuredClone(PAY), base: 200_000 },
  },
  transition: { items: structuredClone(ITEMS), marginalRate: 0.4 },
  situation: { offer: 'written', level: 'fits', base: 'below', room: 'top-of-band' },
  baseVsSigningBonus: { rise: 12_000, bonus: 40_000, stay: 0.9, repayment: { kind: 'pro-rata' } },
  leaving: { month: 9, withheldRate: 0.4 },
  exchange: { amount: 10_000, month: 9, price: 200 },
  versions: {
    offers: [
      { label: 'First', offer: { ...structuredClone(OFFER), base: 180_000 } },
      { label: 'Second', offer: structuredClone(OFFER) },
    ],
    tolerance: 100,
  },
  ask: { against: 'better', floor: { year1: 1000, year2: 500 }, room: 20_000 },
  startDate: { from: '2027-03-01', to: '2027-05-01', gapDays: 1 },
  withholding: { bonus: 300_000, wagesToDate: 50_000, ...PLACE, figures: FIGURES },
  taxOwed: { bonus: 300_000, wages: 50_000, ...PLACE, figures: FIGURES },
  grossUp: { net: 200_000, wages: 50_000, against: 'owed', ...PLACE, figures: FIGURES },
  assumptions: { state: 'CA', filingStatus: 'single', otherIncome: 1000 },
};

/** The same with a gross-up against what is withheld. */
const WITHHELD: ScenarioInput = {
  ...FULL,
  grossUp: { net: 200_000, wages: 250_000, ...PLACE, figures: FIGURES },
};

/** The taxes of the offer itself, by the assumptions alone. */
const { withholding: _, taxOwed: __, grossUp: ___, ...REST } = FULL;
const OF_OFFER: ScenarioInput = {
  ...REST,
  offer: { ...OFFER, base: 60_000, signingBonus: { year1: 300_000 } },
  baseVsSigningBonus: { rise: 12_000, bonus: 40_000 },
};
const BY_ASSUMPTIONS: ScenarioInput = {
  ...OF_OFFER,
  assumptions: { ...PLACE, figures: FIGURES },
};
const BY_STATE: ScenarioInput = { ...OF_OFFER, assumptions: { state: 'CA' } };

/** The same questions in a state without places of its own. */
const IN_A_STATE: ScenarioInput = {
  ...FULL,
  withholding: { bonus: 300_000, state: 'CA' },
  taxOwed: { bonus: 300_000, state: 'CA' },
  grossUp: { net: 200_000, state: 'CA' },
};

type Grant = NonNullable<Job['equity']>;

/** The full scenario with this grant in every job and version. */
function grantedBy(equity: Grant): ScenarioInput {
  const more = [structuredClone(equity)];
  const offer = { ...OFFER, equity, moreGrants: more };
  const job = { ...structuredClone(PAY), equity, moreGrants: more };
  return {
    ...FULL,
    offer,
    alternative: { presentJob: job, competingOffer: job },
    versions: { offers: [{ label: 'First', offer: { ...offer, base: 180_000 } }] },
    exchange: {},
  };
}

const BY_UNITS = {
  ...grantedBy({ units: 1200, grantPrice: 210.5, schedule: 'amazon', growth: 0.1 }),
  transition: { items: [{ kind: 'unvested-equity' as const, units: 50, price: 180 }] },
};
const BY_VALUES = grantedBy({
  vests: [
    { month: 3, value: 10_000 },
    { month: 9, value: 5000 },
  ],
});
const BY_UNITS_VESTING = grantedBy({
  grantPrice: 50,
  vests: [
    { month: 3, units: 100 },
    { month: 9, units: 50 },
  ],
});

/** Scenarios of every sort: an input that matters changes what the tools make of one of them. */
export const BASES: readonly ScenarioInput[] = [
  FULL,
  WITHHELD,
  OF_OFFER,
  BY_ASSUMPTIONS,
  BY_STATE,
  IN_A_STATE,
  BY_UNITS,
  BY_VALUES,
  BY_UNITS_VESTING,
];
