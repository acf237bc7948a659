import { type ComponentType, useId, useLayoutEffect, useRef, useState } from 'react';
import { EXAMPLES, type OfferedExample } from './examples.ts';
import { begun, isChanged, redone, startedOver, undone } from './store.ts';
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
  const id = useId();
  const list = useRef<HTMLSelectElement>(null);
  const load = async (name: string) => {
    const { readStart } = await import('./reader.ts');
    if (isExample(name)) update((before) => begun(before, readStart(name)));
  };
  // Takes over what was picked on the served page before its script arrived.
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, on arrival
  useLayoutEffect(() => {
    const early = list.current?.value;
    if (early && early !== state.start.name) load(early);
  }, []);
  return (
    <label className="pick" htmlFor={id}>
      <span>Example</span>
      <select
        ref={list}
        id={id}
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
  const [Panel, setPanel] = useState<ComponentType<{ onClose: () => void }> | null>(null);
  const open = async () => {
    const { Keep } = await import('./Keep.tsx');
    setPanel(() => Keep);
  };
  return (
    <>
      <button type="button" className="button" aria-haspopup="dialog" onClick={open}>
        Save, share, erase
      </button>
      {Panel && <Panel onClose={() => setPanel(null)} />}
    </>
  );
}
