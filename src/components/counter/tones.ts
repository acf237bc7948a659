import type { Tone } from '../../lib/ask/facts.ts';

/** What the recruiter may say, in the order in which the replies stand. */
export const PUSHBACKS = [
  'base-capped',
  'top-of-band',
  'answer-today',
  'other-offer',
  'stock-instead',
  'final',
  'will-you-sign',
] as const;
export type Pushback = (typeof PUSHBACKS)[number];

/** What one tone says where the facts leave the wording free. Gaps are filled by words.ts, never by the reader. */
export interface ToneWords {
  readonly opening: (written: boolean) => string;
  readonly spokenOpening: string;
  readonly otherOffer: (pays: string) => string;
  readonly deadline: (day: string) => string;
  /** Where the other offer gives no reason and only its date matters. */
  readonly deadlineAlone: (day: string) => string;
  readonly staying: (pays: string) => string;
  readonly baseAtTop: string;
  readonly question: string;
  readonly closing: string;
  readonly subject: (role: string | undefined) => string;
  readonly followUp: string;
}

export const TONE_WORDS: Readonly<Record<Tone, ToneWords>> = {
  warm: {
    opening: (written) =>
      `Thank you for the ${written ? 'written ' : ''}offer. I am glad to have it, and I would like to get to a yes.`,
    spokenOpening: 'Thank you. I am glad to have this offer, and I want to get it done.',
    otherOffer: (pays) =>
      `To be open with you, I have a written offer elsewhere as well. All parts counted, it pays ${pays}.`,
    deadline: (day) => `It needs my answer by ${day}.`,
    deadlineAlone: (day) => `I also have another written offer, which needs my answer by ${day}.`,
    staying: (pays) =>
      `What makes it hard is what I would be leaving. All parts counted, staying where I am would pay me ${pays}.`,
    baseAtTop: 'You told me that base is at the top of its range, so I am leaving base alone.',
    question: 'What could you do there?',
    closing: 'Thank you for taking this up.',
    subject: (role) => `One question about my offer${inParentheses(role)}`,
    followUp: 'I understand. Is it the amount that is hard, or the signing bonus as such?',
  },
  plain: {
    opening: (written) =>
      `Thank you for the ${written ? 'written ' : ''}offer. I have been through it part by part.`,
    spokenOpening: 'Thank you for the offer. There is one thing I would like to raise.',
    otherOffer: (pays) =>
      `I have a written offer elsewhere as well. All parts counted, it pays ${pays}.`,
    deadline: (day) => `It needs an answer by ${day}.`,
    deadlineAlone: (day) => `I have to answer another written offer by ${day}.`,
    staying: (pays) => `All parts counted, staying where I am would pay me ${pays}.`,
    baseAtTop: 'You said that base is at the top of its range. I am not asking about base.',
    question: 'How much of that could you get approved?',
    closing: 'Thank you.',
    subject: (role) => `Signing bonus: one request${inParentheses(role)}`,
    followUp: 'Is it the amount, or the signing bonus as a whole?',
  },
};

function inParentheses(text: string | undefined): string {
  return text ? ` (${text})` : '';
}

/** What the replies are filled with. */
export interface ReplyParts {
  /** `$46,000 more in first-year signing bonus`. */
  readonly ask: string;
  /** `the first-year signing bonus at $114,000`. */
  readonly granted: string;
  /** `what the move costs me`. */
  readonly basis: string;
  readonly wouldSign: boolean;
  readonly baseAtTop: boolean;
  readonly competing: boolean;
  /** Whether the other offer is a reason for the ask. */
  readonly measured: boolean;
  readonly laterYearsShort: boolean;
  /** `the first year`, `the first two years`. */
  readonly short: string;
}

type Reply = (parts: ReplyParts) => string;

export const REPLIES: Readonly<Record<Tone, Readonly<Record<Pushback, Reply>>>> = {
  warm: {
    'base-capped': ({ ask }) =>
      `That is fine, and I am not asking about base. The signing bonus is paid once and leaves base as it is. Is there room for ${ask}?`,
    'top-of-band': ({ ask, baseAtTop }) =>
      baseAtTop
        ? `Yes, you told me, and I have not come back to it. What I am asking for is paid once and does not touch the band: ${ask}. Could that be done?`
        : `Thank you for telling me. Then let us leave the band as it is. What I am asking for is paid once: ${ask}. Could that be done?`,
    'answer-today': ({ granted, wouldSign }) =>
      wouldSign
        ? `I would like to give you one. With ${granted}, in writing, my answer is yes. Could you find out today whether that is possible?`
        : 'I want to give you an answer that holds. Could you first find out what is possible with the signing bonus? Then I can tell you by when you will have it.',
    'other-offer': ({ competing, measured, basis }) => {
      if (!competing)
        return `What I am asking for rests on ${basis}, and on nothing else. I can show you the papers for it.`;
      const parts =
        'I am glad to give you its parts: base, signing bonus, stock with its dates, and the day I have to answer. I would keep the letter itself between them and me.';
      return measured
        ? `${parts} Is that enough for you to work with?`
        : `${parts} My request does not rest on it, though. It rests on ${basis}.`;
    },
    'stock-instead': ({ short, laterYearsShort }) =>
      laterYearsShort
        ? `Thank you, that would help with the later years, which are short as well. For ${short} I am still asking for signing bonus. Could you do both?`
        : `Thank you, I would be glad of it later on. What is short for me is ${short}, and stock comes later. Could part of that value come as signing bonus?`,
    final: () =>
      'Thank you for going back for me. Is that true of every part, or could the start date or the help with the move still change?',
    'will-you-sign': ({ granted, wouldSign }) =>
      wouldSign
        ? `Yes. With ${granted} and the rest as it is, I will sign once I have it in writing.`
        : 'It would settle the money for me. Before I sign anything I would like to read the whole letter, repayment terms included.',
  },
  plain: {
    'base-capped': ({ ask }) =>
      `Understood. I am asking about the signing bonus, which is paid once and leaves base where it is. Is there room for ${ask}?`,
    'top-of-band': ({ ask, baseAtTop }) =>
      baseAtTop
        ? `So you told me, and I am not asking about base. My request is ${ask}, paid once. Can that be approved?`
        : `Then base stays where it is. My request is ${ask}, paid once. Can that be approved?`,
    'answer-today': ({ granted, wouldSign }) =>
      wouldSign
        ? `With ${granted}, in writing, the answer is yes. Can you find out today?`
        : 'I cannot give you a good answer today. Tell me what is possible with the signing bonus, and I will tell you by when you have it.',
    'other-offer': ({ competing, measured, basis }) => {
      if (!competing)
        return `My request rests on ${basis} and nothing else. I can send you the papers for it.`;
      const parts = 'I will give you its parts and its dates, and keep the letter itself private.';
      return measured
        ? `${parts} Is that enough?`
        : `${parts} My request does not rest on it. It rests on ${basis}.`;
    },
    'stock-instead': ({ short, laterYearsShort }) =>
      laterYearsShort
        ? `That would help with the later years, which are short as well. For ${short} I am still asking for signing bonus. Can you do both?`
        : `Stock would come later, and what is short is ${short}. Could part of that value come as signing bonus?`,
    final: () =>
      'Understood. Does that cover every part, or are the start date and the help with the move still open?',
    'will-you-sign': ({ granted, wouldSign }) =>
      wouldSign
        ? `Yes, with ${granted} and the rest as it is, in writing.`
        : 'It would settle the money. I would still read the whole letter before I sign, repayment terms included.',
  },
};

/** What the recruiter says. Without a competing offer that may be mentioned, they can only ask whether there is one. */
export function pushbackWords(pushback: Pushback, competing: boolean): string {
  if (pushback === 'other-offer' && !competing) return 'Do you have another offer?';
  return PUSHBACK_WORDS[pushback];
}

const PUSHBACK_WORDS: Readonly<Record<Pushback, string>> = {
  'base-capped': 'Base is capped.',
  'top-of-band': 'You are at the top of the band.',
  'answer-today': 'I need an answer today.',
  'other-offer': 'Show me the other offer.',
  'stock-instead': 'We can do stock instead.',
  final: 'This is final.',
  'will-you-sign': 'If I get you this, will you sign?',
};
