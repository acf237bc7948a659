import { useDeferredValue, useMemo } from 'react';
import { compareInput } from '../../lib/compare/input.ts';
import { formatYears } from '../../lib/format.ts';
import { leavingIssues } from '../../lib/ledger/repayment-issues.ts';
import { offerDrivers } from '../../lib/offer/sensitivity.ts';
import type { Sheet } from '../../lib/scenario/sheet.ts';
import type { Driver } from '../../lib/sensitivity/calculate.ts';
import { Drivers } from '../scenario/Drivers.tsx';
import type { Figures } from './figures.ts';
import type { JobNames } from './names.ts';
import { Turns } from './Turns.tsx';
import { LEAVING_ISSUES } from './turn-words.ts';

interface MattersProps {
  readonly figures: Figures;
  readonly names: JobNames;
  readonly sheet: Sheet;
}

/**
 * What would turn the answer, and the three inputs that matter most: to what the offer pays, or to what is kept of it
 * at a month that is stated. These follow a moment after, so that the answer never waits for them.
 */
export function Matters({ figures, names, sheet }: MattersProps) {
  const issues = leavingIssues(sheet.offer, sheet.leaving.withheldRate);
  const settled = useDeferredValue(sheet);
  const drivers = useMemo(() => driversOf(settled), [settled]);
  return (
    <div className="weighed">
      {issues.length > 0 && (
        <p className="assumed">{issues.map((issue) => LEAVING_ISSUES[issue]).join(' ')}</p>
      )}
      <Turns figures={figures} names={names} />
      <Drivers drivers={drivers} measure={measureText(settled)} />
    </div>
  );
}

function driversOf(sheet: Sheet): Driver[] {
  const { offer: pay, assumptions, withheldRate } = compareInput(sheet);
  return offerDrivers({ pay, assumptions, withheldRate, month: sheet.leaving.month ?? null });
}

function measureText({ leaving, assumptions }: Sheet): string {
  return leaving.month === undefined
    ? `what Amazon pays over ${formatYears(assumptions.horizonYears)}`
    : `what you keep at the end of month ${leaving.month}`;
}
