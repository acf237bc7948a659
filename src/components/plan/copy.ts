import type { PlanStep, StepState } from '../../lib/plan/plan.ts';

interface StepWords {
  readonly title: string;
  readonly text: string;
  /** Where this site says more. */
  readonly more: { readonly href: string; readonly label: string };
}

export const STEP_WORDS: Readonly<Record<PlanStep, StepWords>> = {
  papers: {
    title: 'Collect the papers',
    text: 'The job posting with its pay range, your grant and bonus statements, and whatever your employer may claim back. A cost with a document behind it is easier to approve.',
    more: { href: '/#t5', label: 'Costs with a price' },
  },
  costs: {
    title: 'Add up what the move costs',
    text: 'Item by item, with dates, in dollars before tax.',
    more: { href: '/tools/transition-cost/', label: 'What the move costs' },
  },
  dates: {
    title: 'Mark the days that cost money',
    text: 'The next vest, the day a bonus is paid, the end of a lease. See which start date loses least.',
    more: {
      href: '/guidance/forfeited-equity-and-the-start-date/',
      label: 'Forfeited equity and the start date',
    },
  },
  level: {
    title: 'Settle the level',
    text: 'Hold the scope of the work against the level on the offer. If the level is too low, raise that and nothing else yet.',
    more: { href: '/guidance/level-first/', label: 'Level first' },
  },
  letter: {
    title: 'Read the letter',
    text: 'Ask for it in writing. Mark how each part is paid, when, and what would have to be repaid.',
    more: { href: '/guidance/reading-the-offer-letter/', label: 'Reading the offer letter' },
  },
  compare: {
    title: 'Compare year by year',
    text: 'With the job you have, and with any other offer. Look at years 3 and 4, too.',
    more: {
      href: '/guidance/comparing-a-competing-offer/',
      label: 'Comparing a competing offer',
    },
  },
  lever: {
    title: 'Choose one lever',
    text: 'Level, base, signing bonus, stock into cash, or the start date. One.',
    more: { href: '/tools/base-vs-signing-bonus/', label: 'Base or signing bonus?' },
  },
  ask: {
    title: 'Size the ask and write it down',
    text: 'One figure, one reason, one question, and the least you would accept. The last of these stays with you.',
    more: { href: '/#p5', label: 'The four parts of a counter' },
  },
  call: {
    title: 'Make the call',
    text: 'Say the ask once, stop at the question mark, and send the same words in an email that day.',
    more: { href: '/guidance/recruiter-calls/', label: 'Recruiter calls' },
  },
  'follow-up': {
    title: 'Follow up once',
    text: 'Ask when you will hear, and repeat the day on which you have to answer.',
    more: {
      href: '/guidance/deadlines-and-exploding-offers/',
      label: 'Deadlines and exploding offers',
    },
  },
  final: {
    title: 'If they call it final, ask once about the rest',
    text: 'Whatever they have not called final may still move.',
    more: { href: '/guidance/when-the-offer-is-final/', label: 'When the offer is final' },
  },
  writing: {
    title: 'Get the whole package in writing',
    text: 'Each amount by year, how it is paid, and when any of it would be owed back.',
    more: { href: '/#c10', label: 'The ten steps' },
  },
  answer: {
    title: 'Answer',
    text: 'Yes or no, on the day you said you would.',
    more: { href: '/#m5', label: 'Closing cleanly' },
  },
};

/** Of a step whose day is known. */
export const STATE_WORDS: Readonly<Record<StepState, string>> = {
  done: 'done',
  late: 'overdue',
  today: 'today',
  ahead: '',
};

/** `30 days before`, on a plan without a deadline. */
export function beforeWords(days: number): string {
  if (days === 0) return 'on the day';
  return days === 1 ? 'the day before' : `${days} days before`;
}

/** How long there is. */
export function leftWords(day: string, days: number): string {
  if (days < 0) return `${day} is over. If you were given more time, put in the new day.`;
  if (days === 0) return `Your answer is due today, ${day}.`;
  return `Your answer is due on ${day}: ${days === 1 ? 'one day' : `${days} days`} from today.`;
}

/** What comes next. */
export function nextWords(title: string | undefined): string {
  return title === undefined ? 'Every step is done.' : `Next: ${title}.`;
}

export const STATUS = {
  removed: 'The conversation is removed.',
  refused: 'This browser does not let the page keep your notes, so they last until you leave it.',
  unreadable:
    'The notes kept here could not be read. They are set aside, and the page starts empty.',
  'not-notes': 'That file holds no notes from this page. Nothing has changed.',
  loaded: 'The notes in the file are loaded.',
} as const;
