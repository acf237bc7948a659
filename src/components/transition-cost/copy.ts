import type { DatedItem } from '../../lib/costs/dated.ts';
import type { CostKind, CostLine, Taxation } from '../../lib/costs/items.ts';
import { formatDay, formatPercent, formatWholeMoney } from '../../lib/format.ts';
import { subtract, sum } from '../../lib/money.ts';
import type { Rate } from '../../lib/rate.ts';
import type { TransitionCost } from '../../lib/transition-cost/calculate.ts';

interface KindWords {
  /** In the list of costs. */
  readonly label: string;
  /** In a sentence to a recruiter. */
  readonly inSentence: string;
  /** What to look up, and what to count. */
  readonly hint: string;
}

export const KIND_WORDS: Readonly<Record<CostKind, KindWords>> = {
  'unvested-equity': {
    label: 'Unvested equity',
    inSentence: 'unvested equity',
    hint: 'Units that would have vested in the years you compare, at one price for both employers.',
  },
  'annual-bonus': {
    label: 'Annual bonus you leave behind',
    inSentence: 'an annual bonus already earned in part',
    hint: 'All of it, if you must be employed on the day it is paid.',
  },
  'retirement-match': {
    label: 'Unvested retirement match',
    inSentence: 'an unvested retirement match',
    hint: 'The unvested part on your latest statement.',
  },
  'repay-signing-bonus': {
    label: 'Signing bonus to pay back',
    inSentence: 'a signing bonus to pay back',
    hint: 'What your present employer may claim. Ask whether it is the gross or the net amount.',
  },
  'repay-relocation': {
    label: 'Relocation to pay back',
    inSentence: 'relocation money to pay back',
    hint: 'What your present employer may claim.',
  },
  'repay-tuition': {
    label: 'Tuition help to pay back',
    inSentence: 'tuition help to pay back',
    hint: 'What your present employer may claim.',
  },
  relocation: {
    label: 'Moving, beyond the new employer’s help',
    inSentence: 'moving costs that the relocation help does not cover',
    hint: 'Quotes less what the offer pays for. Federal law no longer lets you deduct them.',
  },
  'lease-or-home': {
    label: 'Ending a lease, or selling a home',
    inSentence: 'the cost of ending a lease or selling a home',
    hint: 'What the lease says, or the cost of the sale.',
  },
  'health-cover': {
    label: 'Health coverage between jobs',
    inSentence: 'health coverage between jobs',
    hint: 'Premiums for the months without coverage, and a deductible that starts again.',
  },
  'income-gap': {
    label: 'Weeks without pay',
    inSentence: 'the weeks without pay',
    hint: 'Gross weekly pay times the weeks.',
  },
  'lost-leave': {
    label: 'Paid leave that is lost',
    inSentence: 'paid leave that is lost',
    hint: 'Days times your daily rate, if your employer does not pay them out.',
  },
  'student-loan-help': {
    label: 'Student-loan help that ends',
    inSentence: 'student-loan help that ends',
    hint: 'Until something replaces it.',
  },
  'legal-fees': {
    label: 'Immigration or legal fees',
    inSentence: 'immigration or legal fees',
    hint: 'What you would pay yourself.',
  },
  'partner-income': {
    label: 'Your partner’s lost income',
    inSentence: 'the income my partner loses',
    hint: 'Net pay for the months without work.',
  },
  other: {
    label: 'Something else',
    inSentence: 'other costs of the move',
    hint: 'Anything with a receipt or a letter behind it.',
  },
};

export const TAXATION_WORDS: Readonly<Record<Taxation, string>> = {
  'pre-tax': 'Pay, before tax',
  'after-tax': 'Money, after tax',
};

/** What stands folded under a cost: how sure, when, and in which money. */
export function terms({ certainty, date, taxation }: DatedItem): string {
  const sure = certainty === 1 ? 'Certain' : `${formatPercent(certainty)} sure`;
  return [sure, date ? formatDay(date) : 'no date', TAXATION_WORDS[taxation].toLowerCase()].join(
    ' · ',
  );
}

/** Of a cost that is received before the start date that stands above it. */
export const KEPT = 'You receive this before you leave, so it is not lost.';

/** Of equity whose date lies beyond the years compared. */
export const AFTER_YEARS = 'It would vest after the years you compare, so it is not counted.';

/** Of a cost whose amount is still empty. */
export const NOT_COUNTED = 'No amount yet, so it is not counted.';

export function notCounted(count: number): string {
  return count === 1
    ? 'One cost has no amount yet and is not counted.'
    : `${count} costs have no amount yet and are not counted.`;
}

/** The answer, as one sentence. */
export function answerSentence(result: TransitionCost): string {
  if (result.largest === 0) return 'So far the move costs you nothing that you have listed.';
  return `The move costs you about ${formatWholeMoney(result.likely)} before tax.`;
}

/** What is sure, what could be, and what it hangs on. */
export function rangeSentence(result: TransitionCost): string {
  if (result.largest === 0) return 'Add what you would lose or pay.';
  if (result.certain === result.largest) return 'All of it is certain.';
  const certain = result.certain === 0 ? 'None' : formatWholeMoney(result.certain);
  const bounds = `${certain} of it is certain; if everything came true it would be ${formatWholeMoney(result.largest)}.`;
  const pivot = heaviestUncertain(result);
  return pivot
    ? `${bounds} It hangs most on ${KIND_WORDS[pivot.code].inSentence}: without it, ${formatWholeMoney(subtract(result.likely, pivot.amount))}.`
    : bounds;
}

function heaviestUncertain(result: TransitionCost): CostLine | undefined {
  return result.lines
    .filter(({ detail, amount }) => detail.item.certainty < 1 && amount > 0)
    .toSorted((a, b) => b.amount - a.amount)[0];
}

/** The most reasons that one sentence carries. */
const MOST_REASONS = 3;

/**
 * The sentence for the recruiter: what is certain, at its full amount before tax, since that can be shown; what is
 * not certain is named as a possibility and never as a cost.
 */
export function recruiterSentence(result: TransitionCost): string {
  const counted = result.lines.filter(({ amount }) => amount > 0);
  const certain = counted.filter(isCertain);
  const open = counted.filter((line) => !isCertain(line));
  if (counted.length === 0) return '';
  const parts = [
    certain.length > 0 ? `Making this move costs me ${costOf(certain)}.` : '',
    open.length > 0
      ? `${certain.length > 0 ? 'It may also' : 'Making this move may'} cost me up to ${costOf(open)}.`
      : '',
    'What room is there in the signing bonus to cover that?',
  ];
  return parts.filter(Boolean).join(' ');
}

function isCertain({ detail }: CostLine): boolean {
  return detail.item.certainty === 1;
}

/** The sum before tax, and the heaviest costs in it, each at its full amount. */
function costOf(lines: readonly CostLine[]): string {
  const heaviest = lines.toSorted((a, b) => b.detail.beforeTax - a.detail.beforeTax);
  const named = heaviest
    .slice(0, MOST_REASONS)
    .map(
      ({ code, detail }) =>
        `${KIND_WORDS[code].inSentence} (${formatWholeMoney(detail.beforeTax)})`,
    );
  const total = formatWholeMoney(sum(lines.map(({ detail }) => detail.beforeTax)));
  return `${total} before tax: ${lines.length > MOST_REASONS ? 'mainly ' : ''}${list(named)}`;
}

/** How one line came about, in words. */
export function workingNote({ detail }: CostLine, rate: Rate): string {
  const { item, beforeTax } = detail;
  const parts: string[] = [];
  if (item.taxation === 'after-tax') {
    parts.push(
      `${formatWholeMoney(item.amount)} ÷ (1 − ${formatPercent(rate)}) = ${formatWholeMoney(beforeTax)}`,
    );
  }
  if (item.certainty !== 1)
    parts.push(`${formatWholeMoney(beforeTax)} × ${formatPercent(item.certainty)}`);
  return parts.length > 0 ? parts.join(', then ') : 'counted as it is';
}

function list(parts: readonly string[]): string {
  if (parts.length < 2) return parts.join('');
  return `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
}
