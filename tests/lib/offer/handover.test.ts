import { describe, expect, it } from 'vitest';
import { grantOfValue } from '../../../src/lib/ledger/grant.ts';
import type { Pay } from '../../../src/lib/ledger/pay.ts';
import { calculateOffer } from '../../../src/lib/offer/calculate.ts';
import { cliffOf, dipOf, handoverOf } from '../../../src/lib/offer/handover.ts';
import { rate } from '../../../src/lib/rate.ts';
import { SCHEDULES } from '../../../src/lib/vesting/presets.ts';
import { amazonPay, NO_BONUS, NOTHING, usd } from './pays.ts';

const offer = (pay: Pay, horizonYears = 4) => calculateOffer(pay, { horizonYears, raise: rate(0) });

/** 212,500 · 217,500 · 210,000 · 210,000. */
const PUBLISHED = amazonPay(150_000, 55_000, 45_000, 150_000);

describe('the dip', () => {
  it('is the year that falls furthest behind the one before', () => {
    expect(dipOf(offer(PUBLISHED).years)).toEqual({ year: 3, fall: 750_000 });
    // 205,000 of base and bonus, then 150,000, then 150,000.
    const cash = { ...PUBLISHED, grants: [] };
    expect(dipOf(offer(cash).years)).toEqual({ year: 3, fall: 4_500_000 });
  });

  it('takes the earlier of two that are equal', () => {
    // 30,000 · 20,000 · 10,000
    const falling = { ...amazonPay(10_000, 20_000, 10_000, 0), grants: [] };
    expect(dipOf(offer(falling).years)).toEqual({ year: 2, fall: 1_000_000 });
  });

  it('is nowhere in pay that never falls, in one year, or in none', () => {
    expect(dipOf(offer(amazonPay(150_000, 0, 0, 0)).years)).toBeNull();
    expect(dipOf(offer(PUBLISHED, 1).years)).toBeNull();
    expect(dipOf([])).toBeNull();
  });
});

describe('the handover from signing bonus to equity', () => {
  it('is where the bonus ends and where the next stock vests', () => {
    expect(handoverOf(offer(PUBLISHED).ledger)).toEqual({ bonusEnds: 24, nextVest: 30 });
    const lumps: Pay = {
      ...PUBLISHED,
      signingBonus: { ...PUBLISHED.signingBonus, paid: 'two-lumps' },
    };
    expect(handoverOf(offer(lumps).ledger)).toEqual({ bonusEnds: 13, nextVest: 24 });
  });

  it('ends with year 1 where year 2 brings none', () => {
    expect(handoverOf(offer(amazonPay(150_000, 55_000, 0, 150_000)).ledger)).toEqual({
      bonusEnds: 12,
      nextVest: 24,
    });
  });

  it('has no next vest without equity, and is none without a signing bonus', () => {
    expect(handoverOf(offer({ ...PUBLISHED, grants: [] }).ledger)).toEqual({
      bonusEnds: 24,
      nextVest: null,
    });
    expect(handoverOf(offer({ ...PUBLISHED, signingBonus: NO_BONUS }).ledger)).toBeNull();
  });
});

describe('the cliff', () => {
  it('is the year after everything has vested', () => {
    expect(cliffOf(offer(PUBLISHED).ledger)).toEqual({
      lastVest: 48,
      before: 21_000_000,
      after: 15_000_000,
    });
  });

  it('counts from the last vest of any grant', () => {
    const later = grantOfValue(usd(10_000), [{ month: 60, fraction: rate(1) }], rate(0));
    const pay = { ...PUBLISHED, grants: [later, ...PUBLISHED.grants] };
    expect(cliffOf(offer(pay).ledger)).toEqual({
      lastVest: 60,
      before: 16_000_000,
      after: 15_000_000,
    });
  });

  it('is none without equity, or where nobody can see beyond it', () => {
    expect(cliffOf(offer(amazonPay(150_000, 1000, 0, 0)).ledger)).toBeNull();
    const late = grantOfValue(usd(10_000), [{ month: 61, fraction: rate(1) }], rate(0));
    expect(cliffOf(offer({ ...NOTHING, grants: [late] }).ledger)).toBeNull();
    const inFive = grantOfValue(usd(10_000), SCHEDULES['four-equal-years'], rate(0));
    expect(cliffOf(offer({ ...NOTHING, grants: [inFive] }).ledger)?.after).toBe(0);
  });
});
