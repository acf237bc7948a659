import { Later } from '../fields/Fold.tsx';
import type { Start } from '../scenario/store.ts';
import { withStyles } from '../scenario/withStyles.ts';
import { WORDS_FOLD } from './copy.ts';
import { Frame } from './Frame.tsx';
import { Sizing } from './Sizing.tsx';

/** With its styles, which would cost every reader of the guide bytes. */
const load = async () => {
  const [{ WordsPart }, { default: styles }] = await Promise.all([
    import('./WordsPart.tsx'),
    import('./words.css?url'),
  ]);
  await withStyles(styles);
  return WordsPart;
};

/** The ask within the guide; the words for it come when they are wanted. */
export default function Counter({ start }: { readonly start: Start }) {
  return (
    <Frame start={start}>
      {(parts) => (
        <>
          <Sizing {...parts} whole={false} />
          <Later summary={WORDS_FOLD} load={load} props={{ ...parts, ownPage: false }} />
        </>
      )}
    </Frame>
  );
}
