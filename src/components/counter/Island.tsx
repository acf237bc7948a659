import { useMemo, useState } from 'react';
import { backed } from '../../lib/ask/facts.ts';
import { askInput } from '../../lib/ask/input.ts';
import { askDrivers } from '../../lib/ask/sensitivity.ts';
import { transitionInput } from '../../lib/scenario/inputs.ts';
import type { Sheet } from '../../lib/scenario/sheet.ts';
import { Announcer } from '../fields/Announcer.tsx';
import { STALE_RESULT } from '../fields/copy.ts';
import { Fold } from '../fields/Fold.tsx';
import { Bar } from '../scenario/Bar.tsx';
import { rowFields } from '../scenario/cost-rows.ts';
import { Drivers } from '../scenario/Drivers.tsx';
import { fields } from '../scenario/fields.ts';
import { isUnread, type Readable, type Start } from '../scenario/store.ts';
import { SheetProvider, usePageSheet } from '../scenario/useSheet.ts';
import { Brief } from './Brief.tsx';
import {
  againstSentence,
  answerSentence,
  leastSentence,
  leftOutSentence,
  NO_WORDS,
  NOT_WRITTEN,
  PREVIEW,
  tippingSentence,
} from './copy.ts';
import { Facts } from './Facts.tsx';
import { Inputs } from './Inputs.tsx';
import { issueSentences } from './notes.ts';
import { Gaps, Picture, Reasons } from './Result.tsx';
import { counterOf, type Counter as Found } from './told.ts';
import { usePrint } from './usePrint.ts';
import { wordsFor } from './words.ts';

interface Props {
  /** The example that stands here until the reader types. */
  readonly start: Start;
  /** Whether the page is the tool’s own, so that printing it prints the page for the call. */
  readonly ownPage?: boolean;
}

/** How much to ask for, with every dollar’s reason, and the words to ask with. */
export default function Counter({ start, ownPage = false }: Props) {
  const inUse = usePageSheet(start);
  const { state } = inUse;
  const { sheet } = state;
  const found = useMemo(() => counterOf(sheet), [sheet]);
  const stale = fieldsOf(sheet).some((field) => isUnread(state, field));
  if (!found) return null;
  const message = `${answerSentence(found.ask)} ${tippingSentence(found.ask)}`;
  return (
    <SheetProvider value={inUse}>
      <div className="tool-body counter">
        <Bar />
        <Announcer message={message} />
        <Sizing sheet={sheet} found={found} stale={stale} ownPage={ownPage} />
        <Words sheet={sheet} found={found} stale={stale} ownPage={ownPage} />
      </div>
    </SheetProvider>
  );
}

interface PartProps {
  readonly sheet: Sheet;
  readonly found: Found;
  readonly stale: boolean;
  readonly ownPage: boolean;
}

function Sizing({ sheet, found: { ask, facts }, stale, ownPage }: PartProps) {
  const drivers = useMemo(() => {
    const input = askInput(sheet);
    return input ? askDrivers(backed(input, facts)) : [];
  }, [sheet, facts]);
  const { marginalRate } = transitionInput(sheet);
  const issues = issueSentences(ask, sheet.ask.room ?? null);
  return (
    <form className="part" noValidate autoComplete="off" onSubmit={stay}>
      <div className="answer" data-stale={stale || undefined}>
        <p className="verdict">{answerSentence(ask)}</p>
        <p>{stale ? STALE_RESULT : tippingSentence(ask)}</p>
      </div>
      <div className="inputs">
        <Inputs />
      </div>
      <div className="shown">
        <Picture ask={ask} />
        <p className="assumed">
          {againstSentence(ask.against)} {ask.permanent && leastSentence(ask)} Costs count in year
          1, as far as they are sure.
        </p>
        {issues.length > 0 && (
          <ul className="issues">
            {issues.map((issue) => (
              <li key={issue}>{issue}</li>
            ))}
          </ul>
        )}
        {ownPage ? (
          <Reasons ask={ask} marginalRate={marginalRate} />
        ) : (
          <Fold summary="Every dollar with its reason">
            {() => <Reasons ask={ask} marginalRate={marginalRate} />}
          </Fold>
        )}
        {ask.against && (
          <Fold summary="Where the shortfall comes from">{() => <Gaps ask={ask} />}</Fold>
        )}
        {ownPage ? (
          <Drivers drivers={drivers} measure="the ask" />
        ) : (
          <Fold summary="What matters most">
            {() => <Drivers drivers={drivers} measure="the ask" />}
          </Fold>
        )}
      </div>
    </form>
  );
}

function Words({ sheet, found, stale, ownPage }: PartProps) {
  const { ask, told, preview, leftOut } = found;
  const words = useMemo(() => wordsFor(told), [told]);
  const [withFloor, setWithFloor] = useState(true);
  const locked = preview || stale;
  const { Sheet: CallSheet, print } = usePrint(!locked && words !== null, ownPage);
  return (
    <>
      <form className="part" noValidate autoComplete="off" onSubmit={stay}>
        <div className="answer">
          <p className="verdict">The counter</p>
          <p>
            {stale
              ? STALE_RESULT
              : preview
                ? PREVIEW
                : leftOutSentence(leftOut, sheet.transition.items)}
          </p>
        </div>
        <div className="inputs">
          <Facts />
          <label className="tick">
            <input
              type="checkbox"
              checked={withFloor}
              onChange={({ currentTarget }) => setWithFloor(currentTarget.checked)}
            />
            <span>Print the least I would accept, in a corner for me only</span>
          </label>
        </div>
        <div className="shown">
          {!preview && !told.written && <p className="warn">{NOT_WRITTEN}</p>}
          {words ? (
            <Brief words={words} locked={locked} whole={ownPage} onPrint={print} />
          ) : (
            <p>{NO_WORDS}</p>
          )}
        </div>
      </form>
      {CallSheet && words && (
        <CallSheet ask={ask} words={words} room={sheet.ask.room ?? null} withFloor={withFloor} />
      )}
    </>
  );
}

function fieldsOf({ transition }: Sheet): Readable[] {
  const { offer, presentJob, competingOffer, ask, counter } = fields;
  return [
    ...[offer, presentJob, competingOffer].flatMap((job) => [job.base, job.year1, job.year2]),
    ...[offer, presentJob, competingOffer].flatMap((job) => [job.target, job.equityValue]),
    ...[ask.floor1, ask.floor2, ask.room, counter.deadline],
    ...transition.items.flatMap((item) => {
      const { amount, certainty } = rowFields(item);
      return [amount, certainty];
    }),
  ];
}

/** Enter in a field sends nothing anywhere. */
function stay(event: { readonly preventDefault: () => void }) {
  event.preventDefault();
}
