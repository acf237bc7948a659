import type { Against } from '../../lib/ask/against.ts';
import { type Ask, type AskInput, calculateAsk } from '../../lib/ask/calculate.ts';
import type { FloorLine } from '../../lib/ask/floor.ts';
import { askInput } from '../../lib/ask/input.ts';
import type { AskLine } from '../../lib/ask/reasons.ts';
import { askDrivers } from '../../lib/ask/sensitivity.ts';
import type { PermanentShortfall } from '../../lib/ask/wrong-tool.ts';
import type { Gap } from '../../lib/ask/years.ts';
import { inDollars } from '../../lib/money.ts';
import { group } from '../../lib/scenario/fields.ts';
import { transitionInput } from '../../lib/scenario/inputs.ts';
import { PARTS } from '../../lib/scenario/schema.ts';
import type { MarginalRate } from '../../lib/tax/marginal.ts';
import { rateShown, sparedShown } from '../costs.ts';
import { type Door, found } from '../door.ts';
import { driverShown } from '../driver.ts';
import {
  allInDollars,
  dollarsOrNull,
  PARTS_OF_ALTERNATIVES,
  UNIT_BEFORE_TAX,
  worded,
} from '../shown.ts';
import { withNextDollar } from '../tax/figures-on-file.ts';
import { ASK_ISSUE_WORDS } from '../words.ts';

export const ask: Door = {
  name: 'ask',
  summary: 'how much signing bonus to ask for, and the reason for every dollar',
  part: 'offer',
  own: 'ask',
  schema: group('Input of ask.', {
    offer: PARTS.offer.nonoptional(),
    alternative: PARTS.alternative,
    transition: PARTS.transition,
    ask: PARTS.ask,
    startDate: PARTS.startDate,
    taxOwed: PARTS.taxOwed,
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
  run: (scenario) =>
    withNextDollar(scenario, (nextDollar) => {
      const input = askInput(scenario, nextDollar);
      if (!input) return null;
      const { kept = [], afterYears = [] } = transitionInput(scenario) ?? {};
      return found({
        ...askAnswer(input, calculateAsk(input), nextDollar),
        keptByStart: kept.map(sparedShown),
        afterYears: afterYears.map(sparedShown),
      });
    }),
};

function askAnswer(input: AskInput, result: Ask, nextDollar: MarginalRate | null) {
  return {
    tool: 'ask',
    unit: UNIT_BEFORE_TAX,
    assumptions: {
      raise: input.raise,
      growth: {
        offer: input.offer.grants.map(({ growth }) => growth),
        alternative: result.against?.pay.grants.map(({ growth }) => growth) ?? [],
      },
      ...rateShown(input.transition, nextDollar),
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
    sensitivity: askDrivers(input).map((driver) => driverShown(driver, 'target')),
    issues: worded(result.issues, ASK_ISSUE_WORDS),
  };
}

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

function permanentShown({ lever, slight, ...amounts }: PermanentShortfall) {
  return { lever, slight, ...allInDollars(amounts) };
}
