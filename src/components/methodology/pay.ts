import {
  formatCount,
  formatList,
  formatMoney,
  formatMonths,
  formatPercent,
} from '../../lib/format.ts';
import { calculateImpliedGrowth } from '../../lib/implied-growth/calculate.ts';
import { calculateLeaving } from '../../lib/leaving/calculate.ts';
import type { LeavingLine } from '../../lib/leaving/lines.ts';
import { monthSums } from '../../lib/ledger/ledger.ts';
import type { OfferYear } from '../../lib/ledger/years.ts';
import { type Cents, sum, ZERO } from '../../lib/money.ts';
import { calculateOffer } from '../../lib/offer/calculate.ts';
import { NONE } from '../../lib/rate.ts';
import { ASSUMPTIONS, GROWTH, LEAVING, OFFER, RECRUITER, UNEVEN_BASE } from './inputs.ts';
import { PUBLISHED, payGiven, termsGiven } from './words.ts';
import { known, type Row, type WorkedExample } from './worked.ts';

/** A year of base, month by month. */
export function monthsOfBase(): WorkedExample {
  const signingBonus = { ...OFFER.signingBonus, year1: ZERO, year2: ZERO };
  const pay = { ...OFFER, base: UNEVEN_BASE, signingBonus, grants: [] };
  const { ledger, total } = calculateOffer(pay, { horizonYears: 1, raise: NONE });
  return {
    caption: 'Twelve months add up to the year, to the cent',
    given: [`base ${formatMoney(UNEVEN_BASE)} a year`],
    rows: runsOf(monthSums(ledger, 12).slice(1)),
    total: { label: 'Base of year 1', amount: total },
  };
}

/** Months in a row that bring the same amount, as one row. */
function runsOf(months: readonly Cents[]): Row[] {
  const starts = months.flatMap((amount, index) => (amount === months[index - 1] ? [] : [index]));
  return starts.map((start, place) => {
    const end = starts[place + 1] ?? months.length;
    const each = months.slice(start, end);
    return {
      label: `Months ${start + 1} to ${end}, ${formatMoney(each[0] ?? ZERO)} each`,
      amount: sum(each),
    };
  });
}

/** The published offer, year by year. */
export function offerByYear(): WorkedExample {
  const { years, total } = calculateOffer(OFFER, ASSUMPTIONS);
  return {
    caption: 'A published offer, year by year',
    given: [...payGiven('offer', OFFER), `growth of the price ${formatPercent(NONE)} a year`],
    rows: years.map((year) => ({ label: yearLabel(year), amount: year.total })),
    total: { label: 'Four years', amount: total },
    notes: [
      `Relocation money of ${formatMoney(OFFER.relocation.amount)} is in no total: it covers a cost.`,
    ],
  };
}

function yearLabel({ year, base, signingBonus, equity }: OfferYear): string {
  const parts = [
    `${formatMoney(base)} base`,
    ...(signingBonus > 0 ? [`${formatMoney(signingBonus)} bonus`] : []),
    ...(equity > 0 ? [`${formatMoney(equity)} equity`] : []),
  ];
  return `Year ${year}: ${parts.join(' + ')}`;
}

/** The same grant, vest by vest, with growth that the reader typed. */
export function grownVests(): WorkedExample {
  const grants = OFFER.grants.map((grant) => ({ ...grant, growth: GROWTH }));
  const { lines, years } = calculateOffer({ ...OFFER, grants }, ASSUMPTIONS);
  const [value] = OFFER.grants.map((grant) => grant.value);
  return {
    caption: 'What a grant comes to if the price grows',
    given: [
      `equity ${formatMoney(known(value, 'grant'))} when granted, on Amazon’s schedule`,
      `growth of the price ${formatPercent(GROWTH)} a year`,
    ],
    rows: lines
      .filter((line) => line.code === 'vest')
      .map(({ amount, detail: { month, value: granted, fraction, growth } }) => ({
        label: `Month ${month}: ${formatMoney(granted)} × ${formatPercent(fraction)} × ${formatCount(growth)}`,
        amount,
      })),
    total: { label: 'Equity over four years', amount: sum(years.map(({ equity }) => equity)) },
    notes: ['The growth factor is shown to three places and computed with all of them.'],
  };
}

/** What is kept on leaving early, and what the letter asks back. */
export function leavingEarly(): WorkedExample {
  const { pay, month, withheldRate } = LEAVING;
  const { lines, at } = calculateLeaving({
    ...LEAVING,
    raise: ASSUMPTIONS.raise,
    lastMonth: month,
  });
  const net = netOwed();
  return {
    caption: `What you keep if you leave at month ${month}`,
    given: [
      `${PUBLISHED}, with year 1 of the signing bonus paid at once`,
      termsGiven('the bonus paid at once', pay.signingBonus.repayment),
      `relocation money ${formatMoney(pay.relocation.amount)}`,
      termsGiven('relocation', pay.relocation.repayment),
    ],
    rows: lines.map((line) => ({ label: leavingLabel(line), amount: line.amount })),
    total: { label: 'Kept, beside base', amount: at.kept },
    notes: [
      `With base, that is ${formatMoney(at.keptWithPay)}.`,
      `Signing bonus of ${formatMoney(at.stops)} stops, and equity of ${formatMoney(at.unvested)} has not vested.`,
      `If the letter asked for the net amount and ${formatPercent(withheldRate)} had been withheld, you would owe ${formatMoney(net)} of the bonus.`,
    ],
  };
}

function netOwed(): Cents {
  const { pay, month, withheldRate } = LEAVING;
  const repayment = { ...pay.signingBonus.repayment, owed: 'net' } as const;
  const { at } = calculateLeaving({
    pay: { ...pay, signingBonus: { ...pay.signingBonus, repayment } },
    raise: ASSUMPTIONS.raise,
    withheldRate,
    month,
    lastMonth: month,
  });
  return at.owedSigningBonus;
}

function leavingLabel(line: LeavingLine): string {
  switch (line.code) {
    case 'signing-bonus':
      return `Signing bonus for year ${line.detail.year}, paid by then`;
    case 'vest':
      return `Vest at month ${line.detail.month}`;
    case 'relocation':
      return 'Relocation money';
    default: {
      const { lump, months, terms, year } = line.detail;
      const what = year === null ? 'Relocation owed' : 'Bonus owed';
      if (months >= terms.windowMonths)
        return `${what}: none after ${formatMonths(terms.windowMonths)}`;
      const { windowMonths } = terms;
      return `${what}: ${formatMoney(lump)} × (${windowMonths} − ${months})/${windowMonths}`;
    }
  }
}

/** One year's total, taken apart, and the growth that explains it. */
export function impliedGrowth(): WorkedExample {
  const { years, common } = calculateImpliedGrowth({
    ...RECRUITER,
    pay: OFFER,
    raise: ASSUMPTIONS.raise,
  });
  const last = known(years.at(-1), 'year');
  const shared = known(common, 'common growth');
  return {
    caption: `What a recruiter’s total for year ${last.year} assumes`,
    given: [
      PUBLISHED,
      `the recruiter’s totals ${formatList(RECRUITER.totals.map(({ total }) => formatMoney(total)))}`,
    ],
    rows: last.lines
      .filter(({ amount }) => amount !== 0)
      .map(({ code, amount }) => ({ label: IMPLIED_LABELS[code], amount })),
    total: { label: `Equity that the total implies for year ${last.year}`, amount: last.total },
    notes: [
      `Without growth, ${formatMoney(last.flat)} vests in that year; the total implies growth of ${formatPercent(known(last.growth, 'growth'))} a year.`,
      `Growth of ${formatPercent(known(shared.growth, 'common growth'))} a year ${shared.fits ? 'brings' : 'does not bring'} all years within ${formatMoney(shared.tolerance)} of their totals.`,
    ],
  };
}

const IMPLIED_LABELS = {
  'stated-total': 'Total as stated',
  base: 'Less base',
  'signing-bonus': 'Less signing bonus',
  other: 'Less other pay',
} as const;
