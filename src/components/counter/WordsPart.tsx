import { useMemo, useState } from 'react';
import { STALE_RESULT } from '../fields/copy.ts';
import { stay } from '../fields/stay.ts';
import { Brief } from './Brief.tsx';
import { leftOutSentence, NO_WORDS, NOT_WRITTEN, PREVIEW } from './copy.ts';
import { Facts } from './Facts.tsx';
import type { PartProps } from './Frame.tsx';
import { usePrint } from './usePrint.ts';
import { wordsFor } from './words.ts';

interface WordsProps extends PartProps {
  /** Whether the page is the tool’s own, so that printing it prints the page for the call. */
  readonly ownPage: boolean;
}

/** What is true, and the words that it carries. */
export function WordsPart({ sheet, found, stale, ownPage }: WordsProps) {
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
          {words ? <Brief words={words} locked={locked} onPrint={print} /> : <p>{NO_WORDS}</p>}
        </div>
      </form>
      {CallSheet && words && (
        <CallSheet ask={ask} words={words} room={sheet.ask.room ?? null} withFloor={withFloor} />
      )}
    </>
  );
}
