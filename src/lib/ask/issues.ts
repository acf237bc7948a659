import type { CostKind } from '../costs/items.ts';
import type { Grant } from '../ledger/grant.ts';
import type { Ask, AskInput } from './calculate.ts';

/** What the reader should know about an ask; the words live beside the view. */
export const ASK_ISSUES = [
  'nothing-to-ask-for',
  'no-alternative',
  'permanent-shortfall',
  'slight-permanent-shortfall',
  'equity-counted-in-comparison',
  'annual-bonus-may-count-twice',
  'leaving-costs-in-both',
  'relocation-money-not-deducted',
  'equity-growth-assumed',
  'floor-above-ask',
  'ask-above-room',
  'more-than-one-ask',
] as const;
export type AskIssue = (typeof ASK_ISSUES)[number];

/** An ask before anything is said about it. */
export type Sized = Omit<Ask, 'issues'>;

/** The issues that hold, in the order of the list. */
export function issuesOf(ask: Sized, input: AskInput): AskIssue[] {
  return ASK_ISSUES.filter((issue) => HOLDS[issue](ask, input));
}

type Holds = (ask: Sized, input: AskInput) => boolean;

const HOLDS: Readonly<Record<AskIssue, Holds>> = {
  'nothing-to-ask-for': ({ total }) => total === 0,
  'no-alternative': ({ against }) => against === null,
  'permanent-shortfall': ({ permanent }) => permanent?.slight === false,
  'slight-permanent-shortfall': ({ permanent }) => permanent?.slight === true,
  'equity-counted-in-comparison': ({ countedElsewhere }) => countedElsewhere.length > 0,
  'annual-bonus-may-count-twice': (ask) =>
    ask.against?.alternative === 'present-job' &&
    ask.against.pay.cashBonus !== undefined &&
    counts('annual-bonus', ask),
  'leaving-costs-in-both': ({ against, lines }) =>
    against?.alternative === 'competing-offer' &&
    lines.some(({ code, amount }) => code !== 'shortfall' && code !== 'rounding' && amount > 0),
  'relocation-money-not-deducted': (ask, { offer }) =>
    offer.relocation.amount > 0 && counts('relocation', ask),
  'equity-growth-assumed': ({ against }, { offer }) =>
    [offer, against?.pay].some((pay) => pay?.grants.some(isGrown)),
  'floor-above-ask': ({ floor, total }) => floor.total > total,
  'ask-above-room': ({ total }, { room }) => room !== null && total > room,
  'more-than-one-ask': (_, { asks }) => new Set(asks).size > 1,
};

/** True if an item of this kind is a reason for some of the dollars. */
function counts(kind: CostKind, { lines }: Sized): boolean {
  return lines.some(({ code, amount }) => code === kind && amount > 0);
}

function isGrown({ value, growth }: Grant): boolean {
  return value > 0 && growth !== 0;
}
