import { type ReactNode, useMemo } from 'react';
import type { Sheet } from '../../lib/scenario/sheet.ts';
import { Announcer } from '../fields/Announcer.tsx';
import { STALE_RESULT } from '../fields/copy.ts';
import { stay } from '../fields/stay.ts';
import { Bar } from '../scenario/Bar.tsx';
import type { Start } from '../scenario/store.ts';
import { SheetProvider, usePageSheet } from '../scenario/useSheet.ts';
import { type Figures, figuresOf } from './figures.ts';
import { isStale } from './in-use.ts';
import { type JobNames, namesOf } from './names.ts';
import { type PriceTry, usePriceTry } from './price-try.ts';
import { underVerdict, verdict } from './sentences.ts';
import { Years } from './Years.tsx';

/** What the rest of the tool is given. */
export interface RestProps {
  readonly sheet: Sheet;
  readonly figures: Figures;
  readonly names: JobNames;
  readonly price: PriceTry;
}

interface Props {
  /** The example that stands here until the reader types. */
  readonly start: Start;
  readonly children: (rest: RestProps) => ReactNode;
}

/** The answer and the years as a picture; what they are typed into and what follows from them come with it. */
export function Frame({ start, children }: Props) {
  const inUse = usePageSheet(start);
  const { state } = inUse;
  const { sheet } = state;
  const price = usePriceTry();
  const figures = useMemo(() => figuresOf(sheet, price.change), [sheet, price.change]);
  const names = useMemo(() => namesOf(sheet), [sheet]);
  const stale = price.problem !== '' || isStale(state);
  const answer = verdict(figures, names);
  const under = underVerdict(figures, names);
  return (
    <SheetProvider value={inUse}>
      <div className="tool-body">
        <Bar />
        <Announcer message={`${answer} ${under}`} />
        <form className="part offer" noValidate autoComplete="off" onSubmit={stay}>
          <div className="answer" data-stale={stale || undefined}>
            <p className="verdict">{answer}</p>
            <p>{stale ? STALE_RESULT : under}</p>
          </div>
          <div className="shown">
            <Years figures={figures} names={names} />
          </div>
          {children({ sheet, figures, names, price })}
        </form>
      </div>
    </SheetProvider>
  );
}
