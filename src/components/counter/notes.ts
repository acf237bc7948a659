import type { Ask } from '../../lib/ask/calculate.ts';
import type { AskIssue } from '../../lib/ask/issues.ts';
import { type AskLine, STEP } from '../../lib/ask/reasons.ts';
import { TOO_CLOSE_TO_CALL } from '../../lib/close-call.ts';
import { capital, formatMoney, formatPercent, formatWholeMoney } from '../../lib/format.ts';
import { type Cents, cents, subtract } from '../../lib/money.ts';
import type { Rate } from '../../lib/rate.ts';
import { AGAINST_WORDS, costName, type Item, whereShort } from './copy.ts';

/** What tells a reason from the others: two may bear one name. */
export function reasonKey({ code, detail }: AskLine): string {
  return 'item' in detail ? `${code} ${detail.item.id}` : `${code} ${detail.year}`;
}

/** What a reason is called. */
export function reasonName(line: AskLine, { against }: Ask): string {
  if (line.code === 'rounding') return `Up to the next ${formatMoney(STEP)}`;
  if (line.code !== 'shortfall') return costName(line.detail.item as Item);
  const who = against ? AGAINST_WORDS[against.alternative] : '';
  return `${capital(who)}, year ${line.detail.year}`;
}

/** How its dollars come about. */
export function reasonNote(line: AskLine, marginalRate: Rate): string {
  if (line.code === 'rounding') return '';
  if (line.code === 'shortfall') {
    const { alternative, offer, total } = line.detail.gap;
    const sum = `${formatMoney(alternative)} − ${formatMoney(offer)}`;
    return total > 0 ? sum : `${sum}, so nothing is short`;
  }
  const { item, beforeTax } = line.detail;
  const steps = [
    item.taxation === 'after-tax'
      ? `${formatMoney(item.amount)} ÷ (1 − ${formatPercent(marginalRate)})`
      : '',
    item.certainty === 1 ? '' : `${formatMoney(beforeTax)} × ${formatPercent(item.certainty)}`,
  ];
  return steps.filter(Boolean).join(', then ');
}

/** Issues that the answer itself tells already, or that the page tells in their place. */
type Told = 'nothing-to-ask-for' | 'permanent-shortfall' | 'no-alternative';

const ISSUE_WORDS: Readonly<Record<Exclude<AskIssue, Told>, (ask: Ask, room: Cents) => string>> = {
  'slight-permanent-shortfall': ({ permanent }) =>
    permanent
      ? `Also, ${whereShort(permanent)} the offer stays ${formatWholeMoney(permanent.amount)} behind. That is within ${TOO_CLOSE_TO_CALL}%, too close to call and no reason to reopen the level.`
      : '',
  'equity-counted-in-comparison': () =>
    'Stock you leave behind is counted in the comparison with staying, so it is not counted again as a cost.',
  'annual-bonus-may-count-twice': () =>
    'Staying counts your yearly bonus, and a bonus stands among the costs too. Make sure that they are not the same one.',
  'leaving-costs-in-both': () =>
    'You would leave your job for the other offer as well. Only what Amazon alone would cost you sets the two apart.',
  'relocation-money-not-deducted': () =>
    'The offer has relocation money. Count only what the move costs beyond it.',
  'equity-growth-assumed': () =>
    'Some stock is counted at a price that you expect, and nobody knows it.',
  'floor-above-ask': () =>
    'The least you set is more than these reasons carry. Find what is missing, or be ready to decline.',
  'ask-above-room': ({ total }, room) =>
    `The ask is ${formatWholeMoney(subtract(total, room))} more than you think the bonus can rise. Put the rest elsewhere, or expect part of it.`,
  'more-than-one-ask': () =>
    'That is more than one ask. A list hides what would make you sign; these words ask for the signing bonus alone.',
};

/** What to know about the ask, beside the answer. */
export function issueSentences(ask: Ask, room: Cents | null): string[] {
  return ask.issues.flatMap((issue) => {
    const words = (ISSUE_WORDS as Partial<Record<AskIssue, (ask: Ask, room: Cents) => string>>)[
      issue
    ];
    return words ? [words(ask, room ?? cents(0))] : [];
  });
}
