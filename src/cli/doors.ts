import * as z from 'zod';
import {
  LEVER_WORDS,
  QUESTION_WORDS,
  REASON_WORDS,
  RULE_WORDS,
} from '../components/base-vs-signing-bonus/copy.ts';
import {
  type BaseVsBonusLine,
  calculateBaseVsBonus,
} from '../lib/base-vs-signing-bonus/calculate.ts';
import { decide } from '../lib/base-vs-signing-bonus/decide.ts';
import { type Cents, inDollars } from '../lib/money.ts';
import { calculateOffer, type OfferYear } from '../lib/offer/calculate.ts';
import type { OfferLine } from '../lib/offer/parts.ts';
import { baseVsBonusInput, payAssumptions } from '../lib/scenario/inputs.ts';
import type { Read } from '../lib/scenario/read.ts';
import { PARTS, type PartName, type Scenario, type ScenarioInput } from '../lib/scenario/schema.ts';
import { type CostLine, calculateTransitionCost } from '../lib/transition-cost/calculate.ts';
import { allDoor } from './all-door.ts';
import { ASK_DOORS } from './ask-doors.ts';
import { OFFER_DOORS } from './offer-doors.ts';
import { TAX_DOORS } from './tax-doors.ts';
import { OFFER_ISSUE_WORDS } from './words.ts';

/** One tool as the command line offers it. */
export interface Door {
  readonly name: string;
  /** One line for the list of tools. */
  readonly summary: string;
  /** The part of a scenario that it reads; its fields may also stand at the top of the file. */
  readonly part: PartName;
  /** Everything it reads, as one documented object. */
  readonly schema: z.ZodType;
  /** A small input that it accepts, with an answer worth looking at. */
  readonly example: ScenarioInput;
  /** The answer as JSON: dollars, and rates as ratios. Null if the scenario lacks the part. */
  readonly run: (scenario: Scenario) => object | null;
}

/** A tool that reads its input by itself. */
export interface InputDoor extends Pick<Door, 'name' | 'summary' | 'schema'> {
  /** The name under which its input may stand. */
  readonly part: string;
  /** What its help says that it reads, if that takes other words. */
  readonly reads?: string;
  readonly example: object;
  /** The answer as JSON, or what is wrong with the input. Null if there is none. */
  readonly answer: (input: unknown) => Read<object> | null;
}

/** A tool that reads an input of its own, under its own name or alone, instead of a scenario. */
export interface OwnDoor extends InputDoor {
  readonly inScenario: InScenario;
}

/** How a tool with an input of its own answers within a whole scenario. */
export interface InScenario {
  /** The name under which its own input stands beside the parts of the scenario, and its schema. */
  readonly name: string;
  readonly input: z.ZodType;
  /** The part of the scenario without which it has no answer. */
  readonly needs: PartName;
  /** Problems carry paths within the whole. Null if the scenario lacks the part. */
  readonly answer: (scenario: Scenario, own: unknown) => Read<object> | null;
}

const UNIT = 'US dollars';

const offer: Door = {
  name: 'offer',
  summary: 'what an offer pays, year by year',
  part: 'offer',
  schema: z.strictObject({ offer: PARTS.offer.nonoptional(), assumptions: PARTS.assumptions }),
  example: {
    offer: {
      base: 150000,
      signingBonus: { year1: 55000, year2: 45000, paid: 'instalments' },
      equity: { value: 150000, schedule: 'amazon', growth: 0 },
    },
    assumptions: { horizonYears: 4, raise: 0 },
  },
  run: (scenario) => {
    if (!scenario.offer) return null;
    const assumptions = payAssumptions(scenario);
    const result = calculateOffer(scenario.offer, assumptions);
    return {
      tool: 'offer',
      unit: UNIT,
      assumptions: {
        horizonYears: assumptions.horizonYears,
        raise: scenario.offer.raise ?? assumptions.raise,
        growth: scenario.offer.grants.map((grant) => grant.growth),
      },
      years: result.years.map(offerYear),
      lines: result.lines.map(offerLine),
      total: inDollars(result.total),
      afterHorizon: inDollars(result.afterHorizon),
      relocation: inDollars(result.relocation),
      issues: result.issues.map((code) => ({ code, text: OFFER_ISSUE_WORDS[code] })),
    };
  },
};

function offerYear({ year, base, signingBonus, equity, other, total }: OfferYear) {
  return {
    year,
    base: inDollars(base),
    signingBonus: inDollars(signingBonus),
    equity: inDollars(equity),
    other: inDollars(other),
    total: inDollars(total),
  };
}

function offerLine(line: OfferLine) {
  const { code } = line;
  const amount = inDollars(line.amount);
  switch (line.code) {
    case 'base':
      return { code, amount, ...line.detail, annual: inDollars(line.detail.annual) };
    case 'cash-bonus':
      return { code, amount, ...line.detail, base: inDollars(line.detail.base) };
    case 'vest':
      return { code, amount, ...line.detail, value: inDollars(line.detail.value) };
    default:
      return { code, amount, ...line.detail };
  }
}

const transitionCost: Door = {
  name: 'transition-cost',
  summary: 'what leaving the present job costs, in dollars before tax',
  part: 'transition',
  schema: z.strictObject({ transition: PARTS.transition.nonoptional() }),
  example: {
    transition: {
      marginalRate: 0.35,
      items: [
        { kind: 'unvested-equity', amount: 42000, taxation: 'pre-tax', certainty: 1 },
        { kind: 'lease-or-home', amount: 6500, taxation: 'after-tax', certainty: 0.5 },
      ],
    },
  },
  run: ({ transition }) => {
    if (!transition) return null;
    const result = calculateTransitionCost(transition);
    return {
      tool: 'transition-cost',
      unit: `${UNIT} before tax`,
      assumptions: { marginalRate: transition.marginalRate },
      lines: result.lines.map(costLine),
      total: inDollars(result.total),
      certain: inDollars(result.certain),
      likely: inDollars(result.likely),
      largest: inDollars(result.largest),
      drivers: result.drivers.map((line) => line.detail.item.id),
      issues: result.issues,
    };
  },
};

function costLine({ code, amount, detail: { item, beforeTax } }: CostLine) {
  return {
    code,
    amount: inDollars(amount),
    id: item.id,
    stated: inDollars(item.amount),
    taxation: item.taxation,
    beforeTax: inDollars(beforeTax),
    certainty: item.certainty,
  };
}

const baseVsSigningBonus: Door = {
  name: 'base-vs-signing-bonus',
  summary: 'what a rise in base is worth against a signing bonus',
  part: 'baseVsSigningBonus',
  schema: z.strictObject({
    baseVsSigningBonus: PARTS.baseVsSigningBonus.nonoptional(),
    assumptions: PARTS.assumptions,
  }),
  example: {
    baseVsSigningBonus: {
      rise: 10000,
      bonus: 30000,
      years: 4,
      raise: 0,
      riders: 0,
      stay: 1,
      discount: 0,
      repayment: { kind: 'none' },
    },
  },
  run: (scenario) => {
    const input = baseVsBonusInput(scenario);
    if (!input) return null;
    const result = calculateBaseVsBonus(input);
    const { rise, bonus, ...assumptions } = input;
    return {
      tool: 'base-vs-signing-bonus',
      unit: UNIT,
      rise: inDollars(rise),
      bonus: inDollars(bonus),
      assumptions,
      lines: result.lines.map(baseVsBonusLine),
      total: inDollars(result.total),
      riseValue: inDollars(result.riseValue),
      bonusValue: inDollars(result.bonusValue),
      expectedRepayment: inDollars(result.expectedRepayment),
      breakEvenMonth: result.breakEvenMonth,
      equalBonus: dollarsOrNull(result.equalBonus),
      equalRise: dollarsOrNull(result.equalRise),
      better: result.better,
      issues: result.issues,
    };
  },
};

function baseVsBonusLine({ code, amount, detail }: BaseVsBonusLine) {
  return { code, amount: inDollars(amount), year: detail.year };
}

function dollarsOrNull(amount: Cents | null): number | null {
  return amount === null ? null : inDollars(amount);
}

const decision: Door = {
  name: 'decide',
  summary: 'which lever to pull first, from the answers to eight questions',
  part: 'situation',
  schema: z.strictObject({ situation: PARTS.situation.nonoptional() }),
  example: {
    situation: {
      offer: 'written',
      level: 'fits',
      base: 'below',
      room: 'top-of-band',
      friction: 'forfeited-pay',
    },
  },
  run: ({ situation }) => {
    if (!situation) return null;
    const { lever, rule, guide, reasons, changes } = decide(situation);
    return {
      tool: 'decide',
      answers: situation,
      lever: { id: lever, text: LEVER_WORDS[lever].headline },
      rule,
      advice: RULE_WORDS[rule].advice,
      say: RULE_WORDS[rule].say,
      guide: `/#${guide}`,
      reasons: reasons.map((id) => ({ id, text: REASON_WORDS[id] })),
      changes: changes.map((change) => ({
        question: { id: change.question, text: QUESTION_WORDS[change.question].label },
        answer: change.answer,
        lever: { id: change.lever, text: LEVER_WORDS[change.lever].headline },
      })),
      issues: [],
    };
  },
};

/** Every tool, in the order in which the help lists them. */
export const TOOLS: readonly (Door | OwnDoor)[] = [
  offer,
  transitionCost,
  baseVsSigningBonus,
  decision,
  ...TAX_DOORS,
  ...OFFER_DOORS,
  ...ASK_DOORS,
];

/** The tools, and after them the door to all of them at once. */
export const DOORS: readonly (Door | InputDoor)[] = [...TOOLS, allDoor(TOOLS)];
