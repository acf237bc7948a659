import { useState } from 'react';
import { eraseAll } from '../shelf.ts';

/** Takes away everything that this site has kept in this browser, once the reader has said so twice. */
export function Erase({ onDone }: { readonly onDone: () => void }) {
  const [asked, setAsked] = useState(false);
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
            <button type="button" className="button" onClick={() => setAsked(false)}>
              Keep it
            </button>
          </>
        ) : (
          <button type="button" className="button" onClick={() => setAsked(true)}>
            Erase everything …
          </button>
        )}
      </div>
    </section>
  );
}
