/** Tells a live tool that a link in the text wants to set something; what it is waits on the page’s root. */
export const TRIED = 'easiest-yes.tried';

/** What a link in the text wants to set, as the fragment of a tool’s page; once, and empty if nothing. */
export function takeTried(): string {
  const { dataset } = document.documentElement;
  const fragment = dataset['tried'] ?? '';
  delete dataset['tried'];
  return fragment;
}
