import type { Decision } from '../../lib/base-vs-signing-bonus/decide.ts';
import { QUESTIONS, type QuestionId } from '../../lib/base-vs-signing-bonus/situation.ts';
import type { Sheet } from '../../lib/scenario/sheet.ts';
import { field, type Lens } from '../../lib/sensitivity/lens.ts';
import { Fold } from '../fields/Fold.tsx';
import { places } from '../scenario/fields.ts';
import { SheetChoice } from '../scenario/inputs.tsx';
import { LEVER_WORDS, MORE_QUESTIONS, QUESTION_WORDS, REASON_WORDS, RULE_WORDS } from './copy.ts';

const QUESTION_IDS = Object.keys(QUESTIONS) as QuestionId[];

/** How many questions stand in view; the rest unfold, so that the tool does not bury the text around it. */
const IN_VIEW = 4;

/** The situation in eight plain questions; any of them may stay open. */
export function Questions({ served }: { readonly served: boolean }) {
  return (
    <div className="questions">
      {QUESTION_IDS.slice(0, IN_VIEW).map((id) => (
        <Question key={id} id={id} />
      ))}
      <Fold summary={MORE_QUESTIONS} served={served}>
        {() => (
          <div className="questions">
            {QUESTION_IDS.slice(IN_VIEW).map((id) => (
              <Question key={id} id={id} />
            ))}
          </div>
        )}
      </Fold>
    </div>
  );
}

function Question({ id }: { readonly id: QuestionId }) {
  const words = QUESTION_WORDS[id];
  const options = QUESTIONS[id].map((value) => ({ value, label: optionLabel(id, value) }));
  return (
    <SheetChoice<string>
      name={`situation.${id}`}
      at={field(places.situation, id) as Lens<Sheet, string | undefined>}
      legend={words.label}
      {...(words.hint ? { hint: words.hint } : {})}
      options={options}
    />
  );
}

/** Why this lever, what to say next, and what would change the advice. */
export function Advice({ decision }: { readonly decision: Decision }) {
  const words = RULE_WORDS[decision.rule];
  return (
    <div className="advice">
      <p>{words.advice}</p>
      <blockquote className="say">
        <p>{words.say}</p>
      </blockquote>
      <p className="why">Why</p>
      <ul>
        {decision.reasons.map((reason) => (
          <li key={reason}>{REASON_WORDS[reason]}</li>
        ))}
      </ul>
      <p>
        <a href={`/#${decision.guide}`}>Where the guide explains this</a>
      </p>
      {decision.changes.length > 0 && (
        <details>
          <summary>What would change this advice</summary>
          <ul>
            {decision.changes.map(({ question, answer, lever }) => (
              <li key={question + answer}>
                {QUESTION_WORDS[question].label} <b>{optionLabel(question, answer)}</b>:{' '}
                {LEVER_WORDS[lever].headline.toLowerCase()}.
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}

function optionLabel(question: QuestionId, answer: string): string {
  const options: Readonly<Record<string, string>> = QUESTION_WORDS[question].options;
  return options[answer] ?? answer;
}
