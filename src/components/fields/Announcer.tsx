import { useEffect, useState } from 'react';

/** Long enough that a screen reader speaks once, after the typing stops. */
const PAUSE = 700;

/** Says the result politely once it has settled; says nothing on arrival. */
export function Announcer({ message }: { readonly message: string }) {
  const [first] = useState(message);
  const [settled, setSettled] = useState('');
  useEffect(() => {
    const timer = setTimeout(
      () => setSettled(message === first && settled === '' ? '' : message),
      PAUSE,
    );
    return () => clearTimeout(timer);
  }, [message, first, settled]);
  return (
    <p className="unseen" role="status">
      {settled}
    </p>
  );
}
