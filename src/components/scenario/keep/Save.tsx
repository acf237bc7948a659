import { useRef, useState } from 'react';
import type { Scenario } from '../../../lib/scenario/schema.ts';
import { sheetOf } from '../../../lib/scenario/sheet.ts';
import { writeScenario } from '../../../lib/scenario/write.ts';
import { textsAside } from '../aside.ts';
import { download } from '../download.ts';
import type { ReadFile } from '../reader.ts';
import { kept, NOTES_KEY } from '../shelf.ts';
import { loaded } from '../store.ts';
import { useSheet } from '../useSheet.ts';
import { Contents } from './Contents.tsx';

/** A scenario is a few thousand characters; what is a thousand times that is none. */
const LARGEST_FILE = 5_000_000;

interface Opened {
  readonly name: string;
  readonly read: ReadFile;
}

/** Numbers as a file, and a file as numbers. */
export function Save({ onDone }: { readonly onDone: () => void }) {
  const { state, update } = useSheet();
  const [opened, setOpened] = useState<Opened | null>(null);
  const picker = useRef<HTMLInputElement>(null);
  const save = () =>
    download('easiest-yes.json', `${JSON.stringify(writeScenario(state.sheet), null, 2)}\n`);
  const open = async (file: File | undefined) => {
    if (file) setOpened({ name: file.name, read: await readingOf(file) });
    // The same file can be chosen again once it has been mended.
    if (picker.current) picker.current.value = '';
  };
  const load = (scenario: Scenario) => {
    update((before) => loaded(before, sheetOf(scenario), { code: 'file-loaded' }));
    onDone();
  };
  return (
    <section>
      <h3>Save</h3>
      <p>
        Your numbers stay in this browser until you erase them. A file keeps them anywhere else;{' '}
        <code>npm run calc</code> reads it too.
      </p>
      <div className="moves">
        <button type="button" className="button" onClick={save}>
          Download a file
        </button>
        <button type="button" className="button" onClick={() => picker.current?.click()}>
          Open a file
        </button>
        <input
          ref={picker}
          type="file"
          accept=".json,application/json"
          aria-label="A file with numbers"
          hidden
          onChange={({ currentTarget }) => open(currentTarget.files?.[0])}
        />
        <NotesFile />
        <Aside />
      </div>
      <div role="status">
        {opened && <File opened={opened} onLoad={load} onLeave={() => setOpened(null)} />}
      </div>
    </section>
  );
}

async function readingOf(file: File): Promise<ReadFile> {
  if (file.size > LARGEST_FILE) return unread('It is too large to be a file of numbers.');
  const reader = await import('../reader.ts').catch(() => null);
  if (!reader)
    return unread('A part of the page did not arrive. Check the connection and try again.');
  const text = await file.text().catch(() => null);
  // It may have been moved since it was chosen, or be locked.
  return text === null ? unread('The browser could not open it.') : reader.readFile(text);
}

function unread(problem: string): ReadFile {
  return { state: 'invalid', problems: [problem], rest: null };
}

interface FileProps {
  readonly opened: Opened;
  readonly onLoad: (scenario: Scenario) => void;
  readonly onLeave: () => void;
}

/** What is in a file that was opened, or what is wrong with it; nothing changes until the reader says so. */
function File({ opened: { name, read }, onLoad, onLeave }: FileProps) {
  const scenario = read.state === 'valid' ? read.scenario : read.rest;
  return (
    <div className="opened">
      {read.state === 'valid' ? (
        <p>“{name}” holds this. Your own numbers stay until you load it.</p>
      ) : (
        <>
          <p>“{name}” cannot be read. Nothing has changed. What is wrong:</p>
          <ul className="problems">
            {read.problems.map((problem) => (
              <li key={problem}>{problem}</li>
            ))}
          </ul>
          {scenario && <p>The rest of it can be read and holds this.</p>}
        </>
      )}
      {scenario && <Contents input={writeScenario(scenario)} label={`What ${name} holds`} />}
      <div className="moves">
        {scenario && (
          <button type="button" className="button" onClick={() => onLoad(scenario)}>
            {read.state === 'valid' ? 'Load it' : 'Load the rest'}
          </button>
        )}
        <button type="button" className="button" onClick={onLeave}>
          Keep mine
        </button>
      </div>
    </div>
  );
}

/** What was noted on the page with the plan, if anything. */
function NotesFile() {
  const notes = kept.read(NOTES_KEY);
  if (notes === null) return null;
  return (
    <button
      type="button"
      className="button"
      onClick={() => download('easiest-yes-notes.json', notes)}
    >
      Download your notes
    </button>
  );
}

/** What could not be read back, and was set aside. */
function Aside() {
  const texts = textsAside();
  if (texts.length === 0) return null;
  return (
    <button
      type="button"
      className="button"
      onClick={() => download('easiest-yes-set-aside.json', texts.join('\n'))}
    >
      Download what was set aside
    </button>
  );
}
