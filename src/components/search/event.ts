/** Asks the search dialog, once it has been fetched, to open again. */
export const OPEN_SEARCH = 'easiest-yes:search';
