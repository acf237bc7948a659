import { fields, places } from '../../../src/components/scenario/fields.ts';
import { toolStart } from '../../../src/components/site/examples.ts';
import { cents } from '../../../src/lib/money.ts';
import { rate } from '../../../src/lib/rate.ts';
import { emptyJob, type Job, type Sheet } from '../../../src/lib/scenario/sheet.ts';

export const usd = (dollars: number) => cents(dollars * 100);

/**
 * The published L6 offer: 212,500 · 217,500 · 210,000 · 210,000, together 850,000; beside a present job of 145,000
 * with 12 % bonus, nine tenths of it paid: 160,660 a year, together 642,640.
 */
export const PUBLISHED = toolStart('l6-published').sheet;

/** The published offer with nothing to compare it with. */
export const ALONE: Sheet = { ...PUBLISHED, alternative: {} };

/** A job that pays base and nothing else. */
export function basePay(base: number): Job {
  return { ...emptyJob(), base: usd(base) };
}

/** The published offer beside staying at a base. */
export function besideBase(base: number): Sheet {
  return places.presentJob.set(ALONE, basePay(base));
}

/** The published offer beside another that pays base, and a lump when it starts. */
export function besideOffer(base: number, lump: number, employer?: string): Sheet {
  const job: Job = {
    ...basePay(base),
    signingBonus: { year1: usd(lump), year2: usd(0), paid: 'two-lumps' },
    ...(employer && { employer }),
  };
  return places.competingOffer.set(ALONE, job);
}

/** The sheet with a month of leaving. */
export function leavingAt(sheet: Sheet, month: number): Sheet {
  return fields.leaving.month.at.set(sheet, month);
}

export const FLAT = rate(0);
