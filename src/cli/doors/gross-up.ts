import { type Cents, inDollars } from '../../lib/money.ts';
import { group } from '../../lib/scenario/fields.ts';
import { PARTS } from '../../lib/scenario/schema.ts';
import { calculateGrossUp } from '../../lib/tax/gross-up.ts';
import { type GrossUpAsked, grossUpAsked } from '../../lib/tax/input.ts';
import { owedIssues, type TaxIssue, withholdingIssues } from '../../lib/tax/issues.ts';
import type { Levy } from '../../lib/tax/levy.ts';
import { owedLevies } from '../../lib/tax/owed.ts';
import type { TaxRules } from '../../lib/tax/rules.ts';
import { flatLevies, withholdingLevies } from '../../lib/tax/withholding.ts';
import { type Door, found } from '../door.ts';
import { dollarsOrNull, UNIT } from '../shown.ts';
import { byRules } from '../tax/figures-on-file.ts';
import { grossUpLine, incomeShown, issuesShown, paidShown, rulesShown } from '../tax/shown.ts';

export const grossUp: Door = {
  name: 'gross-up',
  summary: 'the bonus that leaves a net amount',
  part: 'grossUp',
  schema: group('Input of gross-up.', {
    grossUp: PARTS.grossUp,
    offer: PARTS.offer,
    assumptions: PARTS.assumptions,
  }),
  example: { grossUp: { net: 6000, rate: 0.36 } },
  run: (scenario) => {
    const read = grossUpAsked(scenario);
    if (read?.state !== 'valid') return read;
    const asked = read.value;
    const { rate } = asked;
    if (rate !== undefined) {
      return found(answer(asked, { levies: flatLevies(rate), assumptions: { rate } }));
    }
    return byRules('grossUp', scenario, asked.rules, (rules) =>
      answer(asked, basisOf(asked, rules)),
    );
  },
};

/** What the gross is taxed by, and what to know about it. */
interface Basis {
  readonly levies: readonly Levy[];
  readonly assumptions: object;
  readonly issuesAt?: (gross: Cents) => readonly TaxIssue[];
}

function basisOf({ against, paid, income, rules: asked }: GrossUpAsked, rules: TaxRules): Basis {
  const shown = { against, ...rulesShown(asked) };
  if (against === 'owed') {
    return {
      levies: owedLevies(rules, income),
      assumptions: { ...shown, ...incomeShown(income) },
      issuesAt: (gross) => owedIssues(rules, income, gross),
    };
  }
  return {
    levies: withholdingLevies(rules, paid),
    assumptions: { ...shown, ...paidShown(paid) },
    issuesAt: (gross) => withholdingIssues(rules, paid, gross),
  };
}

function answer({ net }: GrossUpAsked, { levies, assumptions, issuesAt }: Basis) {
  const result = calculateGrossUp(net, levies);
  return {
    tool: 'gross-up',
    unit: UNIT,
    wanted: inDollars(net),
    assumptions,
    gross: dollarsOrNull(result.gross),
    net: inDollars(result.net),
    tax: inDollars(result.tax),
    lines: result.lines.map(grossUpLine),
    total: inDollars(result.total),
    issues: issuesShown([...result.issues, ...(issuesAt?.(result.total) ?? [])]),
  };
}
