import type { Pay } from '../ledger/pay.ts';
import { yearsOf } from '../ledger/years.ts';
import { type Cents, sum, ZERO } from '../money.ts';
import type { Rate } from '../rate.ts';
import type { Assumptions } from '../scenario/defaults.ts';
import type { Problem } from '../scenario/problems.ts';
import type { Read } from '../scenario/read.ts';
import type { Scenario } from '../scenario/schema.ts';
import type { RulesAsked } from './find-rules.ts';
import type { PaidToDate, YearIncome } from './income.ts';
import type { OfYearStated, RulesStated, ToDateStated } from './schema.ts';

/** What is asked of every tax tool: whose rules apply. */
interface Asked {
  readonly rules: RulesAsked;
}

export interface WithholdingAsked extends Asked {
  readonly bonus: Cents;
  /** One rate for everything, instead of the rules. */
  readonly rate: Rate | undefined;
  readonly paid: PaidToDate;
}

export interface TaxOwedAsked extends Asked {
  readonly bonus: Cents;
  readonly income: YearIncome;
}

export interface GrossUpAsked extends Asked {
  readonly net: Cents;
  readonly rate: Rate | undefined;
  readonly against: 'withheld' | 'owed';
  readonly paid: PaidToDate;
  readonly income: YearIncome;
}

/** The parts of a scenario that ask a tax tool something. */
export type TaxPart = 'withholding' | 'taxOwed' | 'grossUp';

/**
 * What is asked about withholding. What the part leaves out comes from the offer’s first year and the
 * assumptions. Null where neither the part nor an offer is stated.
 */
export function withholdingAsked(scenario: Scenario): Read<WithholdingAsked> | null {
  const { withholding: own = {}, assumptions } = scenario;
  return withAmount('withholding', 'bonus', own.bonus, scenario, (bonus, year) => ({
    bonus,
    rate: own.rate,
    paid: paidToDate(own, year, own.annualWages),
    rules: rulesAsked(own, assumptions),
  }));
}

/** What is asked about the tax owed, in the same way. */
export function taxOwedAsked(scenario: Scenario): Read<TaxOwedAsked> | null {
  const { taxOwed: own = {}, assumptions } = scenario;
  return withAmount('taxOwed', 'bonus', own.bonus, scenario, (bonus, year) => ({
    bonus,
    income: yearIncome(own, year, assumptions),
    rules: rulesAsked(own, assumptions),
  }));
}

/** What is asked about a gross-up, in the same way; without a net stated, of the signing bonus itself. */
export function grossUpAsked(scenario: Scenario): Read<GrossUpAsked> | null {
  const { grossUp: own = { against: 'withheld' }, assumptions } = scenario;
  return withAmount('grossUp', 'net', own.net, scenario, (net, year) => ({
    net,
    rate: own.rate,
    against: own.against,
    paid: paidToDate(own, year, own.wages),
    income: yearIncome(own, year, assumptions),
    rules: rulesAsked(own, assumptions),
  }));
}

function withAmount<Question>(
  part: TaxPart,
  field: 'bonus' | 'net',
  stated: Cents | undefined,
  scenario: Scenario,
  ask: (amount: Cents, year: FirstYear | null) => Question,
): Read<Question> | null {
  const { offer, assumptions } = scenario;
  if (!offer && !scenario[part]) return null;
  const year = offer ? firstYear(offer, assumptions.raise) : null;
  const amount = stated ?? year?.bonus;
  if (amount !== undefined) return { state: 'valid', value: ask(amount, year) };
  const message = 'is missing; write it, or an offer with a signing bonus';
  return { state: 'invalid', problems: [{ path: `${part}.${field}`, message }] };
}

/** What an offer pays in its first year, which counts as one calendar year with no other employer in it. */
export interface FirstYear {
  /** The signing bonus of that year, which counts as its last dollars. */
  readonly bonus: Cents;
  /** All other pay. */
  readonly wages: Cents;
  /** Of these, what is not base: vests, cash bonus and one-offs. */
  readonly supplemental: Cents;
}

/** Costs out of pocket are no negative wages; relocation money is left out, as in every total. */
export function firstYear(offer: Pay, raise: Rate): FirstYear {
  const years = yearsOf({ ...offer, costs: [] }, { horizonYears: 1, raise });
  const supplemental = sum(years.flatMap(({ equity, other }) => [equity, other]));
  return {
    bonus: sum(years.map(({ signingBonus }) => signingBonus)),
    wages: sum([...years.map(({ base }) => base), supplemental]),
    supplemental,
  };
}

/** With all wages of the year where the part states them, or else those of the offer. */
function paidToDate(
  own: ToDateStated,
  year: FirstYear | null,
  annual: Cents | undefined,
): PaidToDate {
  const supplemental = own.supplementalToDate ?? year?.supplemental ?? ZERO;
  const wages = own.wagesToDate ?? year?.wages ?? supplemental;
  return { wages, supplemental, annual: annual ?? year?.wages };
}

/** The year on the return without the bonus. */
export function yearIncome(
  own: OfYearStated,
  year: FirstYear | null,
  { otherIncome }: Assumptions,
): YearIncome {
  const supplemental = own.supplementalWages ?? year?.supplemental ?? ZERO;
  return {
    paid: { wages: own.wages ?? year?.wages ?? supplemental, supplemental },
    otherWages: own.otherWages ?? ZERO,
    spouseWages: own.spouseWages ?? ZERO,
    otherIncome: own.otherIncome ?? otherIncome,
  };
}

/** A part that names a state of its own takes nothing about places from the assumptions. */
export function rulesAsked(own: RulesStated, assumptions: Assumptions): RulesAsked {
  const where: Partial<Assumptions> = own.state === undefined ? assumptions : {};
  return {
    year: own.year ?? assumptions.taxYear,
    filingStatus: own.filingStatus ?? assumptions.filingStatus,
    state: own.state ?? assumptions.state,
    localities: own.localities ?? where.localities ?? [],
    stateRate: own.stateRate ?? where.stateRate,
    localRate: own.localRate ?? where.localRate,
    figures: own.figures ?? where.figures ?? {},
  };
}

/** A problem of the rules, `year` or `localities[0]`, under the path where the scenario states it. */
export function placed({ path, message }: Problem, part: TaxPart, scenario: Scenario): Problem {
  const field = path.replace(/\[.*/, '');
  const own = scenario[part];
  if (own && own[field as 'year' | 'localities'] !== undefined)
    return { path: `${part}.${path}`, message };
  return { path: `assumptions.${field === 'year' ? 'taxYear' : path}`, message };
}
