import {
  type ComponentType,
  type ReactNode,
  type RefObject,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import { FOLD_FAILED, FOLD_LOADING } from './copy.ts';

/** How often a fold has been opened, be it before its script arrived: what is open then is no mismatch. */
function useOpened(): {
  readonly fold: RefObject<HTMLDetailsElement | null>;
  readonly times: number;
  readonly onToggle: () => void;
} {
  const fold = useRef<HTMLDetailsElement>(null);
  const [times, setTimes] = useState(0);
  const look = () => {
    if (fold.current?.open) setTimes((count) => count + 1);
  };
  useLayoutEffect(look, []);
  return { fold, times, onToggle: look };
}

interface FoldProps {
  readonly summary: ReactNode;
  /** Whether the page is served with what is inside, for readers without script. */
  readonly served?: boolean;
  /** Open whatever the reader does: something in it has to be seen. */
  readonly open?: boolean;
  readonly children: () => ReactNode;
}

/** Something secondary: made when it is opened for the first time. */
export function Fold({ summary, served = false, open = false, children }: FoldProps) {
  const { fold, times, onToggle } = useOpened();
  return (
    <details
      ref={fold}
      className={served ? undefined : 'live'}
      open={open || undefined}
      onToggle={onToggle}
      suppressHydrationWarning
    >
      <summary>{summary}</summary>
      {(served || open || times > 0) && children()}
    </details>
  );
}

type Loaded<Props extends object> = { readonly Part: ComponentType<Props> } | 'failed' | undefined;

/** A part of the page whose script is fetched once `times` is above zero, and again with each further time it failed. */
function useLoaded<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  times: number,
): Loaded<Props> {
  const [part, setPart] = useState<Loaded<Props>>();
  const done = typeof part === 'object';
  // biome-ignore lint/correctness/useExhaustiveDependencies: `load` is the same import every time
  useEffect(() => {
    if (times === 0 || done) return;
    load().then(
      (Part) => setPart({ Part }),
      () => setPart('failed'),
    );
  }, [times, done]);
  return part;
}

interface LaterProps<Props extends object> {
  readonly summary: ReactNode;
  readonly load: () => Promise<ComponentType<Props>>;
  readonly props: Props;
}

/** A fold whose script is fetched when it is opened for the first time. */
export function Later<Props extends object>({ summary, load, props }: LaterProps<Props>) {
  const { fold, times, onToggle } = useOpened();
  const part = useLoaded(load, times);
  return (
    <details ref={fold} className="live" onToggle={onToggle} suppressHydrationWarning>
      <summary>{summary}</summary>
      {typeof part === 'object' && <part.Part {...props} />}
      {times > 0 && typeof part !== 'object' && (
        <p className="hint">{part ? FOLD_FAILED : FOLD_LOADING}</p>
      )}
    </details>
  );
}

interface SoonProps<Props extends object> extends Omit<LaterProps<Props>, 'summary'> {
  /** What stands there where that fails. */
  readonly failed: ReactNode;
}

/** A part of the page whose script is fetched once the rest has arrived; until then there is nothing. */
export function Soon<Props extends object>({ load, props, failed }: SoonProps<Props>) {
  const part = useLoaded(load, 1);
  if (part === 'failed') return failed;
  return part && <part.Part {...props} />;
}
