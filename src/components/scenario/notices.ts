import type { ShareKind } from '../../lib/scenario/share.ts';
import type { Choice, Notice } from './store.ts';

interface Fold {
  readonly title: string;
  readonly lines: readonly string[];
}

/** A notice in words. */
export interface NoticeWords {
  readonly sentence: string;
  /** Whether the step that it tells of can be taken back. */
  readonly canUndo?: boolean;
  readonly folds?: readonly Fold[];
  /** A text to be had as a file. */
  readonly download?: { readonly label: string; readonly text: string };
  readonly choice?: Choice | null;
}

/** How much of the truth a link told. */
const KIND_NOTES: Readonly<Record<ShareKind, string>> = {
  exact: '',
  rounded: ' Its amounts are rounded to $5,000.',
  ratios: ' Its amounts are only ratios: base stands at $100,000.',
};

export function wordsFor(notice: Notice): NoticeWords {
  switch (notice.code) {
    case 'example-loaded':
      return { sentence: `Loaded the example “${notice.title}”.`, canUndo: true };
    case 'link-loaded':
      return {
        sentence: `Loaded the numbers in the link.${KIND_NOTES[notice.kind]}`,
        canUndo: true,
      };
    case 'file-loaded':
      return { sentence: 'Loaded the numbers in the file.', canUndo: true };
    case 'started-over':
      return { sentence: 'Everything is back to the example.', canUndo: true };
    case 'erased':
      return { sentence: 'Everything that this site kept in this browser is erased.' };
    case 'set':
      return setWords(notice);
    case 'link-waits':
      return {
        sentence: `This link holds numbers. Yours stay until you say otherwise.${KIND_NOTES[notice.kind]}`,
        ...waiting(notice.choice),
      };
    case 'example-waits':
      return {
        sentence: `This link opens the example “${notice.title}”. Your numbers stay until you say otherwise.`,
        ...waiting(notice.choice),
      };
    case 'link-unreadable':
      return {
        sentence: `This link cannot be read${notice.choice ? ' in full' : ''}. Nothing has changed.`,
        ...waiting(notice.choice, [{ title: 'What is wrong with it', lines: notice.problems }]),
      };
    case 'store-unreadable':
      return {
        sentence:
          'What this browser had kept of your numbers cannot be read. It is set aside, and the tools start from the example.',
        folds: [{ title: 'What is wrong with it', lines: notice.problems }],
        download: { label: 'Download it', text: notice.text },
      };
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
    case 'part-missing':
      return { sentence: 'A part of the page did not arrive. Check the connection and try again.' };
  }
}

function setWords({ changes, problems }: Extract<Notice, { code: 'set' }>): NoticeWords {
  const failed = problems.length === 0 ? [] : ['The link set something that cannot be set here.'];
  return {
    sentence: [...changes, ...failed].join(' '),
    canUndo: changes.length > 0,
    folds: problems.length === 0 ? [] : [{ title: 'What is wrong with it', lines: problems }],
  };
}

function waiting(choice: Choice | null, folds: readonly Fold[] = []): Partial<NoticeWords> {
  const held = choice ? [{ title: 'What it holds', lines: choice.contents }] : [];
  return { choice, folds: [...folds, ...held] };
}
