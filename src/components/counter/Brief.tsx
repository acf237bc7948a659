import { type ReactNode, useState } from 'react';
import { Fold } from '../fields/Fold.tsx';
import { putOnClipboard } from '../scenario/clipboard.ts';
import { mailLink, type Words } from './words.ts';

interface Props {
  readonly words: Words;
  /** Nothing leaves the page before a fact is ticked. */
  readonly locked: boolean;
  readonly onPrint: () => void;
}

/** The words to say and to send, each with a way to take it along. */
export function Brief({ words, locked, onPrint }: Props) {
  const { reason, email, script, followUp, replies } = words;
  return (
    <div className="brief" data-preview={locked || undefined}>
      <Piece title="The reason, in one sentence" text={reason} locked={locked} />
      <Piece
        title="On the phone"
        text={script}
        locked={locked}
        after={
          <p>
            Then stop. If the first answer is no, ask: <q>{followUp}</q>
          </p>
        }
      />
      <Email email={email} locked={locked} />
      <Fold summary="What they may answer, and what to say" served>
        {() => (
          <dl className="replies">
            {replies.map(({ id, theySay, youSay }) => (
              <div key={id}>
                <dt>“{theySay}”</dt>
                <dd>{youSay}</dd>
              </div>
            ))}
          </dl>
        )}
      </Fold>
      <p className="take">
        {locked ? (
          <button type="button" className="button" disabled>
            Open in your mail
          </button>
        ) : (
          <a className="button" href={mailLink(words)}>
            Open in your mail
          </a>
        )}
        <button type="button" className="button" disabled={locked} onClick={onPrint}>
          Print one page for the call
        </button>
      </p>
    </div>
  );
}

function Email({ email, locked }: { readonly email: Words['email']; readonly locked: boolean }) {
  return (
    <Piece title="By email" text={`${email.subject}\n\n${email.body}`} locked={locked}>
      <p className="subject">
        <span>Subject:</span> {email.subject}
      </p>
      <p className="letter-text">{email.body}</p>
    </Piece>
  );
}

interface PieceProps {
  readonly title: string;
  /** As it is copied. */
  readonly text: string;
  readonly locked: boolean;
  readonly after?: ReactNode;
  readonly children?: ReactNode;
}

function Piece({ title, text, locked, after, children }: PieceProps) {
  return (
    <section className="piece">
      <h4>{title}</h4>
      <Copy text={text} what={title} locked={locked} />
      <blockquote>{children ?? <p>{text}</p>}</blockquote>
      {after}
    </section>
  );
}

const COPIED = {
  no: '',
  yes: 'Copied.',
  failed: 'This browser does not allow it. Select the text and copy it by hand.',
} as const;

interface CopyProps {
  readonly text: string;
  readonly what: string;
  readonly locked: boolean;
}

function Copy({ text, what, locked }: CopyProps) {
  const [copied, setCopied] = useState<{ text: string; how: keyof typeof COPIED } | null>(null);
  const copy = async () =>
    setCopied({ text, how: (await putOnClipboard(text)) ? 'yes' : 'failed' });
  const how = copied?.text === text ? copied.how : 'no';
  return (
    <p className="copy">
      <span role="status">{COPIED[how]}</span>
      <button type="button" className="button" disabled={locked} onClick={copy}>
        Copy<span className="unseen">: {what}</span>
      </button>
    </p>
  );
}
