import type { TransitionCostInput } from '../costs/items.ts';
import type { Alternatives } from '../ledger/alternatives.ts';
import type { Pay } from '../ledger/pay.ts';
import { add, type Cents } from '../money.ts';
import type { Rate } from '../rate.ts';
import type { Result } from '../result.ts';
import { type AGAINST, type Against, chooseAlternative } from './against.ts';
import { type Floor, floorOf, type StatedFloor } from './floor.ts';
import { type AskIssue, issuesOf } from './issues.ts';
import {
  type AskLine,
  BONUS_YEARS,
  type BonusYear,
  type CostReason,
  costReasons,
  roundingLines,
  shortfallLines,
  totalIn,
  totalOf,
} from './reasons.ts';
import { type PermanentShortfall, permanentShortfall } from './wrong-tool.ts';
import { fourYears, type Gap, gapsOf, type YearsOf } from './years.ts';

/** What a candidate may ask for first. */
export const PRIMARY_ASKS = [
  'level',
  'title',
  'base',
  'signing-bonus',
  'equity',
  'early-review',
  'relocation',
  'start-date',
] as const;
export type PrimaryAsk = (typeof PRIMARY_ASKS)[number];

/** What an ask is sized with; amounts in cents. */
export interface AskInput {
  readonly offer: Pay;
  readonly alternatives: Alternatives;
  readonly against: (typeof AGAINST)[number];
  /** Yearly raise of base where an employer states none. */
  readonly raise: Rate;
  readonly transition: TransitionCostInput;
  /** Null where the reader set none. */
  readonly floor: StatedFloor | null;
  /** The most that the signing bonus can still rise, both years together; null where that is not known. */
  readonly room: Cents | null;
  /** Everything that the reader means to ask for. */
  readonly asks: readonly PrimaryAsk[];
}

/** One year of the signing bonus, in cents. */
export interface AskYear {
  readonly year: BonusYear;
  readonly floor: Cents;
  readonly target: Cents;
  readonly ask: Cents;
  /** In the offer as it stands, and with the ask granted. */
  readonly offered: Cents;
  readonly becomes: Cents;
}

/** Signing bonus to ask for on top of what is offered; every dollar of it has a reason. */
export interface Ask extends Result<AskLine, AskIssue> {
  /** The ask before it is rounded up to the next $500, in cents. */
  readonly target: Cents;
  readonly floor: Floor;
  /** Years 1 and 2; each column adds up to its total. */
  readonly split: readonly AskYear[];
  readonly against: Against | null;
  /** Alternative − offer in years 1 to 4; empty without an alternative. */
  readonly gaps: readonly Gap[];
  /** Costs that the comparison counts already, and the ask therefore does not. */
  readonly countedElsewhere: readonly CostReason[];
  /** Where a signing bonus is the wrong tool. */
  readonly permanent: PermanentShortfall | null;
}

/**
 * The target is what years 1 and 2 lack, each in the year that lacks it, and in year 1 the likely cost of the move.
 * The ask is the target brought up to a whole multiple of $500 (/methodology/#ask).
 */
export function calculateAsk(input: AskInput): Ask {
  const { offer, room } = input;
  const { against, gaps, shortfalls } = shortfallsOf(input, fourYears);
  const { counted, elsewhere } = costReasons(input.transition, against);
  const reasons = [...shortfalls, ...counted];
  const lines = [...reasons, ...roundingLines(reasons)];
  const floor = floorOf(input.floor, shortfalls, counted);
  const sized = {
    lines,
    total: totalOf(lines),
    target: totalOf(reasons),
    floor,
    split: BONUS_YEARS.map((year) => yearOfAsk(year, offer, floor, reasons, lines)),
    against,
    gaps,
    countedElsewhere: elsewhere,
    permanent: permanentShortfall(gaps, room),
  };
  return { ...sized, issues: issuesOf(sized, input) };
}

/** What the offer is measured against, and what it lacks of that. */
export function shortfallsOf(
  { offer, alternatives, against: named, raise }: AskInput,
  yearsOf: YearsOf,
) {
  const against = chooseAlternative(alternatives, named, raise, yearsOf);
  const gaps = against ? gapsOf(against.years, yearsOf(offer, raise)) : [];
  return { against, gaps, shortfalls: shortfallLines(gaps) };
}

function yearOfAsk(
  year: BonusYear,
  { signingBonus }: Pay,
  floor: Floor,
  reasons: readonly AskLine[],
  lines: readonly AskLine[],
): AskYear {
  const offered = year === 1 ? signingBonus.year1 : signingBonus.year2;
  const ask = totalIn(year, lines);
  return {
    year,
    floor: totalIn(year, floor.lines),
    target: totalIn(year, reasons),
    ask,
    offered,
    becomes: add(offered, ask),
  };
}
