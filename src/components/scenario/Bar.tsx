import { type ComponentType, useEffect, useRef, useState } from 'react';
import { useOnArrival } from '../fields/useOnArrival.ts';
import { EXAMPLES, type OfferedExample } from './examples.ts';
import { begun, isChanged, redone, startedOver, telling, undone } from './store.ts';
import { useSheet } from './useSheet.ts';

const NAMES = Object.keys(EXAMPLES) as OfferedExample[];

/** What acts on the sheet as a whole: examples, steps back and forth, starting over, and where numbers are kept. */
export function Bar() {
  const { state, update } = useSheet();
  return (
    <div className="bar">
      <Examples />
      <div className="moves">
        <button
          type="button"
          className="button"
          disabled={state.past.length === 0}
          onClick={() => update(undone)}
        >
          Undo
        </button>
        <button
          type="button"
          className="button"
          disabled={state.future.length === 0}
          onClick={() => update(redone)}
        >
          Redo
        </button>
        <button
          type="button"
          className="button"
          disabled={!isChanged(state)}
          onClick={() => update(startedOver)}
        >
          Start over
        </button>
        <KeepButton />
      </div>
    </div>
  );
}

function Examples() {
  const { state, update } = useSheet();
  const list = useRef<HTMLSelectElement>(null);
  const load = async (name: string) => {
    const reader = await import('./reader.ts').catch(() => null);
    if (!reader) update((before) => telling(before, { code: 'part-missing' }));
    else if (isExample(name)) update((before) => begun(before, reader.readStart(name)));
  };
  useOnArrival(() => {
    const early = list.current?.value;
    if (early && early !== state.start.name) load(early);
  });
  return (
    <label className="pick">
      <span>Example</span>
      <select
        ref={list}
        autoComplete="off"
        value={state.start.name}
        onChange={({ currentTarget }) => load(currentTarget.value)}
      >
        {NAMES.map((name) => (
          <option key={name} value={name}>
            {EXAMPLES[name]}
          </option>
        ))}
      </select>
    </label>
  );
}

function isExample(name: string): name is OfferedExample {
  return name in EXAMPLES;
}

function KeepButton() {
  const { update } = useSheet();
  const [isLive, setLive] = useState(false);
  // On the served page it could not open anything yet.
  useEffect(() => setLive(true), []);
  const [Panel, setPanel] = useState<ComponentType<{ onClose: () => void }> | null>(null);
  const open = async () => {
    const panel = await import('./keep/Keep.tsx').catch(() => null);
    if (panel) setPanel(() => panel.Keep);
    else update((before) => telling(before, { code: 'part-missing' }));
  };
  return (
    <>
      <button
        type="button"
        className="button"
        aria-haspopup="dialog"
        disabled={!isLive}
        onClick={open}
      >
        Save, share, erase
      </button>
      {Panel && <Panel onClose={() => setPanel(null)} />}
    </>
  );
}
