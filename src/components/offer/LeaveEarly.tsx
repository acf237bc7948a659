import { formatMonths } from '../../lib/format.ts';
import { LeadChart, type LeadLine } from '../charts/LeadChart.tsx';
import { SheetInput } from '../scenario/inputs.tsx';
import { typed } from '../scenario/store.ts';
import { useSheet } from '../scenario/useSheet.ts';
import {
  KEPT_NAME,
  LEAVING_SLIDE,
  LEAVING_TITLE,
  LEAVING_UNIT,
  LEAVING_UNIT_ALONE,
} from './copy.ts';
import { leaveMonth } from './fields.ts';
import type { Figures } from './figures.ts';
import { Kept } from './Kept.tsx';
import type { JobNames } from './names.ts';
import { leadLabel, leavingSentence, stopsSentence } from './sentences.ts';

interface Props {
  readonly figures: Figures;
  readonly names: JobNames;
}

/** Slide or type the month of leaving: who is ahead, what is kept, what is owed back. */
export function LeaveEarly({ figures, names }: Props) {
  const { against, month, jobs } = figures;
  const unit = against.length > 0 ? LEAVING_UNIT : LEAVING_UNIT_ALONE;
  return (
    <figure className="picture leaving">
      <figcaption className="over">
        <p className="finding">{LEAVING_TITLE}</p>
        <p className="unit">{unit}</p>
      </figcaption>
      <div>
        <LeadChart
          lines={linesOf(figures, names)}
          month={month}
          label={leadLabel(figures, names)}
        />
        <Slide figures={figures} />
      </div>
      <div className="told">
        <SheetInput field={leaveMonth} />
        <p>
          {leavingSentence(figures, names)} {stopsSentence(jobs[0], month)}
        </p>
        <Kept figures={figures} names={names} />
      </div>
    </figure>
  );
}

/** How far the offer is ahead of each alternative; where there is none, what is kept of it. */
function linesOf({ against, jobs: [{ id, kept }] }: Figures, names: JobNames): LeadLine[] {
  if (against.length === 0)
    return [{ id, name: KEPT_NAME, leads: kept.map(({ total }) => total), turns: [] }];
  return against.map(({ alternative, leads, stretches }) => ({
    id: alternative,
    name: `against ${names[alternative].inText}`,
    leads,
    turns: stretches.slice(1).map(({ from }) => from),
  }));
}

function Slide({ figures: { month, jobs } }: Pick<Props, 'figures'>) {
  const { update } = useSheet();
  const [{ kept }] = jobs;
  return (
    <label className="slide over-chart">
      <span className="unseen">{LEAVING_SLIDE}</span>
      <input
        type="range"
        min="0"
        max={kept.length - 1}
        value={month}
        aria-valuetext={formatMonths(month)}
        onChange={({ currentTarget }) =>
          update((before) => typed(before, leaveMonth, currentTarget.value))
        }
      />
    </label>
  );
}
