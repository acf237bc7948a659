import type { Against } from '../../lib/ask/against.ts';
import type { Ask, AskYear, PrimaryAsk } from '../../lib/ask/calculate.ts';
import { costFact, type FactId, type PLAIN_FACTS } from '../../lib/ask/facts.ts';
import type { PermanentShortfall } from '../../lib/ask/wrong-tool.ts';
import { formatMoney, formatWholeMoney } from '../../lib/format.ts';
import type { Alternative } from '../../lib/ledger/alternatives.ts';
import { add, type Cents } from '../../lib/money.ts';
import type { Sheet } from '../../lib/scenario/sheet.ts';
import { COST_LABELS } from '../scenario/names.ts';
import type { LeftOut } from './told.ts';

export type Item = Sheet['transition']['items'][number];

export const AGAINST_WORDS: Readonly<Record<Alternative, string>> = {
  'present-job': 'staying in your present job',
  'competing-offer': 'your other offer',
};

/** How much to ask for, as one sentence. */
export function answerSentence({ total, split }: Ask): string {
  const years = split.filter(({ ask }) => ask > 0);
  const [only] = years;
  if (!only) return 'On these figures there is nothing to ask for.';
  if (years.length === 1)
    return `Ask for ${formatMoney(total)} more signing bonus in year ${only.year}.`;
  const parts = years.map(({ year, ask }) => `${formatMoney(ask)} in year ${year}`);
  return `Ask for ${formatMoney(total)} more signing bonus: ${parts.join(', ')}.`;
}

/** Where the answer tips: below what it would not do, or why it cannot do by itself. */
export function tippingSentence(ask: Ask): string {
  if (ask.permanent && !ask.permanent.slight) return wrongToolSentence(ask.permanent);
  return ask.total === 0 ? nothingSentence(ask) : leastSentence(ask);
}

function nothingSentence({ against }: Ask): string {
  if (!against) return 'Enter what you would have instead, or what the move costs you.';
  return `In years 1 and 2 the offer pays at least as much as ${AGAINST_WORDS[against.alternative]}, and no cost is counted.`;
}

/** The floor, as what would have to stand in the letter. */
export function leastSentence({ split, floor }: Ask): string {
  const years = split.filter((year) => year.floor > 0);
  const least = years
    .map((year) => `${formatMoney(leastBonus(year))} in year ${year.year}`)
    .join(' or ');
  if (floor.from === 'stated')
    return years.length === 0
      ? 'You would accept the signing bonus as it is.'
      : `Below ${least} it is less than you said you would accept.`;
  return years.length === 0
    ? 'None of it is certain, so the offer as it stands may do.'
    : `Below ${least} it would not cover what is certain.`;
}

/** The least that the signing bonus of a year may come to, in cents. */
export function leastBonus({ offered, floor }: AskYear): Cents {
  return add(offered, floor);
}

/** A bonus that ends cannot mend what does not end. */
function wrongToolSentence(permanent: PermanentShortfall): string {
  const { amount, lever } = permanent;
  return `That alone will not do: ${whereShort(permanent)} the offer stays ${formatWholeMoney(amount)} behind, and no signing bonus reaches that far. ${FIRST[lever]}`;
}

/** The years that a lasting shortfall is about. */
export function whereShort({ amount, later }: PermanentShortfall): string {
  return later >= amount ? 'in years 3 and 4' : 'over four years';
}

const FIRST = {
  level: 'The level comes first.',
  equity: 'Equity comes first.',
} as const;

export function againstSentence(against: Against | null): string {
  if (!against) return 'Measured against no other pay, only against what the move costs.';
  const better = against.chosen === 'better' ? ', the better of the two over four years' : '';
  return `Measured against ${AGAINST_WORDS[against.alternative]}${better}.`;
}

export const AGAINST_OPTIONS = [
  { value: 'better', label: 'Whichever pays more' },
  { value: 'present-job', label: 'Staying' },
  { value: 'competing-offer', label: 'The other offer' },
] as const;

export const TONE_OPTIONS = [
  { value: 'warm', label: 'Warm' },
  { value: 'plain', label: 'Plain' },
] as const;

/** What else one may be tempted to ask for. */
export const ASK_WORDS: Readonly<Record<PrimaryAsk, string>> = {
  'signing-bonus': 'Signing bonus',
  level: 'A higher level',
  title: 'Another title',
  base: 'More base',
  equity: 'More equity',
  'early-review': 'An early review',
  relocation: 'Help with the move',
  'start-date': 'Another start date',
};

/** Over the picture. */
export function findingSentence({ split }: Ask): string {
  const parts = split
    .filter(({ ask }) => ask > 0)
    .map(
      ({ year, offered, becomes }) =>
        `year ${year} from ${formatMoney(offered)} to ${formatMoney(becomes)}`,
    );
  if (parts.length === 0) return 'The signing bonus stays as it is offered';
  return `The signing bonus would go up: ${parts.join(', ')}`;
}

const FACT_WORDS: Readonly<Record<(typeof PLAIN_FACTS)[number] | Alternative, string>> = {
  'written-offer': 'I have Amazon’s offer in writing.',
  'would-sign': 'If they granted this ask, I would sign.',
  'base-at-top': 'The recruiter has said that base is at the top of its range.',
  'competing-offer': 'I have the other offer in writing, and it says what is entered here.',
  'present-job': 'Staying pays what is entered here, and I could show it.',
};

/** A fact as something to tick. */
export function factSentence(fact: FactId, items: readonly Item[]): string {
  const item = itemOf(fact, items);
  if (!item) return FACT_WORDS[fact as keyof typeof FACT_WORDS];
  const tax = item.taxation === 'after-tax' ? 'after tax' : 'before tax';
  return `${costName(item)}: ${formatMoney(item.amount)} ${tax}, and I have it on paper.`;
}

export function costName(item: Pick<Item, 'kind' | 'label'>): string {
  return item.label ?? COST_LABELS[item.kind];
}

function itemOf(fact: FactId, items: readonly Item[]): Item | undefined {
  return items.find((item) => costFact(item) === fact);
}

export const PREVIEW =
  'A preview, as if everything here were true. Tick what is, and the words and the ask keep only that. Until then nothing can be copied, sent or printed.';

/** Over the words, where the guide folds them away. */
export const WORDS_FOLD = 'Tick what is true, and take the words';

export const NO_WORDS =
  'Nothing you have ticked is a reason for a dollar yet, so there are no words. If you would sign the offer as it stands, that is an answer too.';

export const NOT_WRITTEN =
  'You have not ticked that the offer is in writing. Ask once you hold it: what is not on paper can still change.';

/** What was entered and is not said, with the dollars that it would be a reason for. */
export function leftOutSentence(leftOut: readonly LeftOut[], items: readonly Item[]): string {
  if (leftOut.length === 0) return '';
  const parts = leftOut.map(
    ({ fact, amount }) => `${nameOf(fact, items)} (${formatWholeMoney(amount)})`,
  );
  return `Left out, because you have not ticked it: ${parts.join('; ')}.`;
}

function nameOf(fact: FactId, items: readonly Item[]): string {
  const item = itemOf(fact, items);
  return item ? costName(item) : AGAINST_WORDS[fact as Alternative];
}

/** Over and beside the fields. */
export const INPUT_WORDS = {
  against: 'What you would have instead',
  other: 'Your other offer',
  staying: 'Staying in your present job',
  costs: 'What the move costs you',
  limits: 'Your least, the room, other asks',
  equity: (value: string) => `Equity grant ${value}, stated by units or dates.`,
  inDetail: 'Change it in the offer tool.',
  competingOffer: { add: 'Enter another offer', remove: 'Remove the other offer' },
  presentJob: { add: 'Enter what staying pays', remove: 'Remove staying' },
  noCosts: 'No costs yet.',
  costsHint: 'Dates, taxes and more kinds of cost:',
  allCosts: 'What the move costs',
  noFloor: 'Taken from what is certain.',
  noRoom: 'Not known.',
  asks: 'What you mean to ask for',
  facts: 'What is true?',
  factsHint: 'Only what you tick is said, and only ticked reasons count in the ask.',
  tone: 'How it should sound',
} as const;
