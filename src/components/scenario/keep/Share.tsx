import { useEffect, useId, useMemo, useState } from 'react';
import {
  SHARE_KINDS,
  type ShareKind,
  scenarioTold,
  shareText,
} from '../../../lib/scenario/share.ts';
import { writeScenario } from '../../../lib/scenario/write.ts';
import { ChoiceField } from '../../fields/ChoiceField.tsx';
import { putOnClipboard } from '../clipboard.ts';
import { useSheet } from '../useSheet.ts';
import { Contents } from './Contents.tsx';

const KINDS: Readonly<Record<ShareKind, { readonly label: string; readonly note: string }>> = {
  exact: { label: 'Exactly', note: 'It tells everything, also names, dates and your floor.' },
  rounded: {
    label: 'Rounded to $5,000',
    note: 'No names, no labels, no city, no unit counts or prices, no floor. Dates stay.',
  },
  ratios: {
    label: 'Ratios only',
    note: 'Every amount is scaled so that base is $100,000, then rounded to $100. No names, no dates, no floor. Whoever knows one of your amounts can work out the others.',
  },
};

const OPTIONS = SHARE_KINDS.map((value) => ({ value, label: KINDS[value].label }));

/** A link that holds the numbers, in as much detail as the reader likes; shown before it can be copied. */
export function Share() {
  const { state } = useSheet();
  const [kind, setKind] = useState<ShareKind>('rounded');
  const told = useMemo(() => scenarioTold(state.sheet, kind), [state.sheet, kind]);
  return (
    <section>
      <h3>Share</h3>
      <p>
        A link can hold the numbers. They stand behind its #, which browsers do not send to any
        server; whoever gets the link can read them.
      </p>
      <ChoiceField
        name="share-kind"
        legend="How much it tells"
        options={OPTIONS}
        chosen={kind}
        onChoose={setKind}
      />
      <p className="hint">{KINDS[kind].note}</p>
      {told ? (
        <>
          <p>This is all that the link tells:</p>
          <Contents input={writeScenario(told)} label="What the link tells" />
          {/* Made anew for each kind: what the last one told must not be copied as this one. */}
          <Link key={kind} scenario={told} kind={kind} />
        </>
      ) : (
        <p>Ratios need an Amazon base that the other amounts can be measured by.</p>
      )}
    </section>
  );
}

const COPIED = {
  yes: 'The link is copied.',
  no: 'This browser does not let the page copy. Copy the link from its field.',
} as const;

interface LinkProps {
  readonly scenario: NonNullable<ReturnType<typeof scenarioTold>>;
  readonly kind: ShareKind;
}

function Link({ scenario, kind }: LinkProps) {
  const id = useId();
  const [link, setLink] = useState('');
  const [copied, setCopied] = useState('');
  useEffect(() => {
    let isLatest = true;
    setCopied('');
    shareText(scenario, kind).then((text) => {
      if (isLatest) setLink(`${addressOfTool()}#share=${text}`);
    });
    return () => {
      isLatest = false;
    };
  }, [scenario, kind]);
  const copy = async () => setCopied(COPIED[(await putOnClipboard(link)) ? 'yes' : 'no']);
  return (
    <div className="field">
      <label htmlFor={id}>The link</label>
      <div className="moves">
        <input
          id={id}
          type="text"
          readOnly
          value={link}
          onFocus={(event) => event.currentTarget.select()}
        />
        <button type="button" className="button" disabled={link === ''} onClick={copy}>
          Copy the link
        </button>
      </div>
      <p role="status" className="understood">
        {copied}
      </p>
    </div>
  );
}

/** The page of the tool that is open; from the guide, the first tool's. */
function addressOfTool(): string {
  const { origin, pathname } = location;
  return origin + (pathname.startsWith('/tools/') ? pathname : '/tools/offer/');
}
