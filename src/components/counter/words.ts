import { STEP } from '../../lib/ask/reasons.ts';
import { formatDay, formatDayInSpeech, formatMoney, formatSpokenMoney } from '../../lib/format.ts';
import {
  askPhrase,
  consistsIn,
  costClause,
  costPhrase,
  fullAskPhrase,
  gapPhrase,
  grantedPhrase,
  risePhrase,
  totalOfCosts,
  yearLines,
} from './phrases.ts';
import type { Told, ToldCost } from './told.ts';
import {
  PUSHBACKS,
  type Pushback,
  pushbackWords,
  REPLIES,
  type ReplyParts,
  TONE_WORDS,
} from './tones.ts';

/** Everything to say and to send. */
export interface Words {
  /** The reason, as one sentence. */
  readonly reason: string;
  readonly email: { readonly subject: string; readonly body: string };
  readonly script: string;
  /** What to ask when the first answer is no. */
  readonly followUp: string;
  readonly replies: readonly {
    readonly id: Pushback;
    readonly theySay: string;
    readonly youSay: string;
  }[];
}

/** The words for an ask, from what may be told alone; null where there is nothing to ask for. */
export function wordsFor(told: Told): Words | null {
  if (told.total === 0) return null;
  const tone = TONE_WORDS[told.tone];
  return {
    reason: reasonSentence(told),
    email: { subject: tone.subject(told.role), body: emailBody(told) },
    script: script(told),
    followUp: tone.followUp,
    replies: PUSHBACKS.map((id) => ({
      id,
      theySay: pushbackWords(id, told.competing),
      youSay: REPLIES[told.tone][id](replyParts(told)),
    })),
  };
}

function hasCosts({ certain, possible }: Told): boolean {
  return certain.length + possible.length > 0;
}

/** `My other written offer pays $52,498 more in the first year, and the move costs me $18,500 before tax.` */
function reasonSentence(told: Told): string {
  const { gap } = told;
  if (!gap) return `This move ${costClause(told)}${mostOf(told)}.`;
  const who =
    gap.alternative === 'competing-offer' ? 'My other written offer pays' : 'Staying would pay me';
  const costs = hasCosts(told) ? `, and the move ${costClause(told)}` : '';
  return `${who} ${gapPhrase(gap)}${costs}.`;
}

/** What most of the costs consist in, where they are of several kinds. */
function mostOf({ certain, possible }: Told): string {
  const costs = [...certain, ...possible];
  const [heaviest] = costs.toSorted((a, b) => b.beforeTax - a.beforeTax);
  if (!heaviest) return '';
  if (costs.length === 1) return `, in ${consistsIn(heaviest)}`;
  return heaviest.beforeTax * 2 > totalOfCosts(costs)
    ? `, most of it in ${consistsIn(heaviest)}`
    : '';
}

function emailBody(told: Told): string {
  const tone = TONE_WORDS[told.tone];
  return [
    'Hello,',
    tone.opening(told.written),
    gapSentences(told, formatDay),
    ...costParagraphs(told),
    ...askParagraphs(told),
    tone.closing,
  ]
    .filter(Boolean)
    .join('\n\n');
}

/** What pays more, and by when it has to be answered. */
function gapSentences(
  { gap, stockInGap, deadline, tone }: Told,
  day: (day: string) => string,
): string {
  const words = TONE_WORDS[tone];
  const byWhen = (say: (day: string) => string) => (deadline ? say(day(deadline)) : '');
  if (!gap) return byWhen(words.deadlineAlone);
  const pays = gapPhrase(gap);
  if (gap.alternative === 'competing-offer')
    return joined(words.otherOffer(pays), byWhen(words.deadline));
  const stock = stockInGap ? 'The stock that vests there is part of that.' : '';
  return joined(words.staying(pays), stock, byWhen(words.deadlineAlone));
}

/** The costs, each with its full amount: what is certain, then what may come. */
function costParagraphs(told: Told): string[] {
  const { certain, possible, gap } = told;
  const also = gap ? 'On top of that, the move' : 'The move';
  const sure = certain.length > 0 ? costList(`${also} costs me`, certain) : '';
  const open =
    possible.length > 0
      ? costList(
          certain.length > 0 ? 'It may also cost me up to' : `${also} may cost me up to`,
          possible,
        )
      : '';
  return [sure, open];
}

/** One cost in the sentence; several as a sum with its list. */
function costList(start: string, costs: readonly ToldCost[]): string {
  const [only, ...others] = costs;
  if (only && others.length === 0) return `${start} ${costPhrase(only)}.`;
  const lines = costs.map((cost) => `- ${costPhrase(cost)}`);
  return [`${start} ${formatSpokenMoney(totalOfCosts(costs))} before tax:`, ...lines].join('\n');
}

function askParagraphs(told: Told): string[] {
  const { question } = TONE_WORDS[told.tone];
  const lines = yearLines(told);
  const ask = lines.length > 0 ? [askLead(told), ...lines].join('\n') : askSentence(told);
  return [joined(certaintySentence(told), ask), baseSentence(told), question];
}

/** Why the ask is not the sum of the reasons named. */
function certaintySentence({ total, sum, possible }: Told): string {
  return possible.length > 0 && total < sum
    ? 'Not all of that is certain, so I am asking for less than the sum of it.'
    : '';
}

/** What would have to change, and what would follow if that may be said. */
function askSentence(told: Told): string {
  if (!told.wouldSign) return `I am asking for ${fullAskPhrase(told)}${roundedUp(told)}.`;
  return `If ${risePhrase(told)} and the rest stayed as it is, I would sign${declining(told)}.`;
}

/** The same over a line for each year. */
function askLead(told: Told): string {
  if (!told.wouldSign) return `I am asking for ${askPhrase(told)}${roundedUp(told)}:`;
  return `If the signing bonus went up as follows and the rest stayed as it is, I would sign${declining(told)}:`;
}

function roundedUp({ possible, total, sum }: Told): string {
  return possible.length === 0 && total > sum
    ? `, rounded up to the next ${formatMoney(STEP)}`
    : '';
}

function declining({ competing }: Told): string {
  return competing ? ' and turn the other offer down' : '';
}

function baseSentence({ baseAtTop, tone }: Told): string {
  return baseAtTop ? TONE_WORDS[tone].baseAtTop : '';
}

/** Four parts, to be said calmly: the opening, the reason, what would have to move, one open question. */
function script(told: Told): string {
  const tone = TONE_WORDS[told.tone];
  return joined(
    tone.spokenOpening,
    gapSentences(told, formatDayInSpeech),
    hasCosts(told)
      ? `${told.gap ? 'The move also' : 'The move'} ${costClause(told)}${told.gap ? '' : mostOf(told)}.`
      : '',
    askSentence(told),
    tone.question,
  );
}

function replyParts(told: Told): ReplyParts {
  const { gap, wouldSign, baseAtTop, competing, laterYearsShort } = told;
  return {
    ask: askPhrase(told),
    granted: grantedPhrase(told),
    basis: basisOf(told),
    short: shortYears(told),
    measured: gap?.alternative === 'competing-offer',
    wouldSign,
    baseAtTop,
    competing,
    laterYearsShort,
  };
}

/** What the request rests on beside another offer. */
function basisOf(told: Told): string {
  const staying = told.gap?.alternative === 'present-job' ? 'what staying would pay me' : '';
  const costs = hasCosts(told) ? 'what the move costs me' : '';
  return [staying, costs].filter(Boolean).join(' and on ');
}

function shortYears({ split }: Told): string {
  const [first, second] = split.map(({ ask }) => ask > 0);
  if (first && second) return 'the first two years';
  return first ? 'the first year' : 'the second year';
}

function joined(...sentences: readonly string[]): string {
  return sentences.filter(Boolean).join(' ');
}

/** The address that opens the reader's own mail program with the email in it, to nobody yet. */
export function mailLink({ email }: Words): string {
  const body = email.body.replaceAll('\n', '\r\n');
  return `mailto:?subject=${encodeURIComponent(email.subject)}&body=${encodeURIComponent(body)}`;
}
