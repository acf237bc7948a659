import { Soon } from '../fields/Fold.tsx';
import type { Start } from '../scenario/store.ts';
import { withStyles } from '../scenario/withStyles.ts';
import { Frame } from './Frame.tsx';

/** With its styles, which would cost every reader of the guide bytes. */
const load = async () => {
  const [{ Rest }, { default: styles }] = await Promise.all([
    import('./Rest.tsx'),
    import('./rest.css?url'),
  ]);
  await withStyles(styles);
  return Rest;
};

/** Instead of what did not load. */
const ELSEWHERE = (
  <p className="hint">
    The rest of this tool did not load. <a href="/tools/offer/">Open it on its own page</a>.
  </p>
);

/** The offer within the guide: the page is served with the answer and the years, the rest follows. */
export default function Offer({ start }: { readonly start: Start }) {
  return (
    <Frame start={start}>{(rest) => <Soon load={load} props={rest} failed={ELSEWHERE} />}</Frame>
  );
}
