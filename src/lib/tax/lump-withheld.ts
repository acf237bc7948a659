import { type Cents, ZERO } from '../money.ts';
import { type Rate, rate } from '../rate.ts';
import type { Read } from '../scenario/read.ts';
import type { Scenario } from '../scenario/schema.ts';
import { type FiguresOnFile, findRules, type RulesAsked } from './find-rules.ts';
import { firstYear } from './input.ts';
import type { TaxIssue } from './issues.ts';
import { type RatePart, rateParts } from './rate-parts.ts';
import { calculateWithholding } from './withholding.ts';

/** What is withheld from a lump, as a share of it. */
export interface LumpWithheld {
  readonly share: Rate;
  /** They add up to the share. */
  readonly parts: readonly RatePart[];
  readonly issues: readonly TaxIssue[];
}

/**
 * What is withheld from the signing bonus of year 1, paid at once before any other wages of its year: what a repayment
 * of the net amount leaves out. Null without such a bonus; invalid for a year or a place that is not on file.
 */
export function lumpWithheld(
  { offer, assumptions }: Scenario,
  asked: RulesAsked,
  onFile: FiguresOnFile,
): Read<LumpWithheld> | null {
  const bonus = offer?.signingBonus.year1 ?? ZERO;
  if (!offer || bonus === 0) return null;
  const { wages } = firstYear(offer, assumptions.raise);
  const read = findRules(asked, onFile);
  if (read.state === 'invalid') return read;
  const paid = { wages: ZERO, supplemental: ZERO, annual: wages > 0 ? wages : undefined };
  const { lines, total, issues } = calculateWithholding({ bonus, paid, rules: read.value });
  const parts = rateParts(
    lines.map(({ code, amount }) => ({ code, rate: shareOf(amount, bonus) })),
  );
  return { state: 'valid', value: { share: shareOf(total, bonus), parts, issues } };
}

function shareOf(amount: Cents, whole: Cents): Rate {
  return rate(amount / whole);
}
