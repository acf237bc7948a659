import { type ReactNode, useMemo } from 'react';
import type { Sheet } from '../../lib/scenario/sheet.ts';
import { Announcer } from '../fields/Announcer.tsx';
import { Bar } from '../scenario/Bar.tsx';
import { rowFields } from '../scenario/cost-rows.ts';
import { fields } from '../scenario/fields.ts';
import { isUnread, type Readable, type Start } from '../scenario/store.ts';
import { type Rated, useRated } from '../scenario/useRated.ts';
import { SheetProvider, usePageSheet } from '../scenario/useSheet.ts';
import { answerSentence, tippingSentence } from './copy.ts';
import { type Counter, counterOf } from './told.ts';

/** What both halves of the tool are given. */
export interface PartProps {
  readonly sheet: Sheet;
  readonly found: Counter;
  readonly rated: Rated;
  readonly stale: boolean;
}

interface Props {
  /** The example that stands here until the reader types. */
  readonly start: Start;
  readonly children: (parts: PartProps) => ReactNode;
}

/** The sheet, what follows from it, and what acts on it as a whole. */
export function Frame({ start, children }: Props) {
  const inUse = usePageSheet(start);
  const { state } = inUse;
  const rated = useRated(state.sheet);
  const { sheet } = rated;
  const found = useMemo(() => counterOf(sheet), [sheet]);
  const stale = fieldsOf(sheet).some((field) => isUnread(state, field));
  if (!found) return null;
  return (
    <SheetProvider value={inUse}>
      <div className="tool-body counter">
        <Bar />
        <Announcer message={`${answerSentence(found.ask)} ${tippingSentence(found.ask)}`} />
        {children({ sheet, found, rated, stale })}
      </div>
    </SheetProvider>
  );
}

function fieldsOf({ transition }: Sheet): Readable[] {
  const { offer, presentJob, competingOffer, ask, counter } = fields;
  return [
    ...[offer, presentJob, competingOffer].flatMap((job) => [job.base, job.year1, job.year2]),
    ...[offer, presentJob, competingOffer].flatMap((job) => [job.target, job.equityValue]),
    ...[ask.floor1, ask.floor2, ask.room, counter.deadline, fields.transition.marginalRate],
    ...transition.items.flatMap((item) => {
      const { amount, certainty } = rowFields(item);
      return [amount, certainty];
    }),
  ];
}
