import {
  type Grant,
  grantOfUnits,
  grantOfValue,
  grantOfVests,
  isWorthAnAmount,
  type StatedVest,
  valueOfUnits,
} from '../../lib/ledger/grant.ts';
import { type Cents, ZERO } from '../../lib/money.ts';
import { NONE } from '../../lib/rate.ts';
import { HIGHEST_PRICE, MOST_UNITS, OTHER_SCHEDULE } from '../../lib/scenario/defaults.ts';
import type { Job, Sheet } from '../../lib/scenario/sheet.ts';
import { field, type Lens } from '../../lib/sensitivity/lens.ts';
import { SCHEDULES } from '../../lib/vesting/presets.ts';
import type { VestingSchedule } from '../../lib/vesting/schedule.ts';
import {
  type Field,
  moneyField,
  NO_MONEY,
  NOTHING,
  percentField,
  priceField,
  unitsField,
} from './field.ts';

/** In percent a year; the limits are those of the schema, and a test holds them to it. */
const GROWTH = { min: -99.99, max: 400 };

const NO_GRANT: Grant = grantOfValue(ZERO, SCHEDULES[OTHER_SCHEDULE], NONE);

/** The grant that an offer is about: the first of the list. */
export function firstGrant(at: Lens<Sheet, Job>): Lens<Sheet, Grant> {
  return {
    get: (sheet) => at.get(sheet).grants[0] ?? NO_GRANT,
    set: (sheet, grant) => {
      const job = at.get(sheet);
      return at.set(sheet, { ...job, grants: [grant, ...job.grants.slice(1)] });
    },
  };
}

/** The fields of a grant under the place that it has in a file. */
export function grantFields(path: string, at: Lens<Sheet, Grant>) {
  const units: Field<number> = unitsField(
    `${path}.units`,
    { get: (sheet) => at.get(sheet).units ?? undefined, set: setUnits(at) },
    MOST_UNITS,
    {
      ...NOTHING,
      fits: (sheet, count) => isWorthAnAmount(count, at.get(sheet).price ?? 1),
      together: () => [price as Field],
    },
  );
  const price: Field<number> = priceField(
    `${path}.grantPrice`,
    { get: (sheet) => at.get(sheet).price ?? undefined, set: setPrice(at) },
    HIGHEST_PRICE,
    {
      ...NOTHING,
      fits: (sheet, dollars) => isWorthAnAmount(unitsOf(at.get(sheet)), dollars),
      together: () => [units as Field],
    },
  );
  return {
    equityValue: moneyField(
      `${path}.value`,
      { get: (sheet) => at.get(sheet).value, set: setValue(at) },
      NO_MONEY,
    ),
    units,
    price,
    growth: percentField(`${path}.growth`, field(at, 'growth'), GROWTH, { empty: { value: NONE } }),
  };
}

function setValue(at: Lens<Sheet, Grant>) {
  return (sheet: Sheet, value: Cents) => {
    const { schedule, growth, price } = at.get(sheet);
    return at.set(sheet, grantOfValue(value, schedule, growth, price));
  };
}

function setUnits(at: Lens<Sheet, Grant>) {
  return (sheet: Sheet, units: number | undefined) => {
    const { schedule, growth, price, value } = at.get(sheet);
    if (units === undefined)
      return at.set(sheet, { ...grantOfValue(value, schedule, growth), price });
    return at.set(sheet, grantOfUnits(units, price ?? 1, schedule, growth));
  };
}

/**
 * A price changes what stated units are worth. Of a grant stated in dollars it is only kept: units that followed
 * from its first digit would be worth more with every further one.
 */
function setPrice(at: Lens<Sheet, Grant>) {
  return (sheet: Sheet, price: number | undefined) => {
    const grant = at.get(sheet);
    const { schedule, growth, value, units, vests } = grant;
    if (vests)
      return at.set(sheet, grantOfVests(vests.map(repriced(price)), growth, price ?? null));
    if (price === undefined || units === null)
      return at.set(sheet, { ...grantOfValue(value, schedule, growth), price: price ?? null });
    return at.set(sheet, grantOfUnits(units, price, schedule, growth));
  };
}

/** All units that a price counts for. */
function unitsOf({ vests, units }: Grant): number {
  if (!vests) return units ?? 0;
  return vests.reduce((total, vest) => total + (vest.units ?? 0), 0);
}

function repriced(price: number | undefined) {
  return (vest: StatedVest): StatedVest =>
    vest.units === undefined ? vest : { ...vest, value: valueOfUnits(vest.units, price ?? 0) };
}

/** The same grant on another schedule. */
export function onSchedule(grant: Grant, schedule: VestingSchedule): Grant {
  const { vests: _, ...rest } = grant;
  return { ...rest, schedule };
}
