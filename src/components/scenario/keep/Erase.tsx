import { useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { eraseAll } from '../shelf.ts';

/** Takes away everything that this site has kept in this browser, once the reader has said so twice. */
export function Erase({ onDone }: { readonly onDone: () => void }) {
  const [asked, setAsked] = useState(false);
  const way = useRef<HTMLButtonElement>(null);
  /** The keyboard's place goes to the button that changes nothing, which may stand below what is in view. */
  const ask = (next: boolean) => {
    flushSync(() => setAsked(next));
    way.current?.focus();
  };
  const erase = () => {
    eraseAll();
    onDone();
  };
  return (
    <section>
      <h3>Erase</h3>
      <p>
        Everything that this site keeps in this browser: your numbers, the steps back, what was set
        aside, ticks and notes. Links and files that you have made are not affected.
      </p>
      <div className="moves">
        {asked ? (
          <>
            <p>It cannot be undone.</p>
            <button type="button" className="button final" onClick={erase}>
              Erase everything
            </button>
            <button ref={way} type="button" className="button" onClick={() => ask(false)}>
              Keep it
            </button>
          </>
        ) : (
          <button ref={way} type="button" className="button" onClick={() => ask(true)}>
            Erase everything …
          </button>
        )}
      </div>
    </section>
  );
}
