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

/** Whether a fold has been open once, be it before its script arrived. */
function useOpened(served: boolean): {
  readonly fold: RefObject<HTMLDetailsElement | null>;
  readonly opened: boolean;
  readonly onToggle: () => void;
} {
  const fold = useRef<HTMLDetailsElement>(null);
  const [opened, setOpened] = useState(served);
  const look = () => {
    if (fold.current?.open) setOpened(true);
  };
  useLayoutEffect(look, []);
  return { fold, opened, onToggle: look };
}

interface FoldProps {
  readonly summary: ReactNode;
  /** Whether the page is served with what is inside, for readers without script. */
  readonly served?: boolean;
  /** Open whatever the reader does: something in it has to be seen. */
  readonly open?: boolean;
  readonly children: () => ReactNode;
}

/** Something secondary: what is inside is made when it is opened for the first time. */
export function Fold({ summary, served = false, open = false, children }: FoldProps) {
  const { fold, opened, onToggle } = useOpened(served);
  return (
    <details
      ref={fold}
      className={served ? undefined : 'live'}
      open={open || undefined}
      onToggle={onToggle}
    >
      <summary>{summary}</summary>
      {(opened || open) && children()}
    </details>
  );
}

interface LaterProps<Props extends object> {
  readonly summary: ReactNode;
  readonly load: () => Promise<ComponentType<Props>>;
  readonly props: Props;
}

/** A fold whose script, too, is fetched when it is opened for the first time. */
export function Later<Props extends object>({ summary, load, props }: LaterProps<Props>) {
  const { fold, opened, onToggle } = useOpened(false);
  const [inside, setInside] = useState<{ readonly Part: ComponentType<Props> } | 'failed'>();
  const [attempt, setAttempt] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `load` is the same import every time
  useEffect(() => {
    if (!opened) return;
    load().then(
      (Part) => setInside({ Part }),
      () => setInside('failed'),
    );
  }, [opened, attempt]);
  const again = () => {
    onToggle();
    if (inside === 'failed') setAttempt((count) => count + 1);
  };
  return (
    <details ref={fold} className="live" onToggle={again}>
      <summary>{summary}</summary>
      {inside === undefined || inside === 'failed' ? (
        <p className="hint">{inside ? FOLD_FAILED : FOLD_LOADING}</p>
      ) : (
        <inside.Part {...props} />
      )}
    </details>
  );
}
