import type { Start } from '../scenario/store.ts';
import { Frame } from './Frame.tsx';
import { Sizing } from './Sizing.tsx';
import { WordsPart } from './WordsPart.tsx';

/** The ask and the words for it, on the tool’s own page. */
export default function WholeCounter({ start }: { readonly start: Start }) {
  return (
    <Frame start={start}>
      {(parts) => (
        <>
          <Sizing {...parts} whole />
          <WordsPart {...parts} ownPage />
        </>
      )}
    </Frame>
  );
}
