import type { Grant } from '../ledger/grant.ts';
import { WAYS_PAID } from '../ledger/pay.ts';
import { ZERO } from '../money.ts';
import { LAST_MONTH } from '../month.ts';
import type { ScheduleName } from '../vesting/presets.ts';
import { PAYOUT, REPAYMENT, SIGNING_BONUS, WAY_PAID } from './defaults.ts';
import { choice, group, label, list, money, month, proportion, whole } from './fields.ts';
import { grant } from './grant.ts';
import { BONUS_SHARES, RAISES } from './limits.ts';

/** What the words mean that say how much is owed back. */
export const REPAYMENT_KINDS =
  'none: nothing; pro-rata: the share not yet worked; cliff: all until the window ends';

/** The terms under which something is owed back on leaving early. */
export const repayment = group('What the letter says is owed back on leaving early.', {
  kind: choice(`${REPAYMENT_KINDS}. Left out: pro-rata.`, ['none', 'pro-rata', 'cliff']).default(
    REPAYMENT.kind,
  ),
  windowMonths: whole(
    'Months from payment during which something is owed. Left out: 12.',
    'a count of months',
    1,
    LAST_MONTH,
  ).default(REPAYMENT.windowMonths),
  owed: choice(
    'gross: the amount before tax; net: what was left after the tax withheld. Left out: gross.',
    ['gross', 'net'],
  ).default(REPAYMENT.owed),
});

const WAYS_EXPLAINED = [
  'instalments: twelve equal parts in months 1–12, and again in 13–24;',
  'lump-then-instalments: year 1 in month 1, year 2 in months 13–24;',
  'two-lumps: months 1 and 13.',
  'Left out: instalments.',
].join(' ');

const signingBonus = group('Signing bonus, by the year it is for; never averaged.', {
  year1: money('For year 1. Left out: 0.').default(ZERO),
  year2: money('For year 2. Left out: 0.').default(ZERO),
  paid: choice(WAYS_EXPLAINED, WAYS_PAID).default(WAY_PAID),
  repayment: repayment.optional(),
});

const cashBonus = group(
  'Yearly cash bonus: base of the year × target × payout, paid at months 12, 24 and so on.',
  {
    target: proportion('Target, as a share of base.', BONUS_SHARES),
    payout: proportion('Share of the target that you expect. Left out: 1.', BONUS_SHARES).default(
      PAYOUT,
    ),
  },
);

function oneOff(description: string) {
  return group(description, {
    label: label('What it is. Left out: Other.').default('Other'),
    month: month('Month from the start, 0 to 72. Left out: 1.').default(1),
    amount: money('How much, as a positive amount.'),
  });
}

/** The fields that an offer, a present job and a competing offer share. */
export function payFields(fallback: ScheduleName) {
  return {
    base: money('Base pay a year. Left out: 0.').default(ZERO),
    raise: proportion(
      'Yearly raise here, where it differs from assumptions.raise.',
      RAISES,
    ).optional(),
    signingBonus: signingBonus.default(SIGNING_BONUS),
    cashBonus: cashBonus.optional(),
    equity: grant('The grant of equity.', fallback).optional(),
    moreGrants: list(
      'Further grants, such as refreshers.',
      grant('One more grant.', fallback),
      20,
    ).default([]),
    oneOffs: list('Other money received once.', oneOff('Money received once.'), 100).default([]),
    costs: list(
      'Money out of pocket that taking this job costs.',
      oneOff('Money paid once.'),
      100,
    ).default([]),
  };
}

/** The grants as one list, the way the engine takes them. */
export function withGrants<P extends { equity?: Grant | undefined; moreGrants: readonly Grant[] }>(
  pay: P,
) {
  const { equity, moreGrants, ...rest } = pay;
  return { ...rest, grants: equity ? [equity, ...moreGrants] : moreGrants };
}
