/** Tells a live tool that a link in the text wants to set something; what it is waits on the page. */
export const TRIED = 'easiest-yes.tried';

/** Leaves what a link wants to set where a tool will find it, now or once it is live. */
export function leaveTried(fragment: string): void {
  document.documentElement.dataset['tried'] = fragment;
  dispatchEvent(new Event(TRIED));
}

/** What a link wants to set, once; empty if nothing. */
export function takeTried(): string {
  const fragment = document.documentElement.dataset['tried'] ?? '';
  delete document.documentElement.dataset['tried'];
  return fragment;
}
