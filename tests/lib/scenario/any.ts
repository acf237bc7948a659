import fc from 'fast-check';

const amount = fc.integer({ min: 0, max: 1e10 }).map((cents) => cents / 100);
const share = fc.double({ min: 0, max: 1, noNaN: true });
const pay = fc.record(
  {
    base: amount,
    raise: share,
    signingBonus: fc.record({ year1: amount, year2: amount }),
    cashBonus: fc.record({ target: share, payout: share }),
    equity: fc.oneof(
      fc.record({ value: amount, growth: share }),
      fc.record({
        units: fc.integer({ min: 1, max: 1e7 }).map((n) => n / 1000),
        grantPrice: fc.integer({ min: 1, max: 1e6 }).map((n) => n / 100),
      }),
      fc.record({
        value: amount,
        grantPrice: fc.integer({ min: 1, max: 1e6 }).map((n) => n / 1000),
      }),
    ),
    oneOffs: fc.array(fc.record({ month: fc.integer({ min: 0, max: 72 }), amount })),
  },
  { requiredKeys: [] },
);
/** A scenario as a file writes it, with most of what there may be in it. */
export const anyScenario = fc.record(
  {
    offer: pay,
    alternative: fc.record({ presentJob: pay, competingOffer: pay }, { requiredKeys: [] }),
    transition: fc.record({
      items: fc.array(
        fc.record({
          kind: fc.constantFrom('relocation', 'annual-bonus'),
          amount,
          certainty: share,
        }),
      ),
    }),
    baseVsSigningBonus: fc.record({ rise: amount, bonus: amount, riders: share }),
    exchange: fc.record({ amount }),
    ask: fc.record(
      { floor: fc.record({ year1: amount, year2: amount }), room: amount },
      { requiredKeys: [] },
    ),
    assumptions: fc.record({ otherIncome: amount, stay: share }),
  },
  { requiredKeys: [] },
);
