import { inDollars } from '../../lib/money.ts';
import { group } from '../../lib/scenario/fields.ts';
import { PARTS } from '../../lib/scenario/schema.ts';
import { calculateVersions } from '../../lib/versions/calculate.ts';
import type { VersionChange } from '../../lib/versions/change.ts';
import { versionsInput } from '../../lib/versions/input.ts';
import type { VersionSum } from '../../lib/versions/sums.ts';
import { type Door, found } from '../door.ts';
import { allInDollars, UNIT, worded } from '../shown.ts';
import { CHANGE_ISSUE_WORDS } from '../words.ts';

export const versions: Door = {
  name: 'versions',
  summary: 'what really changed from one version of an offer to the next',
  part: 'versions',
  schema: group('Input of versions.', {
    versions: PARTS.versions.nonoptional(),
    offer: PARTS.offer,
    leaving: PARTS.leaving,
    assumptions: PARTS.assumptions,
  }),
  example: {
    versions: {
      offers: [
        {
          label: 'First offer',
          offer: { base: 150000, signingBonus: { year1: 55000 }, equity: { value: 150000 } },
        },
        {
          label: 'After the counter',
          offer: { base: 150000, signingBonus: { year1: 75000 }, equity: { value: 130000 } },
        },
      ],
    },
  },
  run: (scenario) => {
    const input = versionsInput(scenario);
    if (!input) return null;
    const result = calculateVersions(input);
    return found({
      tool: 'versions',
      unit: UNIT,
      assumptions: {
        ...input.assumptions,
        withheldRate: input.withheldRate,
        tolerance: inDollars(input.tolerance),
      },
      versions: result.versions.map(versionSum),
      changes: result.changes.map(versionChange),
      overall: result.overall && versionChange(result.overall),
      issues: worded(result.issues, {
        'fewer-than-two-versions': 'A comparison takes at least two versions.',
      }),
    });
  },
};

function versionSum({ label, years, kept, total, afterHorizon, pay }: VersionSum) {
  return {
    label,
    years: years.map(({ year, ...amounts }) => ({ year, ...allInDollars(amounts) })),
    kept: kept.map(({ month, amount }) => ({ month, amount: inDollars(amount) })),
    total: inDollars(total),
    afterHorizon: inDollars(afterHorizon),
    relocation: inDollars(pay.relocation.amount),
  };
}

function versionChange(change: VersionChange) {
  return {
    from: change.from,
    to: change.to,
    outcome: change.outcome,
    lines: change.lines.map(changeLine),
    total: inDollars(change.total),
    movedFrom: change.movedFrom.map(changeLine),
    movedTo: change.movedTo.map(changeLine),
    kept: change.kept.map(({ month, ...amounts }) => ({ month, ...allInDollars(amounts) })),
    relocation: inDollars(change.relocation),
    issues: worded(change.issues, CHANGE_ISSUE_WORDS),
  };
}

function changeLine({ code, amount, detail: { year, ...both } }: VersionChange['lines'][number]) {
  return { code, amount: inDollars(amount), year, ...allInDollars(both) };
}
