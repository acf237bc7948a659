/** Everything that this site keeps in a browser has a name that starts with this. */
export const PREFIX = 'easiest-yes.';

/** What the tools keep: the sheet, what of it could not be read back, and the steps of this tab. */
export const SHEET_KEY = `${PREFIX}scenario`;
export const ASIDE_KEY = `${PREFIX}set-aside`;
export const STEPS_KEY = `${PREFIX}steps`;

/** What the page with the plan keeps. */
export const NOTES_KEY = `${PREFIX}notes`;

/** Tells everything on the page that nothing is kept any more. */
export const ERASED = `${PREFIX}erased`;

/** Where texts are kept by name; a browser may refuse it, and it may be full. */
export interface Shelf {
  /** Null where there is nothing, or no access. */
  readonly read: (key: string) => string | null;
  /** Whether it could be kept; null takes it away. */
  readonly write: (key: string, text: string | null) => boolean;
  readonly keys: () => readonly string[];
}

function shelf(open: () => Storage): Shelf {
  return {
    read: (key) => attempt(() => open().getItem(key), null),
    write: (key, text) =>
      attempt(() => {
        if (text === null) open().removeItem(key);
        else open().setItem(key, text);
        return true;
      }, false),
    keys: () => attempt(() => Object.keys(open()).filter((key) => key.startsWith(PREFIX)), []),
  };
}

/** Merely to name the storage throws where the reader has forbidden it. */
function attempt<T>(act: () => T, otherwise: T): T {
  try {
    return act();
  } catch {
    return otherwise;
  }
}

/** Kept from visit to visit, and shared by every tab. */
export const kept = shelf(() => localStorage);
/** Kept while this tab is open. */
export const ofTab = shelf(() => sessionStorage);

/** Takes away everything that this site has kept in this browser, and says so to the page. */
export function eraseAll(): void {
  for (const one of [kept, ofTab]) for (const key of one.keys()) one.write(key, null);
  dispatchEvent(new Event(ERASED));
}
