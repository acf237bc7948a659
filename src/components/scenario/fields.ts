import type { CashBonus, RepaymentTerms } from '../../lib/ledger/pay.ts';
import { type Cents, ZERO } from '../../lib/money.ts';
import { LAST_MONTH } from '../../lib/month.ts';
import { NONE } from '../../lib/rate.ts';
import { PAYOUT, REPAYMENT } from '../../lib/scenario/defaults.ts';
import { emptyJob, type Job, type Offer, type Sheet } from '../../lib/scenario/sheet.ts';
import { all, field, type Lens } from '../../lib/sensitivity/lens.ts';
import {
  dayField,
  moneyField,
  NO_MONEY,
  NOTHING,
  percentField,
  textField,
  wholeField,
} from './field.ts';
import { firstGrant, grantFields } from './grant-fields.ts';

const SHEET = all<Sheet>();

/** Limits are those of the schema, in percent where they are rates; a test holds them to it. */
const RAISE = { min: -50, max: 100 };
const SHARE = { min: 0, max: 100 };
const YEARS = { min: 1, max: 6 };
const BONUS_SHARE = { min: 0, max: 500 };
const TAX_RATE = { min: 0, max: 90 };
const MONTH = { min: 0, max: LAST_MONTH };

/** A place that may hold nothing, read as `fallback` so that what is inside it can be written. */
function or<Whole, Part>(
  { get, set }: Lens<Whole, Part | undefined>,
  fallback: Part,
): Lens<Whole, Part> {
  return { get: (whole) => get(whole) ?? fallback, set };
}

const OFFER: Lens<Sheet, Offer> = field(SHEET, 'offer');
const ALTERNATIVE = field(SHEET, 'alternative');
const NO_CASH_BONUS: CashBonus = { target: NONE, payout: PAYOUT };

/** The fields that every employer's pay has, under the place of that pay in a file. */
function payFields(path: string, at: Lens<Sheet, Job>) {
  const bonus = field(at, 'signingBonus');
  const cash = or(field(at, 'cashBonus'), NO_CASH_BONUS);
  return {
    base: moneyField(`${path}.base`, field(at, 'base'), NO_MONEY),
    raise: percentField(`${path}.raise`, field(at, 'raise'), RAISE, NOTHING),
    year1: moneyField(`${path}.signingBonus.year1`, field(bonus, 'year1'), NO_MONEY),
    year2: moneyField(`${path}.signingBonus.year2`, field(bonus, 'year2'), NO_MONEY),
    target: percentField(`${path}.cashBonus.target`, field(cash, 'target'), BONUS_SHARE, {
      empty: { value: NONE },
    }),
    payout: percentField(`${path}.cashBonus.payout`, field(cash, 'payout'), BONUS_SHARE, {
      empty: { value: PAYOUT },
    }),
    ...grantFields(`${path}.equity`, firstGrant(at)),
  };
}

const PRESENT_JOB = or(field(ALTERNATIVE, 'presentJob'), emptyJob());
const COMPETING_OFFER = or(field(ALTERNATIVE, 'competingOffer'), emptyJob());

const EMPLOYER = 'employer';

function jobFields(path: string, at: Lens<Sheet, Job>) {
  return {
    employer: textField(`${path}.${EMPLOYER}`, field(at, EMPLOYER)),
    ...payFields(path, at),
  };
}

function repaymentFields(path: string, at: Lens<Sheet, RepaymentTerms>) {
  return {
    window: wholeField(`${path}.windowMonths`, field(at, 'windowMonths'), {
      min: 1,
      max: LAST_MONTH,
    }),
  };
}

const BASE_OR_BONUS = field(SHEET, 'baseVsSigningBonus');
const ASSUMPTIONS = field(SHEET, 'assumptions');

type Shared = Sheet['assumptions'];

/**
 * What the comparison of base and bonus counts with: the assumption of every tool, unless a file states another
 * for this one alone. What is typed goes to the assumption, so that a number is typed once.
 */
function inForce<Name extends keyof Shared>(
  own: 'years' | 'raise' | 'stay' | 'discount',
  name: Name,
): Lens<Sheet, Shared[Name]> {
  return {
    get: (sheet) =>
      (sheet.baseVsSigningBonus[own] as Shared[Name] | undefined) ?? sheet.assumptions[name],
    set: (sheet, value) => {
      const { [own]: _, ...baseVsSigningBonus } = sheet.baseVsSigningBonus;
      return { ...sheet, baseVsSigningBonus, assumptions: { ...sheet.assumptions, [name]: value } };
    },
  };
}

const SIGNING_REPAYMENT = or(field(field(OFFER, 'signingBonus'), 'repayment'), REPAYMENT);
const RELOCATION = field(OFFER, 'relocation');
const LEAVING = field(SHEET, 'leaving');
const ASK = field(SHEET, 'ask');

/** A floor is stated as soon as one of its years is, and gone when neither is. */
function floorAt(year: 'year1' | 'year2'): Lens<Sheet, Cents | undefined> {
  const at = field(ASK, 'floor');
  return {
    get: (sheet) => at.get(sheet)?.[year],
    set: (sheet, amount) => {
      const floor = { year1: ZERO, year2: ZERO, ...at.get(sheet), [year]: amount ?? ZERO };
      return at.set(sheet, amount === undefined && isNothing(floor) ? undefined : floor);
    },
  };
}

function isNothing({ year1, year2 }: { readonly year1: Cents; readonly year2: Cents }): boolean {
  return year1 === 0 && year2 === 0;
}

const START = field(SHEET, 'startDate');
const COUNTER = field(SHEET, 'counter');

/** Where larger things stand than one field holds: choices, lists, whole jobs. */
export const places = {
  offer: OFFER,
  presentJob: field(ALTERNATIVE, 'presentJob'),
  competingOffer: field(ALTERNATIVE, 'competingOffer'),
  offerGrant: firstGrant(OFFER),
  presentGrant: firstGrant(PRESENT_JOB),
  competingGrant: firstGrant(COMPETING_OFFER),
  repayment: SIGNING_REPAYMENT,
  baseVsSigningBonus: BASE_OR_BONUS,
  transition: field(SHEET, 'transition'),
  situation: field(SHEET, 'situation'),
  ask: ASK,
  counter: COUNTER,
  assumptions: ASSUMPTIONS,
} as const;

/** Every single field of the sheet, by part. What stands in lists makes its fields where it is shown. */
export const fields = {
  offer: {
    role: textField('offer.role', field(OFFER, 'role')),
    startDate: dayField('offer.startDate', field(OFFER, 'startDate')),
    ...payFields('offer', OFFER),
    relocation: moneyField('offer.relocation.amount', field(RELOCATION, 'amount'), NO_MONEY),
    repayment: repaymentFields('offer.signingBonus.repayment', SIGNING_REPAYMENT),
  },
  presentJob: jobFields('alternative.presentJob', PRESENT_JOB),
  competingOffer: jobFields('alternative.competingOffer', COMPETING_OFFER),
  transition: {
    marginalRate: percentField(
      'transition.marginalRate',
      field(field(SHEET, 'transition'), 'marginalRate'),
      TAX_RATE,
      NOTHING,
    ),
  },
  baseVsSigningBonus: {
    rise: moneyField('baseVsSigningBonus.rise', field(BASE_OR_BONUS, 'rise')),
    bonus: moneyField('baseVsSigningBonus.bonus', field(BASE_OR_BONUS, 'bonus')),
    years: wholeField('assumptions.horizonYears', inForce('years', 'horizonYears'), YEARS),
    raise: percentField('assumptions.raise', inForce('raise', 'raise'), RAISE),
    stay: percentField('assumptions.stay', inForce('stay', 'stay'), SHARE),
    discount: percentField('assumptions.discountRate', inForce('discount', 'discountRate'), SHARE),
    riders: percentField('baseVsSigningBonus.riders', field(BASE_OR_BONUS, 'riders'), BONUS_SHARE),
  },
  leaving: {
    month: wholeField('leaving.month', field(LEAVING, 'month'), MONTH, NOTHING),
    withheldRate: percentField('leaving.withheldRate', field(LEAVING, 'withheldRate'), SHARE),
  },
  exchange: {
    amount: moneyField('exchange.amount', field(field(SHEET, 'exchange'), 'amount')),
  },
  ask: {
    floor1: moneyField('ask.floor.year1', floorAt('year1'), NOTHING),
    floor2: moneyField('ask.floor.year2', floorAt('year2'), NOTHING),
    room: moneyField('ask.room', field(ASK, 'room'), NOTHING),
  },
  counter: {
    deadline: dayField('counter.deadline', field(COUNTER, 'deadline')),
  },
  startDate: {
    from: dayField('startDate.from', field(START, 'from')),
    to: dayField('startDate.to', field(START, 'to')),
    gapDays: wholeField('startDate.gapDays', field(START, 'gapDays'), { min: 0, max: 365 }),
  },
  assumptions: {
    horizonYears: wholeField('assumptions.horizonYears', field(ASSUMPTIONS, 'horizonYears'), YEARS),
    raise: percentField('assumptions.raise', field(ASSUMPTIONS, 'raise'), RAISE),
    discountRate: percentField(
      'assumptions.discountRate',
      field(ASSUMPTIONS, 'discountRate'),
      SHARE,
    ),
    stay: percentField('assumptions.stay', field(ASSUMPTIONS, 'stay'), SHARE),
    otherIncome: moneyField('assumptions.otherIncome', field(ASSUMPTIONS, 'otherIncome'), NO_MONEY),
  },
} as const;
