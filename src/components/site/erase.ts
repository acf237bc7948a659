/** Takes away all that this site has kept in this browser: what starts with `prefix`, and the copies of its pages. */
export async function eraseHere(prefix: string): Promise<void> {
  for (const storage of [() => localStorage, () => sessionStorage]) eraseFrom(storage, prefix);
  // Without a secure connection there are neither.
  if ('caches' in window) {
    await Promise.all((await caches.keys()).map((name) => caches.delete(name)));
  }
  if (!('serviceWorker' in navigator)) return;
  const workers = await navigator.serviceWorker.getRegistrations();
  await Promise.all(workers.map((worker) => worker.unregister()));
}

/** Merely to name a storage throws where the reader has forbidden it; then there is nothing in it. */
function eraseFrom(open: () => Storage, prefix: string): void {
  try {
    const storage = open();
    const keys = Object.keys(storage).filter((key) => key.startsWith(prefix));
    for (const key of keys) storage.removeItem(key);
  } catch {}
}
