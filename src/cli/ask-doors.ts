import type * as z from 'zod';
import type { Against } from '../lib/ask/against.ts';
import { type Ask, type AskInput, calculateAsk } from '../lib/ask/calculate.ts';
import type { FloorLine } from '../lib/ask/floor.ts';
import { askInput } from '../lib/ask/input.ts';
import type { AskIssue } from '../lib/ask/issues.ts';
import type { AskLine } from '../lib/ask/reasons.ts';
import * as sizing from '../lib/ask/schema.ts';
import { askDrivers } from '../lib/ask/sensitivity.ts';
import type { PermanentShortfall } from '../lib/ask/wrong-tool.ts';
import type { Gap } from '../lib/ask/years.ts';
import { type Cents, cents, inDollars } from '../lib/money.ts';
import { group } from '../lib/scenario/fields.ts';
import type { Problem } from '../lib/scenario/problems.ts';
import { type Read, readWith } from '../lib/scenario/read.ts';
import { PARTS, type PartName, type Scenario } from '../lib/scenario/schema.ts';
import type { Driver, Point } from '../lib/sensitivity/calculate.ts';
import {
  calculateStartDate,
  type KeptItem,
  type Start,
  type StartDateInput,
  type StartDateIssue,
  type StartDateLine,
} from '../lib/start-date/calculate.ts';
import { startDateInput } from '../lib/start-date/input.ts';
import * as starting from '../lib/start-date/schema.ts';
import type { OwnDoor } from './doors.ts';
import { isObject, readInput } from './input.ts';

const UNIT = 'US dollars before tax';

interface Tool<Own extends z.ZodType> extends Pick<OwnDoor, 'name' | 'summary' | 'example'> {
  /** The part of a scenario that it cannot do without. */
  readonly part: PartName;
  /** A part of its own beside those of a scenario, and its name. */
  readonly ownName: string;
  readonly own: Own;
  readonly schema: z.ZodType;
  /** Problems carry paths within the scenario. Null if the scenario lacks the part. */
  readonly answer: (scenario: Scenario, own: z.output<Own> | undefined) => Read<object> | null;
}

/** A door to a tool that reads a scenario and a part of its own beside it. */
function doorTo<Own extends z.ZodType>(tool: Tool<Own>): OwnDoor {
  const { name, summary, part, schema, example } = tool;
  return {
    name,
    summary,
    part,
    schema,
    example,
    answer: (input) => answered(tool, input),
    inScenario: {
      name: tool.ownName,
      input: tool.own,
      needs: part,
      answer: (scenario, own) => tool.answer(scenario, own as z.output<Own> | undefined),
    },
  };
}

function answered<Own extends z.ZodType>(tool: Tool<Own>, input: unknown): Read<object> | null {
  const { rest, own, prefix } = apart(tool.ownName, input);
  const scenario = readInput(tool.part, rest);
  const stated = readWith(group('', { [tool.ownName]: tool.own.optional() }), own);
  const problems = [...problemsOf(scenario), ...under(prefix, problemsOf(stated))];
  if (scenario.state === 'invalid' || stated.state === 'invalid')
    return { state: 'invalid', problems };
  const answer = tool.answer(
    scenario.value,
    stated.value[tool.ownName] as z.output<Own> | undefined,
  );
  if (answer?.state !== 'invalid') return answer;
  return { state: 'invalid', problems: under(prefix, answer.problems) };
}

function problemsOf(read: Read<unknown>): readonly Problem[] {
  return read.state === 'valid' ? [] : read.problems;
}

function under(prefix: string, problems: readonly Problem[]): Problem[] {
  return problems.map(({ path, message }) => ({ path: prefix + path, message }));
}

/** An input without the tool’s own part, and that part alone; both also stand in an example file. */
function apart(name: string, input: unknown): { rest: unknown; own: object; prefix: string } {
  if (!isObject(input)) return { rest: input, own: {}, prefix: '' };
  if (isObject(input['scenario'])) {
    const { rest, own } = apart(name, input['scenario']);
    return { rest: { ...input, scenario: rest }, own, prefix: 'scenario.' };
  }
  const { [name]: part, ...rest } = input;
  return { rest, own: part === undefined ? {} : { [name]: part }, prefix: '' };
}

/** What an ask leaves out or takes for granted. */
const ASK_ISSUE_WORDS: Readonly<Record<AskIssue, string>> = {
  'nothing-to-ask-for':
    'The offer falls short in neither year and the move costs nothing, so there is no dollar to ask for.',
  'no-alternative':
    'No such alternative was entered, so no shortfall counts; write alternative.presentJob or alternative.competingOffer.',
  'permanent-shortfall':
    'The offer falls short for good; a signing bonus ends after two years, so talk about level or equity.',
  'equity-counted-in-comparison':
    'The equity left behind is counted in the comparison with the present job, so it is left out of the transition cost.',
  'annual-bonus-may-count-twice':
    'The present job’s cash bonus is compared and a forfeited bonus is a cost too; make sure they are not the same one.',
  'leaving-costs-in-both':
    'Leaving the present job costs the same whichever offer you take; only what Amazon alone would cost sets them apart.',
  'relocation-money-not-deducted':
    'The offer has relocation money; make sure the cost of moving is what remains after it.',
  'equity-growth-assumed': 'Equity counts at an assumed price, which nobody knows.',
  'floor-above-ask': 'The least you would accept is more than the reasons entered can carry.',
  'ask-above-room': 'The ask is more than you think the signing bonus can still rise.',
  'more-than-one-ask': 'There is more than one ask; choose the one that matters most.',
};

const ask = doorTo({
  name: 'ask',
  summary: 'how much signing bonus to ask for, and the reason for every dollar',
  part: 'offer',
  ownName: 'ask',
  own: sizing.ask,
  schema: group('Input of ask.', {
    offer: PARTS.offer.nonoptional(),
    alternative: PARTS.alternative,
    transition: PARTS.transition,
    ask: sizing.ask.optional(),
    assumptions: PARTS.assumptions,
  }),
  example: {
    offer: {
      base: 150000,
      signingBonus: { year1: 55000, year2: 45000 },
      equity: { value: 150000, schedule: 'amazon' },
    },
    alternative: {
      competingOffer: {
        base: 160000,
        signingBonus: { year1: 30000 },
        equity: { value: 120000, schedule: 'four-equal-years' },
      },
    },
    transition: {
      items: [
        { id: 'bonus', kind: 'annual-bonus', amount: 14000, certainty: 0.9 },
        { id: 'lease', kind: 'lease-or-home', amount: 3200 },
      ],
    },
    ask: { against: 'better', asks: ['signing-bonus'] },
  },
  answer: (scenario, stated) => {
    const input = askInput(scenario, stated);
    if (!input) return null;
    return { state: 'valid', value: askAnswer(input, calculateAsk(input)) };
  },
});

function askAnswer(input: AskInput, result: Ask) {
  return {
    tool: 'ask',
    unit: UNIT,
    assumptions: {
      raise: input.raise,
      growth: {
        offer: input.offer.grants.map(({ growth }) => growth),
        alternative: result.against?.pay.grants.map(({ growth }) => growth) ?? [],
      },
      marginalRate: input.transition.marginalRate,
      room: dollarsOrNull(input.room),
      asks: input.asks,
    },
    against: result.against && againstShown(result.against),
    years: result.gaps.map(gapShown),
    lines: result.lines.map(lineShown),
    total: inDollars(result.total),
    target: inDollars(result.target),
    floor: {
      from: result.floor.from,
      lines: result.floor.lines.map(lineShown),
      total: inDollars(result.floor.total),
    },
    split: result.split.map(({ year, ...amounts }) => ({ year, ...allInDollars(amounts) })),
    countedElsewhere: result.countedElsewhere.map(lineShown),
    permanent: result.permanent && permanentShown(result.permanent),
    sensitivity: askDrivers(input).map(driverShown),
    issues: result.issues.map((code) => ({ code, text: ASK_ISSUE_WORDS[code] })),
  };
}

const PARTS_OF_ALTERNATIVES: Readonly<Record<Against['alternative'], string>> = {
  'present-job': 'presentJob',
  'competing-offer': 'competingOffer',
};

function againstShown({ alternative, chosen, total }: Against) {
  return {
    alternative: PARTS_OF_ALTERNATIVES[alternative],
    chosen,
    fourYears: inDollars(total),
  };
}

function gapShown({ year, alternative, offer, total, ...kinds }: Gap) {
  return { year, ...allInDollars({ alternative, offer, gap: total, ...kinds }) };
}

function lineShown(line: AskLine | FloorLine) {
  const { code } = line;
  const { year } = line.detail;
  const shown = { code, amount: inDollars(line.amount), year };
  if (line.code === 'shortfall') return { ...shown, gap: inDollars(line.detail.gap.total) };
  if (line.code === 'rounding' || line.code === 'stated-floor') return shown;
  const { item, beforeTax } = line.detail;
  return {
    ...shown,
    id: item.id,
    stated: inDollars(item.amount),
    taxation: item.taxation,
    beforeTax: inDollars(beforeTax),
    certainty: item.certainty,
  };
}

function permanentShown({ lever, ...amounts }: PermanentShortfall) {
  return { lever, ...allInDollars(amounts) };
}

function driverShown({ name, unit, now, low, high, moves, slope, curve }: Driver) {
  const shown = (point: Point) => ({
    value: unit === 'money' ? inDollars(cents(point.value)) : point.value,
    target: inDollars(point.measure),
  });
  return {
    input: name,
    unit: unit === 'money' ? 'US dollars' : 'ratio',
    now: shown(now),
    low: shown(low),
    high: shown(high),
    moves: inDollars(moves),
    slope: unit === 'money' ? slope : inDollars(cents(slope)),
    slopeIs: unit === 'money' ? 'dollars a dollar' : 'dollars a percentage point',
    curve: curve.map(shown),
  };
}

/** What a start date leaves out or takes for granted. */
const START_DATE_ISSUE_WORDS: Readonly<Record<StartDateIssue, string>> = {
  'no-dates':
    'No cost that waiting could spare has a date; write the date of each vest, bonus and repayment.',
  'nothing-changes': 'No day of the window costs less than the first.',
  'dates-missing': 'A cost that waiting could spare has no date, so it counts as lost on any day.',
  'more-after-window': 'Starting after the window would spare more; see afterWindow.',
  'delay-not-priced':
    'What a later start costs at the new job is not counted: pay, and vests that come later.',
};

const startDate = doorTo({
  name: 'start-date',
  summary: 'the start date that costs least, and what each day of waiting keeps',
  part: 'transition',
  ownName: 'startDate',
  own: starting.startDate,
  schema: group('Input of start-date.', {
    offer: PARTS.offer,
    transition: PARTS.transition.nonoptional(),
    startDate: starting.startDate.optional(),
  }),
  example: {
    transition: {
      items: [
        { id: 'bonus', kind: 'annual-bonus', amount: 18000, certainty: 0.9, date: '2027-03-15' },
        { id: 'vest', kind: 'unvested-equity', amount: 21000, date: '2027-04-01' },
        { id: 'move', kind: 'relocation', amount: 4000, date: '2027-02-20' },
      ],
    },
    startDate: { from: '2027-03-01', to: '2027-04-15', gapDays: 1 },
  },
  answer: (scenario, stated) => {
    const read = startDateInput(scenario, stated);
    if (read?.state !== 'valid') return read;
    return { state: 'valid', value: startDateAnswer(read.value) };
  },
});

function startDateAnswer(input: StartDateInput) {
  const { from, to, gapDays, marginalRate } = input;
  const result = calculateStartDate(input);
  return {
    tool: 'start-date',
    unit: UNIT,
    assumptions: { from, to, gapDays, marginalRate },
    earliest: startShown(result.earliest),
    best: startShown(result.best),
    saved: inDollars(result.saved),
    lines: result.lines.map(startDateLine),
    total: inDollars(result.total),
    steps: result.steps.map((step) => ({
      ...startShown(step),
      saves: inDollars(step.saves),
      items: step.items.map(({ id }) => id),
    })),
    keptAnyway: result.keptAnyway.map(keptItem),
    afterWindow: result.afterWindow.map(keptItem),
    fixed: inDollars(result.fixed),
    issues: result.issues.map((code) => ({ code, text: START_DATE_ISSUE_WORDS[code] })),
  };
}

function startShown({ start, leaving, delayDays, cost }: Start) {
  return { start, leaving, delayDays, cost: inDollars(cost) };
}

function startDateLine({ code, amount, detail }: StartDateLine) {
  if (!detail) return { code, amount: inDollars(amount) };
  const { id, kind, start, delayDays } = detail;
  return { code, amount: inDollars(amount), id, kind, start, delayDays };
}

function keptItem(item: KeptItem) {
  return { ...item, amount: inDollars(item.amount) };
}

function allInDollars<Name extends string>(amounts: Readonly<Record<Name, Cents>>) {
  const entries = Object.entries<Cents>(amounts);
  return Object.fromEntries(entries.map(([name, amount]) => [name, inDollars(amount)]));
}

function dollarsOrNull(amount: Cents | null): number | null {
  return amount === null ? null : inDollars(amount);
}

/** Sizing the ask, and the date that changes it. */
export const ASK_DOORS: readonly OwnDoor[] = [ask, startDate];
