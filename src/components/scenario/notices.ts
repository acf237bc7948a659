import type { Notice } from './store.ts';

/** A notice in words: one sentence, and whether the step it tells of can be taken back. */
export interface NoticeWords {
  readonly sentence: string;
  readonly canUndo: boolean;
}

export function wordsFor(notice: Notice): NoticeWords {
  switch (notice.code) {
    case 'example-loaded':
      return { sentence: `Loaded the example “${notice.title}”.`, canUndo: true };
    case 'started-over':
      return { sentence: 'Everything is back to the example.', canUndo: true };
  }
}
