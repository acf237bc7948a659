import type { Ask } from '../../lib/ask/calculate.ts';
import { formatMoney } from '../../lib/format.ts';
import type { Cents } from '../../lib/money.ts';
import { answerSentence, leastSentence } from './copy.ts';
import { reasonKey, reasonName } from './notes.ts';
import type { Words } from './words.ts';

/** The ten steps, short enough to tick with a pen. */
const STEPS = [
  'Level and scope confirmed',
  'Real gap found: base, stock or cash',
  'Cost of the move added up',
  'Least acceptable fixed',
  'Reason in one sentence',
  'One ask, no list',
  'Other offer compared year by year',
  'Calm, even after a no',
  '“What can still move?” asked',
  'Final package in writing',
] as const;

/** What the letter should say before anybody signs. */
const TERMS = [
  'How it is paid: monthly, in lumps, or both',
  'How long it can be reclaimed, and from which day',
  'Whether that amount shrinks month by month',
  'Whether gross or net would be owed',
  'Whether it counts if Amazon ends the job',
  'The same five for relocation money',
] as const;

interface Props {
  readonly ask: Ask;
  readonly words: Words;
  readonly room: Cents | null;
  /** Whether the corner for the reader alone is on the page. */
  readonly withFloor: boolean;
}

/** One page of paper for the call; the screen never shows it. */
export function CallSheet({ ask, words, room, withFloor }: Props) {
  return (
    <article className="call-sheet">
      <header>
        <h2>{answerSentence(ask)}</h2>
        <p>
          {ask.split
            .filter((year) => year.ask > 0)
            .map(({ year, offered, becomes }) => (
              <span key={year}>
                Year {year}: {formatMoney(offered)} → <b>{formatMoney(becomes)}</b>
              </span>
            ))}
        </p>
      </header>
      <div className="say-side">
        <h3>The reason</h3>
        <p>{words.reason}</p>
        <h3>Say</h3>
        <p className="script">{words.script}</p>
        <p>
          Stop at the question mark. After a no: <q>{words.followUp}</q>
        </p>
        <h3>If they say</h3>
        <dl>
          {words.replies.map(({ id, theySay, youSay }) => (
            <div key={id}>
              <dt>“{theySay}”</dt>
              <dd>{youSay}</dd>
            </div>
          ))}
        </dl>
        <h3>What they said, word for word</h3>
      </div>
      <aside>
        <h3>Every dollar</h3>
        <Dollars ask={ask} />
        <h3>Before you dial, and after</h3>
        <ol>
          {STEPS.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
        <h3>Get in writing</h3>
        <ul>
          {TERMS.map((term) => (
            <li key={term}>{term}</li>
          ))}
        </ul>
        {withFloor && (
          <section className="yours">
            <h3>For you only: fold this corner away</h3>
            <p>
              {leastSentence(ask)}
              {room !== null && ` You think it can rise by ${formatMoney(room)} at most.`}
            </p>
          </section>
        )}
      </aside>
    </article>
  );
}

/** More reasons than this would not fit beside the rest. */
const MOST_LINES = 8;

function Dollars({ ask }: { readonly ask: Ask }) {
  const lines = ask.lines.filter(({ amount }) => amount !== 0);
  const shown = lines.length > MOST_LINES ? lines.slice(0, MOST_LINES - 1) : lines;
  return (
    <ul className="dollars">
      {shown.map((line) => (
        <li key={reasonKey(line)}>
          <span>{reasonName(line, ask)}</span> <span>{formatMoney(line.amount)}</span>
        </li>
      ))}
      {shown.length < lines.length && (
        <li>
          <span>and {lines.length - shown.length} more</span>
        </li>
      )}
      <li className="sum">
        <span>Ask</span> <span>{formatMoney(ask.total)}</span>
      </li>
    </ul>
  );
}
