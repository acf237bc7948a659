import { useEffect, useRef } from 'react';
import { adopt } from '../adopt.ts';
import { Erase } from './Erase.tsx';
import styles from './keep.css?inline';
import { Save } from './Save.tsx';
import { Share } from './Share.tsx';

adopt(styles);

/** Where the reader's numbers are saved, shared and erased; over the page. */
export function Keep({ onClose }: { readonly onClose: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  const close = () => dialog.current?.close();
  return (
    <dialog ref={dialog} className="keep" aria-labelledby="keep-title" onClose={onClose}>
      <header>
        <h2 id="keep-title">Save, share, erase</h2>
        <button type="button" className="button" onClick={close}>
          Close
        </button>
      </header>
      <Save onDone={close} />
      <Share />
      <Erase onDone={close} />
    </dialog>
  );
}
