import { useEffect, useRef } from 'react';
import { writeScenario } from '../../lib/scenario/write.ts';
import { download } from './download.ts';
import { useSheet } from './useSheet.ts';

/** Where the reader's numbers are saved, shared and erased; over the page. */
export function Keep({ onClose }: { readonly onClose: () => void }) {
  const { state } = useSheet();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  const save = () =>
    download('easiest-yes.json', JSON.stringify(writeScenario(state.sheet), null, 2));
  return (
    <dialog ref={dialog} className="keep" aria-label="Save, share, erase" onClose={onClose}>
      <h2>Save, share, erase</h2>
      <button type="button" className="button" onClick={save}>
        Download as a file
      </button>
      <button type="button" className="button" onClick={() => dialog.current?.close()}>
        Close
      </button>
    </dialog>
  );
}
