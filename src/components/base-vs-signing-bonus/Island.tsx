import { useMemo } from 'react';
import { calculateBaseVsBonus } from '../../lib/base-vs-signing-bonus/calculate.ts';
import { decide } from '../../lib/base-vs-signing-bonus/decide.ts';
import { baseVsBonusDrivers } from '../../lib/base-vs-signing-bonus/sensitivity.ts';
import { baseVsBonusInput } from '../../lib/scenario/inputs.ts';
import { Announcer } from '../fields/Announcer.tsx';
import { STALE_RESULT } from '../fields/copy.ts';
import { stay } from '../fields/stay.ts';
import { Bar } from '../scenario/Bar.tsx';
import { FoldedDrivers } from '../scenario/FoldedDrivers.tsx';
import { places } from '../scenario/fields.ts';
import { edited, isUnread, type Start } from '../scenario/store.ts';
import { SheetProvider, usePageSheet } from '../scenario/useSheet.ts';
import { ByYear, Picture, Working } from './Arithmetic.tsx';
import { LEVER_WORDS } from './copy.ts';
import { FIGURES, Figures } from './Figures.tsx';
import { Advice, Questions } from './Situation.tsx';
import { consequence, exchange, tippingPoint } from './sentences.ts';

interface Props {
  /** The example that stands here until the reader types. */
  readonly start: Start;
  /** On a page of its own nothing is folded away that can be read. */
  readonly whole?: boolean;
}

/** Base or signing bonus: the situation picks the lever, the arithmetic says what it is worth. */
export default function BaseVsSigningBonus({ start, whole = false }: Props) {
  const inUse = usePageSheet(start);
  const { state, update } = inUse;
  const { situation } = state.sheet;
  const decision = useMemo(() => decide(situation), [situation]);
  const input = useMemo(() => baseVsBonusInput(state.sheet), [state.sheet]);
  const result = useMemo(() => calculateBaseVsBonus(input), [input]);
  const drivers = useMemo(() => baseVsBonusDrivers(input), [input]);
  const stale = FIGURES.some((field) => isUnread(state, field));
  const lever = LEVER_WORDS[decision.lever];
  const tipping = tippingPoint(input, result);
  const clearAnswers = () =>
    update((before) => edited(before, places.situation.set(before.sheet, {})));
  return (
    <SheetProvider value={inUse}>
      <div className="tool-body">
        <Bar />
        <Announcer message={`${lever.headline}. ${tipping} ${consequence(input, result)}`} />
        <form className="part" noValidate autoComplete="off" onSubmit={stay}>
          <div className="answer">
            <p className="verdict">{lever.headline}</p>
            <p>{lever.what}</p>
          </div>
          <div className="inputs">
            <Questions served={whole} />
            <button
              type="button"
              className="button"
              disabled={Object.keys(situation).length === 0}
              onClick={clearAnswers}
            >
              Clear the answers
            </button>
          </div>
          <div className="shown">
            <Advice decision={decision} />
          </div>
        </form>
        <form className="part" noValidate autoComplete="off" onSubmit={stay}>
          <div className="answer" data-stale={stale || undefined}>
            <p className="verdict">{tipping}</p>
            <p>{stale ? STALE_RESULT : consequence(input, result)}</p>
          </div>
          <div className="inputs">
            <Figures served={whole} />
          </div>
          <div className="shown">
            <Picture input={input} result={result} />
            <p>{exchange(input, result).join(' ')}</p>
            <ByYear input={input} result={result} />
            <Working input={input} result={result} />
            <FoldedDrivers whole={whole} drivers={drivers} measure="what the raise is ahead by" />
          </div>
        </form>
      </div>
    </SheetProvider>
  );
}
