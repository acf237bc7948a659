import { formatMonths } from '../../lib/format.ts';
import { LeadChart } from '../charts/LeadChart.tsx';
import { SheetInput } from '../scenario/inputs.tsx';
import { typed } from '../scenario/store.ts';
import { useSheet } from '../scenario/useSheet.ts';
import { LEAVING_SLIDE, LEAVING_TITLE, LEAVING_UNIT, LEAVING_UNIT_ALONE } from './copy.ts';
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
  const lines = against.map(({ alternative, leads, stretches }) => ({
    id: alternative,
    name: `against ${names[alternative].inText}`,
    leads,
    turns: stretches.slice(1).map(({ from }) => from),
  }));
  return (
    <figure className="picture leaving">
      <figcaption className="over">
        <p className="finding">{LEAVING_TITLE}</p>
        <p className="unit">{lines.length > 0 ? LEAVING_UNIT : LEAVING_UNIT_ALONE}</p>
      </figcaption>
      <div>
        {lines.length > 0 && (
          <LeadChart lines={lines} month={month} label={leadLabel(figures, names)} />
        )}
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
