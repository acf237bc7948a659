import * as z from 'zod';
import { formatCount, formatMoney } from '../format.ts';
import {
  type Grant,
  grantOfUnits,
  grantOfValue,
  grantOfVests,
  isWorthAnAmount,
  type StatedVest,
  valueOfUnits,
} from '../ledger/grant.ts';
import { type Cents, MAX_AMOUNT, sum, ZERO } from '../money.ts';
import type { Month } from '../month.ts';
import type { Rate } from '../rate.ts';
import { SCHEDULE_NAMES, SCHEDULES, type ScheduleName } from '../vesting/presets.ts';
import { isWhole, type VestingSchedule, wholed, wholeOf } from '../vesting/schedule.ts';
import { GROWTH, HIGHEST_PRICE, MOST_UNITS } from './defaults.ts';
import { choice, decimal, group, list, money, month, proportion, sentence } from './fields.ts';
import { GROWTHS, LONGEST } from './limits.ts';

const vesting = group('What part of the grant vests at the end of a month.', {
  month: month('Month from the start, 0 to 72; 12 is the first anniversary.'),
  fraction: proportion('Part of the grant.'),
});

const QUOTED_NAMES = SCHEDULE_NAMES.map((name) => `"${name}"`).join(', ');
const SCHEDULE_FORMS = `${QUOTED_NAMES} or a list of {"month": 12, "fraction": 0.25}`;

const TOO_MUCH = `is more than ${formatMoney(MAX_AMOUNT)}, the largest amount accepted`;

const schedule = z
  .union(
    [
      choice('A schedule known by name.', SCHEDULE_NAMES),
      list('Vest by vest.', vesting, LONGEST.schedule),
    ],
    {
      error: ({ input }) => sentence(input, `is not a vesting schedule; write ${SCHEDULE_FORMS}`),
    },
  )
  .transform((typed, context): VestingSchedule => {
    const listed = wholed(typeof typed === 'string' ? SCHEDULES[typed] : typed);
    if (!isWhole(listed)) context.addIssue(`adds up to ${percentText(listed)}, not to 100%`);
    return listed;
  });

function percentText(schedule: VestingSchedule): string {
  return `${Math.round(wholeOf(schedule) * 1e8) / 1e6}%`;
}

const vest = group('One vest of equity already granted: a value or a count of units.', {
  month: month('Month from the start, 0 to 72.'),
  value: money('What vests, at today’s price.').optional(),
  units: decimal('Units that vest, valued at grantPrice.', 120, MOST_UNITS).optional(),
});

interface TypedVest {
  readonly month: Month;
  readonly value?: Cents | undefined;
  readonly units?: number | undefined;
}

interface TypedGrant {
  readonly value?: Cents | undefined;
  readonly units?: number | undefined;
  readonly grantPrice?: number | undefined;
  readonly schedule?: VestingSchedule | undefined;
  readonly growth: Rate;
  readonly vests?: readonly TypedVest[] | undefined;
}

/** A grant as `value`, as `units` × `grantPrice`, or vest by vest, read into one form. */
export function grant(description: string, fallback: ScheduleName) {
  return group(description, {
    value: money('Value of the grant in dollars.').optional(),
    units: decimal(
      'Count of units, with grantPrice; instead of value.',
      650,
      MOST_UNITS,
    ).optional(),
    grantPrice: decimal(
      'Dollars a unit that the grant was priced at.',
      231.27,
      HIGHEST_PRICE,
    ).optional(),
    schedule: schedule.optional().meta({
      description: `Schedule by name, or parts that add up to 100%. Left out: ${fallback}.`,
    }),
    growth: proportion('Assumed yearly growth of the price. Left out: 0.', GROWTHS).default(GROWTH),
    vests: list(
      'Vest by vest, instead of value or units with a schedule.',
      vest,
      LONGEST.vests,
    ).optional(),
  }).transform((typed, context): Grant => {
    const wrong = wrongGrant(typed);
    if (!wrong) return toGrant(typed, SCHEDULES[fallback]);
    context.issues.push({ code: 'custom', input: typed, path: wrong.path, message: wrong.message });
    return z.NEVER;
  });
}

/** What fields cannot see of each other: a grant is stated in one way, with all it needs. */
function wrongGrant(grant: TypedGrant): { path: (string | number)[]; message: string } | undefined {
  const ways = (['value', 'units', 'vests'] as const).filter((way) => grant[way] !== undefined);
  if (ways.length === 0)
    return { path: [], message: 'says no amount; write value, units or vests' };
  const [first, second] = ways;
  if (second)
    return {
      path: [second],
      message: `says the amount a second time; leave out ${first} or ${second}`,
    };
  if (grant.vests && grant.schedule) {
    return {
      path: ['schedule'],
      message: 'says a second time when it vests; leave out schedule or vests',
    };
  }
  if (grant.vests) return wrongVests(grant.vests, grant.grantPrice);
  return wrongUnits(grant.units, grant.grantPrice, ['units'], ['grantPrice']);
}

function wrongVests(vests: readonly TypedVest[], price: number | undefined) {
  for (const [index, { value, units }] of vests.entries()) {
    const path = ['vests', index];
    if (value === undefined && units === undefined)
      return { path, message: 'says no amount; write value or units' };
    if (value !== undefined && units !== undefined) {
      return {
        path: [...path, 'units'],
        message: 'says the amount a second time; leave out value or units',
      };
    }
    const wrong = wrongUnits(units, price, [...path, 'units'], ['grantPrice']);
    if (wrong) return wrong;
  }
  return sum(vests.map((vest) => pricedVest(vest, price).value)) > MAX_AMOUNT
    ? {
        path: ['vests'],
        message: `is together ${TOO_MUCH.slice('is '.length)}`,
      }
    : undefined;
}

/** What is wrong with a count of units at a price; nothing where neither is stated. */
export function wrongUnits<Path>(
  units: number | undefined,
  price: number | undefined,
  at: Path,
  atPrice: Path,
) {
  if (units === undefined) return undefined;
  if (price === undefined)
    return { path: atPrice, message: 'is missing; units need the price of one unit' };
  if (isWorthAnAmount(units, price)) return undefined;
  return {
    path: at,
    message: `${formatCount(units)} at $${formatCount(price)} each ${TOO_MUCH}`,
  };
}

function toGrant(
  { value, units, grantPrice, growth, vests, ...typed }: TypedGrant,
  fallback: VestingSchedule,
) {
  const schedule = typed.schedule ?? fallback;
  if (vests)
    return grantOfVests(
      vests.map((vest) => pricedVest(vest, grantPrice)),
      growth,
      grantPrice ?? null,
    );
  if (units !== undefined) return grantOfUnits(units, grantPrice ?? 0, schedule, growth);
  return grantOfValue(value ?? ZERO, schedule, growth, grantPrice ?? null);
}

function pricedVest({ month, value, units }: TypedVest, price: number | undefined): StatedVest {
  if (units === undefined) return { month, value: value ?? ZERO };
  return { month, value: valueOfUnits(units, price ?? 0), units };
}
