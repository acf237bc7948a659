import { isTooCloseToCall } from '../close-call.ts';
import { type Cents, cents, subtract, sum, ZERO } from '../money.ts';
import { shortfall } from './reasons.ts';
import type { Gap } from './years.ts';

/** A shortfall that a bonus of two years cannot carry, in cents. */
export interface PermanentShortfall {
  /** The larger of `later` and `beyond`. */
  readonly amount: Cents;
  /** What years 3 and 4 lack together; 0 unless both fall short. */
  readonly later: Cents;
  /** Alternative − offer over the four years together; negative where the offer is ahead. */
  readonly fourYears: Cents;
  /** What the bonus can carry. */
  readonly carries: Cents;
  /** What the four years lack beyond that. */
  readonly beyond: Cents;
  /** Where most of it comes from: equity, or the base and the bonus that go with a level. */
  readonly lever: 'level' | 'equity';
  /** Whether the years that it is about are too close to call all the same, so that it is no reason to reopen the level. */
  readonly slight: boolean;
}

/**
 * The wrong-tool test: the offer falls short in years 3 and 4 too, or what it lacks over four years is more
 * than a bonus can make up. It carries `room` where the reader knows how much that is, else the shortfalls
 * of years 1 and 2. Null where a bonus will do (/methodology/#ask).
 */
export function permanentShortfall(
  gaps: readonly Gap[],
  room: Cents | null,
): PermanentShortfall | null {
  const early = gaps.filter(({ year }) => year <= 2);
  const late = gaps.filter(({ year }) => year > 2);
  const isLasting = late.every(({ total }) => total > 0);
  const later = isLasting ? sumOf(late, ({ total }) => total) : ZERO;
  const fourYears = sumOf(gaps, ({ total }) => total);
  const carries = room ?? sumOf(early, shortfall);
  const beyond = cents(Math.max(0, fourYears - carries));
  if (later === 0 && beyond === 0) return null;
  const amount = cents(Math.max(later, beyond));
  const lever = leverFor(later > 0 ? late : gaps);
  const slight = isSlight(amount, later >= beyond ? late : gaps);
  return { amount, later, fourYears, carries, beyond, lever, slight };
}

function isSlight(amount: Cents, years: readonly Gap[]): boolean {
  const alternative = sumOf(years, (gap) => gap.alternative);
  return isTooCloseToCall(alternative, subtract(alternative, amount));
}

function leverFor(gaps: readonly Gap[]): PermanentShortfall['lever'] {
  const equity = sumOf(gaps, (gap) => gap.equity);
  const level = sumOf(gaps, (gap) => sum([gap.base, gap.other]));
  return equity > level ? 'equity' : 'level';
}

function sumOf(gaps: readonly Gap[], part: (gap: Gap) => Cents): Cents {
  return sum(gaps.map(part));
}
