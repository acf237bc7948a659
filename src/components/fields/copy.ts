import { LONGEST_TEXT, type ParseProblem } from '../../lib/parse.ts';

/** What a field says of a text it could not read: what is wrong, then what it takes. */
export type ProblemWords<Problem extends string = ParseProblem> = Readonly<Record<Problem, string>>;

/** Of units and of the price of one: `together` is the most that both may come to. */
export function decimalProblems(largest: string, together: string): ProblemWords {
  return {
    'not-a-number': 'That is not a number. Type it like 1,150 or 231.27.',
    negative: 'This has to be above zero.',
    'too-large': `Use at most ${largest}; units times price may come to ${together}.`,
    'too-small': 'This has to be above zero.',
    'too-precise': 'Use at most six decimals.',
    ambiguous:
      'That could be read two ways. Use commas for thousands and a point for decimals: 1,234.56.',
    'not-whole': 'Type a number.',
  };
}

export const DAY_PROBLEMS: ProblemWords<'not-a-day'> = {
  'not-a-day': 'That is not a day of the calendar. Type it like 2027-03-01.',
};

export const TEXT_PROBLEMS: ProblemWords<'too-long'> = {
  'too-long': `That is too long. Use at most ${LONGEST_TEXT} characters.`,
};

export function moneyProblems(largest: string): ProblemWords {
  return {
    'not-a-number': 'That is not an amount. Type it like 185,000, $185,000, 185k or 1.2m.',
    negative: 'An amount here cannot be below zero. Type 0 if there is none.',
    'too-large': `That is more than this page can take. The largest amount is ${largest}.`,
    'too-small': 'That is less than this field can take.',
    'too-precise': 'That is finer than a cent. Use at most two decimals.',
    ambiguous:
      'That could be read two ways. Use commas for thousands and a point for cents: 1,234.56.',
    'not-whole': 'Type a whole number of dollars.',
  };
}

export function percentProblems(smallest: string, largest: string): ProblemWords {
  return {
    'not-a-number': 'That is not a percentage. Type it like 3.5 or 3.5%.',
    negative: 'A percentage here cannot be below zero.',
    'too-large': `Use at most ${largest}.`,
    'too-small': `Use at least ${smallest}.`,
    'too-precise': 'Use at most four decimals.',
    ambiguous: 'That could be read two ways. Use a point for decimals: 3.5.',
    'not-whole': 'Type a whole percentage.',
  };
}

export function wholeProblems(smallest: string, largest: string): ProblemWords {
  const range = `Type a whole number from ${smallest} to ${largest}.`;
  return {
    'not-a-number': range,
    negative: range,
    'too-large': range,
    'too-small': range,
    'too-precise': range,
    ambiguous: range,
    'not-whole': range,
  };
}

export const EMPTY_FIELD = 'This is empty. Type 0 if there is none.';
export const STALE_RESULT =
  'Something here cannot be read, so these figures still answer for what stood there before.';
export const FOLD_LOADING = 'Loading …';
export const FOLD_FAILED = 'This part did not load. Close it and open it again.';
