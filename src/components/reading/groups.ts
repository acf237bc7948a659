/** The parts of the index of related articles, in the order of a candidate's questions. */
export const GROUP_WORDS = {
  offer: 'What the offer says',
  compare: 'What you compare it with',
  money: 'What reaches your account',
  call: 'What happens on the call',
} as const;

export type Group = keyof typeof GROUP_WORDS;
