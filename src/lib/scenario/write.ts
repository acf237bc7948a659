import type { Grant, StatedVest } from '../ledger/grant.ts';
import type { OneOff } from '../ledger/pay.ts';
import { type Cents, inDollars } from '../money.ts';
import { SCHEDULE_NAMES, SCHEDULES } from '../vesting/presets.ts';
import type { VestingSchedule } from '../vesting/schedule.ts';
import { MOST_UNITS } from './defaults.ts';
import type { Scenario, ScenarioInput } from './schema.ts';
import type { Job, Offer } from './sheet.ts';
import { taxInput } from './write-tax.ts';

type Input<Name extends keyof ScenarioInput> = NonNullable<ScenarioInput[Name]>;
type JobInput = NonNullable<Input<'alternative'>['presentJob']>;
type GrantInput = NonNullable<JobInput['equity']>;

/**
 * The scenario as it is typed and stored: amounts in dollars, rates as ratios. Reading it gives back the same
 * scenario (a property test holds it to that).
 */
export function writeScenario(scenario: Scenario): ScenarioInput {
  const { offer, alternative, transition, baseVsSigningBonus, exchange, ask, versions } = scenario;
  const { withholding, taxOwed, grossUp, assumptions } = scenario;
  return stated({
    ...scenario,
    offer: offer && offerInput(offer),
    alternative: alternative && {
      presentJob: alternative.presentJob && jobInput(alternative.presentJob),
      competingOffer: alternative.competingOffer && jobInput(alternative.competingOffer),
    },
    transition: transition && {
      ...transition,
      items: transition.items.map((item) => ({ ...item, amount: inDollars(item.amount) })),
    },
    baseVsSigningBonus: baseVsSigningBonus && {
      ...baseVsSigningBonus,
      rise: inDollars(baseVsSigningBonus.rise),
      bonus: inDollars(baseVsSigningBonus.bonus),
    },
    exchange: exchange && { ...exchange, amount: inDollars(exchange.amount) },
    versions: versions && {
      offers: versions.offers.map(({ label, offer }) => ({ label, offer: offerInput(offer) })),
      tolerance: inDollars(versions.tolerance),
    },
    ask: ask && { ...ask, floor: ask.floor && inDollarsEach(ask.floor), room: optional(ask.room) },
    withholding: withholding && taxInput(withholding),
    taxOwed: taxOwed && taxInput(taxOwed),
    grossUp: grossUp && taxInput(grossUp),
    assumptions: taxInput(assumptions),
  }) as ScenarioInput;
}

function offerInput({ recruiter, ...offer }: Offer): Input<'offer'> {
  return {
    ...jobInput(offer),
    relocation: { ...offer.relocation, amount: inDollars(offer.relocation.amount) },
    recruiter: recruiter && {
      totals: recruiter.totals.map(({ year, total }) => ({ year, total: inDollars(total) })),
      tolerance: inDollars(recruiter.tolerance),
    },
  } as Input<'offer'>;
}

function jobInput({ grants, relocation: _, ...job }: Job): JobInput {
  const [equity, ...moreGrants] = grants.map(grantInput);
  return {
    ...job,
    base: inDollars(job.base),
    signingBonus: { ...job.signingBonus, ...inDollarsEach(bothYears(job.signingBonus)) },
    equity,
    moreGrants,
    oneOffs: job.oneOffs.map(oneOffInput),
    costs: job.costs.map(oneOffInput),
  } as JobInput;
}

function bothYears({ year1, year2 }: { readonly year1: Cents; readonly year2: Cents }) {
  return { year1, year2 };
}

function oneOffInput(oneOff: OneOff) {
  return { ...oneOff, amount: inDollars(oneOff.amount) };
}

function grantInput({ value, units, price, schedule, growth, vests }: Grant): GrantInput {
  const priced = price === null ? {} : { grantPrice: price };
  if (vests) return { ...priced, growth, vests: vests.map(vestInput) };
  if (units !== null && isWritable(units))
    return { ...priced, units, schedule: scheduleInput(schedule), growth };
  return { ...priced, value: inDollars(value), schedule: scheduleInput(schedule), growth };
}

/** By name where it has one. */
function scheduleInput(schedule: VestingSchedule): GrantInput['schedule'] {
  const name = SCHEDULE_NAMES.find((each) => isSame(SCHEDULES[each], schedule));
  return name ?? [...schedule];
}

function isSame(a: VestingSchedule, b: VestingSchedule): boolean {
  return (
    a.length === b.length &&
    a.every(({ month, fraction }, index) => {
      const other = b[index];
      return other?.month === month && other.fraction === fraction;
    })
  );
}

function vestInput({ month, value, units }: StatedVest) {
  return units === undefined ? { month, value: inDollars(value) } : { month, units };
}

/** Units that follow from a value may have more decimals than are read, or be too many; then the value is written. */
function isWritable(units: number): boolean {
  return units > 0 && units <= MOST_UNITS && Number(units.toFixed(6)) === units;
}

function inDollarsEach<Name extends string>(amounts: Readonly<Record<Name, Cents>>) {
  return Object.fromEntries(
    Object.entries<Cents>(amounts).map(([name, amount]) => [name, inDollars(amount)]),
  ) as Record<Name, number>;
}

function optional(amount: Cents | undefined): number | undefined {
  return amount === undefined ? undefined : inDollars(amount);
}

/** Without the fields that state nothing, at any depth, as JSON has it. */
function stated(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(stated);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, part]) => part !== undefined)
      .map(([name, part]) => [name, stated(part)]),
  );
}
