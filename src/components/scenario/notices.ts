import type { Notice } from './store.ts';

/** A notice in words. */
export interface NoticeWords {
  readonly sentence: string;
  /** Whether the step that it tells of can be taken back. */
  readonly canUndo?: boolean;
  /** What a fold holds, and what it is called. */
  readonly details?: { readonly title: string; readonly lines: readonly string[] };
  /** A text to be had as a file. */
  readonly download?: { readonly label: string; readonly text: string };
}

export function wordsFor(notice: Notice): NoticeWords {
  switch (notice.code) {
    case 'example-loaded':
      return { sentence: `Loaded the example “${notice.title}”.`, canUndo: true };
    case 'started-over':
      return { sentence: 'Everything is back to the example.', canUndo: true };
    case 'erased':
      return { sentence: 'Everything that this site kept in this browser is erased.' };
    case 'not-stored':
      return {
        sentence:
          'This browser does not let the page keep your numbers, so they last until you leave it. A file keeps them: Save, share, erase.',
      };
    case 'reader-missing':
      return {
        sentence:
          'Your numbers are still kept here, but a part of the page did not arrive. Reload to see them; until then nothing new is kept.',
      };
    case 'store-unreadable':
      return {
        sentence:
          'What this browser had kept of your numbers cannot be read. It is set aside, and the tools start from the example.',
        details: { title: 'What is wrong with it', lines: notice.problems },
        download: { label: 'Download it', text: notice.text },
      };
  }
}
