import { useMemo } from 'react';
import { backed } from '../../lib/ask/facts.ts';
import { askInput } from '../../lib/ask/input.ts';
import { askDrivers } from '../../lib/ask/sensitivity.ts';
import { transitionInput } from '../../lib/scenario/inputs.ts';
import { STALE_RESULT } from '../fields/copy.ts';
import { Fold } from '../fields/Fold.tsx';
import { stay } from '../fields/stay.ts';
import { Drivers } from '../scenario/Drivers.tsx';
import { againstSentence, answerSentence, leastSentence, tippingSentence } from './copy.ts';
import type { PartProps } from './Frame.tsx';
import { Inputs } from './Inputs.tsx';
import { issueSentences } from './notes.ts';
import { Gaps, Picture, Reasons } from './Result.tsx';

/** How much to ask for, with every dollar’s reason. */
export function Sizing({
  sheet,
  found: { ask, facts },
  rated,
  stale,
  whole,
}: PartProps & { readonly whole: boolean }) {
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
        <Inputs rated={rated} />
      </div>
      <div className="shown">
        <Picture ask={ask} />
        <p className="assumed">
          {againstSentence(ask.against)} {ask.permanent?.slight === false && leastSentence(ask)}{' '}
          Costs count in year 1, as far as they are sure.
        </p>
        {issues.length > 0 && (
          <ul className="issues">
            {issues.map((issue) => (
              <li key={issue}>{issue}</li>
            ))}
          </ul>
        )}
        {whole ? (
          <Reasons ask={ask} marginalRate={marginalRate} />
        ) : (
          <Fold summary="Every dollar with its reason">
            {() => <Reasons ask={ask} marginalRate={marginalRate} />}
          </Fold>
        )}
        {ask.against && (
          <Fold summary="Where the shortfall comes from">{() => <Gaps ask={ask} />}</Fold>
        )}
        {whole ? (
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
