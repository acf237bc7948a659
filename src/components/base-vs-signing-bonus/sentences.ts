import type {
  BaseVsBonus,
  BaseVsBonusInput,
  BaseVsBonusLine,
} from '../../lib/base-vs-signing-bonus/calculate.ts';
import {
  articleFor,
  capital,
  formatMoney,
  formatMonths,
  formatPercent,
  formatSpan,
  formatSpokenMoney,
  formatWholeMoney,
  formatYears,
} from '../../lib/format.ts';
import { sizeOf, subtract } from '../../lib/money.ts';

/** The tipping point, as one sentence. */
export function tippingPoint(input: BaseVsBonusInput, result: BaseVsBonus): string {
  const rise = `${withArticle(formatMoney(input.rise))} raise`;
  const bonus = `${withArticle(formatMoney(input.bonus))} signing bonus`;
  if (input.rise === 0 && input.bonus === 0) return 'Type a raise and a signing bonus to compare.';
  if (input.bonus === 0)
    return `With no signing bonus on the other side, ${rise} leads from the first month.`;
  if (input.rise === 0) return `With no raise on the other side, ${bonus} leads all the way.`;
  if (result.breakEvenMonth === null) {
    return `Within ${formatYears(input.years)}, ${rise} never catches up with ${bonus}.`;
  }
  if (result.breakEvenMonth === 0 && result.riseValue === 0) {
    return 'On these terms neither of the two is worth anything.';
  }
  if (result.breakEvenMonth === 0) return `${capital(rise)} leads from the start.`;
  return `${capital(rise)} needs ${formatMonths(result.breakEvenMonth)} to catch up with ${bonus}.`;
}

/** What that means for somebody who has to choose. */
export function consequence(input: BaseVsBonusInput, result: BaseVsBonus): string {
  const span = formatYears(input.years);
  if (result.better === 'even') return `Over ${span} the two are too close to call.`;
  const ahead = formatWholeMoney(sizeOf(subtract(result.riseValue, result.bonusValue)));
  const winner = result.better === 'base' ? 'the raise' : 'the signing bonus';
  return `Over ${span}, ${winner} is worth ${ahead} more.`;
}

/** The two exchange rates: what to ask for instead, either way. */
export function exchange({ rise, bonus }: BaseVsBonusInput, result: BaseVsBonus): string[] {
  if (rise === 0 || bonus === 0) return [];
  return [
    result.equalBonus === null
      ? 'No signing bonus is worth as much as this raise on these terms.'
      : `To equal the raise, the signing bonus would have to be ${formatSpokenMoney(result.equalBonus)}.`,
    result.equalRise === null
      ? 'No raise is worth as much as this signing bonus on these terms.'
      : `To equal the signing bonus, the raise would have to be ${formatSpokenMoney(result.equalRise)} a year.`,
  ];
}

/** Everything assumed, beside the result. */
export function assumptions(input: BaseVsBonusInput): string {
  const parts = [
    input.raise === 0
      ? 'no further raises'
      : `further raises of ${formatPercent(input.raise)} a year`,
    input.riders === 0
      ? 'nothing else that grows with base'
      : `${formatPercent(input.riders)} riding on base`,
    input.stay === 1
      ? 'you stay throughout'
      : `${withArticle(formatPercent(input.stay))} chance each year that you stay`,
    input.discount === 0
      ? 'later money counts in full'
      : `later money discounted at ${formatPercent(input.discount)} a year`,
    repaid(input),
  ];
  return `Assumed: ${parts.join(', ')}. All before tax.`;
}

function repaid({ repayment }: BaseVsBonusInput): string {
  if (repayment.kind === 'none') return 'nothing to repay';
  const share = repayment.kind === 'pro-rata' ? 'repaid in proportion' : 'repaid in full';
  return `the bonus ${share} on leaving within ${formatMonths(repayment.windowMonths)}`;
}

/** The words of one line of working. */
export function workingLabel(line: BaseVsBonusLine): string {
  if (line.code === 'rise-in-year') return `The raise, year ${line.detail.year}`;
  return line.code === 'bonus'
    ? 'Less the signing bonus'
    : 'Plus what of it you would expect to repay';
}

export function chartLabel(input: BaseVsBonusInput, result: BaseVsBonus): string {
  return `Money from the raise adding up over ${formatSpan(input.years * 12)}, against the signing bonus. ${tippingPoint(input, result)}`;
}

function withArticle(figure: string): string {
  return `${articleFor(figure)} ${figure}`;
}
