const pay = (base: number) => ({
  base,
  cashBonus: { target: 0.12, payout: 0.9 },
  equity: { value: 360000, schedule: 'four-equal-years' },
  moreGrants: [{ value: 90000, schedule: 'four-equal-years' }],
});

const offer = {
  base: 185000,
  signingBonus: {
    year1: 120000,
    year2: 90000,
    paid: 'lump-then-instalments',
    repayment: { kind: 'pro-rata', windowMonths: 24, owed: 'net' },
  },
  equity: { value: 420000, schedule: 'amazon', growth: 0.05 },
  relocation: { amount: 20000, repayment: { kind: 'cliff' } },
  recruiter: {
    totals: [
      { year: 1, total: 329000 },
      { year: 2, total: 345000 },
    ],
  },
};

const KINDS = ['unvested-equity', 'annual-bonus', 'lease-or-home', 'relocation'];

/** Some before tax and some after, some certain and some not, with dates through one year. */
function costItems(count: number) {
  return Array.from({ length: count }, (_, index) => ({
    kind: KINDS[index % KINDS.length],
    amount: 4000 + 10 * index,
    certainty: index % 3 === 0 ? 0.5 : 1,
    date: `2027-${twoDigits((index % 12) + 1)}-${twoDigits((index % 28) + 1)}`,
  }));
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}

/** A grant in so many vests, several a month where there are more of them than months. */
function grantIn(vests: number) {
  const vest = (_: unknown, index: number) => ({ month: 1 + (index % 72), value: 2000 });
  return { vests: Array.from({ length: vests }, vest), growth: 0.05 };
}

/** A scenario that has something for every tool, with so many vests in the offer and so many cost items. */
export function scenarioWith(more: { vests?: number; items?: number }) {
  return {
    offer: more.vests ? { ...offer, equity: grantIn(more.vests) } : offer,
    alternative: { presentJob: pay(172000), competingOffer: pay(190000) },
    transition: { items: costItems(more.items ?? 8) },
    situation: { offer: 'written', level: 'fits', base: 'below', room: 'top-of-band' },
    baseVsSigningBonus: { rise: 12000, bonus: 60000, stay: 0.9, raise: 0.03 },
    leaving: { month: 20, withheldRate: 0.4 },
    exchange: { amount: 10000, price: 200 },
    versions: { offers: [{ label: 'First', offer: { ...offer, base: 175000 } }] },
    startDate: { from: '2027-02-01' },
    assumptions: { state: 'CA', filingStatus: 'married-joint', otherIncome: 90000, raise: 0.03 },
  };
}
