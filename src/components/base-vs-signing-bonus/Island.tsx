import { useMemo } from 'react';
import { calculateBaseVsBonus } from '../../lib/base-vs-signing-bonus/calculate.ts';
import { decide } from '../../lib/base-vs-signing-bonus/decide.ts';
import {
  QUESTIONS,
  type QuestionId,
  type Situation,
} from '../../lib/base-vs-signing-bonus/situation.ts';
import { Announcer } from '../fields/Announcer.tsx';
import { STALE_RESULT } from '../fields/copy.ts';
import { type Texts, useDraft } from '../fields/useDraft.ts';
import { useLastValid } from '../fields/useLastValid.ts';
import { ByYear, Fields, Picture, Working } from './Arithmetic.tsx';
import { LEVER_WORDS } from './copy.ts';
import { type FieldName, readInput, START } from './input.ts';
import { Advice, Questions } from './Situation.tsx';
import { consequence, exchange, tippingPoint } from './sentences.ts';

const OPEN = Object.fromEntries(Object.keys(QUESTIONS).map((id) => [id, ''])) as Texts<QuestionId>;
const EXAMPLE = readInput(START);
if (EXAMPLE === null) throw new Error('the example of base or signing bonus cannot be read');
const START_INPUT = EXAMPLE;

/** Base or signing bonus: the situation picks the lever, the arithmetic says what it is worth. */
export default function BaseVsSigningBonus() {
  const answers = useDraft<QuestionId>(OPEN);
  const draft = useDraft<FieldName>(START);
  const decision = useMemo(() => decide(answered(answers.texts)), [answers.texts]);
  const { input, stale } = useLastValid(draft.texts, readInput, START_INPUT);
  const result = useMemo(() => calculateBaseVsBonus(input), [input]);
  const lever = LEVER_WORDS[decision.lever];
  const tipping = tippingPoint(input, result);
  return (
    <div className="tool-body">
      <Announcer message={`${lever.headline}. ${tipping} ${consequence(input, result)}`} />
      <form
        ref={answers.form}
        className="part"
        noValidate
        autoComplete="off"
        onSubmit={(event) => event.preventDefault()}
      >
        <div className="answer">
          <p className="verdict">{lever.headline}</p>
          <p>{lever.what}</p>
        </div>
        <div className="inputs">
          <Questions situation={answered(answers.texts)} onAnswer={answers.set} />
          <button
            type="button"
            className="button"
            disabled={!answers.changed}
            onClick={answers.reset}
          >
            Clear the answers
          </button>
        </div>
        <div className="shown">
          <Advice decision={decision} />
        </div>
      </form>
      <form
        ref={draft.form}
        className="part"
        noValidate
        autoComplete="off"
        onSubmit={(event) => event.preventDefault()}
      >
        <div className="answer" data-stale={stale || undefined}>
          <p className="verdict">{tipping}</p>
          <p>{stale ? STALE_RESULT : consequence(input, result)}</p>
        </div>
        <div className="inputs">
          <p className="provenance">
            {draft.changed
              ? 'What you have changed is in blue.'
              : 'These figures are an example. Type over them.'}
          </p>
          <Fields draft={draft} />
          <button type="button" className="button" disabled={!draft.changed} onClick={draft.reset}>
            Back to the example
          </button>
        </div>
        <div className="shown">
          <Picture input={input} result={result} />
          <p>{exchange(input, result).join(' ')}</p>
          <ByYear input={input} result={result} />
          <Working input={input} result={result} />
        </div>
      </form>
    </div>
  );
}

function answered(texts: Texts<QuestionId>): Situation {
  return Object.fromEntries(Object.entries(texts).filter(([, answer]) => answer !== ''));
}
