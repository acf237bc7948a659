import type { OfferLine } from '../../lib/ledger/parts.ts';
import type { Pay } from '../../lib/ledger/pay.ts';
import type { OfferYear, PayAssumptions } from '../../lib/ledger/years.ts';
import { inDollars } from '../../lib/money.ts';
import { calculateOffer } from '../../lib/offer/calculate.ts';
import { offerDrivers } from '../../lib/offer/sensitivity.ts';
import { NONE } from '../../lib/rate.ts';
import { group } from '../../lib/scenario/fields.ts';
import { payAssumptions } from '../../lib/scenario/inputs.ts';
import { PARTS } from '../../lib/scenario/schema.ts';
import { type Door, found } from '../door.ts';
import { driverShown } from '../driver.ts';
import { allInDollars, UNIT, worded } from '../shown.ts';
import { OFFER_ISSUE_WORDS } from '../words.ts';

export const offer: Door = {
  name: 'offer',
  summary: 'what an offer pays, year by year',
  part: 'offer',
  schema: group('Input of offer.', {
    offer: PARTS.offer.nonoptional(),
    assumptions: PARTS.assumptions,
  }),
  example: {
    offer: {
      base: 150000,
      signingBonus: { year1: 55000, year2: 45000, paid: 'instalments' },
      equity: { value: 150000, schedule: 'amazon', growth: 0 },
    },
    assumptions: { horizonYears: 4, raise: 0 },
  },
  run: (scenario) => {
    if (!scenario.offer) return null;
    const assumptions = payAssumptions(scenario);
    const result = calculateOffer(scenario.offer, assumptions);
    return found({
      tool: 'offer',
      unit: UNIT,
      assumptions: {
        horizonYears: assumptions.horizonYears,
        raise: scenario.offer.raise ?? assumptions.raise,
        growth: scenario.offer.grants.map((grant) => grant.growth),
      },
      years: result.years.map(offerYear),
      lines: result.lines.map(offerLine),
      total: inDollars(result.total),
      afterHorizon: inDollars(result.afterHorizon),
      relocation: inDollars(result.relocation),
      sensitivity: driversOf(scenario.offer, assumptions).map((driver) =>
        driverShown(driver, 'total'),
      ),
      issues: worded(result.issues, OFFER_ISSUE_WORDS),
    });
  },
};

function driversOf(pay: Pay, assumptions: PayAssumptions) {
  return offerDrivers({ pay, assumptions, month: null, withheldRate: NONE });
}

function offerYear({ year, ...amounts }: OfferYear) {
  return { year, ...allInDollars(amounts) };
}

function offerLine(line: OfferLine) {
  const { code } = line;
  const amount = inDollars(line.amount);
  switch (line.code) {
    case 'base':
      return { code, amount, ...line.detail, annual: inDollars(line.detail.annual) };
    case 'cash-bonus':
      return { code, amount, ...line.detail, base: inDollars(line.detail.base) };
    case 'vest':
      return { code, amount, ...line.detail, value: inDollars(line.detail.value) };
    default:
      return { code, amount, ...line.detail };
  }
}
